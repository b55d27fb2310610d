import fc from 'fast-check';
import { linkify } from '../../../src/web/simulator/assets/linkify.js';

function hrefs(text: string): string[] {
  return linkify(text).flatMap(({ href }) => (href === null ? [] : [href]));
}

describe('linkify', () => {
  it.each([
    ['an address', 'Xem https://a.example/x?y=1.', 'https://a.example/x?y=1'],
    ['an address without TLS in brackets', '(http://a.example)', 'http://a.example'],
    ['a bare domain at the end of a sentence', 'Trang thật: a.example.', 'http://a.example'],
    ['a bare domain with a path', 'vào a-b.com.vn/dang-nhap nhé', 'http://a-b.com.vn/dang-nhap'],
    ['capitals', 'BIDV-SMART.XYZ', 'http://BIDV-SMART.XYZ'],
    ['a name with diacritics', 'ngânhàng.example', 'http://ngânhàng.example'],
    ['a punycode ending', 'a.xn--p1ai', 'http://a.xn--p1ai'],
    ['a mobile number', 'gọi 0900 000 001 ngay', 'tel:0900000001'],
    ['a number with dots', '069.2526.112', 'tel:0692526112'],
    ['an international number', '+84 900-000-001', 'tel:+84900000001'],
    ['an area code in brackets', '(0207) 3822 345', 'tel:02073822345'],
    ['a number of 1900', '1900 1234', 'tel:19001234'],
  ])('finds %s', (_title, text, href) => {
    expect(hrefs(text)).toEqual([href]);
  });

  it.each([
    ['a defanged domain', 'vcb-digibank[.]example'],
    ['a defanged address', 'hxxps://vcb-digibank[.]example/x'],
    ['a domain with spaces', 'vneid-gov . example'],
    ['a short code', 'gọi 113 hoặc 114'],
    ['an abbreviation', 'v.v. và TP.HCM'],
    ['a date', 'ngày 26/01/2024'],
    ['a number broken by letters', '09xx xxx 001'],
    ['a case number', 'Mã phản ánh: 26-481-7395.'],
    ['a mail address', 'a@b.example'],
  ])('leaves %s alone', (_title, text) => {
    expect(hrefs(text)).toEqual([]);
  });

  it('finds several and keeps the text between them', () => {
    expect(linkify('Vào a.example hoặc gọi 0900000001!')).toEqual([
      { text: 'Vào ', href: null },
      { text: 'a.example', href: 'http://a.example' },
      { text: ' hoặc gọi ', href: null },
      { text: '0900000001', href: 'tel:0900000001' },
      { text: '!', href: null },
    ]);
  });

  it('loses no character of any text', () => {
    const piece = fc.constantFrom(
      'a.example',
      'https://',
      '0900 000 001',
      '[.]',
      ' ',
      'đ',
      '/',
      '.',
      '+84',
      '(',
      ')',
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }).map((parts) => parts.join(''));
    let links = 0;

    fc.assert(
      fc.property(text, (value) => {
        const parts = linkify(value);
        links += parts.filter(({ href }) => href !== null).length;
        return parts.map((part) => part.text).join('') === value;
      }),
    );

    expect(links).toBeGreaterThan(10);
  });
});
