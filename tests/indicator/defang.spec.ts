import { defangPhone, defangText, defangUrl, parsePhone, refang } from '../../src/indicator';

describe('defangUrl and refang', () => {
  it.each([
    ['https://nganhangso.example/a.b?c=d', 'hxxps://nganhangso[.]example/a[.]b?c=d'],
    ['http://a-mot.example/?u=http://b-hai.example/', 'hxxp://a-mot[.]example/?u=hxxp://b-hai[.]example/'],
    ['ftp://tep.example/', 'fxp://tep[.]example/'],
    ['http://[::1]/', 'hxxp://[::1]/'],
    ['http://a-mot.example/hxxp:x', 'hxxp://a-mot[.]example/hxxxp:x'],
    ['http://a-mot.example/[.](dot)', 'hxxp://a-mot[.]example/[[.]](dot)'],
  ])('%s', (url, defanged) => {
    expect(defangUrl(url)).toBe(defanged);
    expect(refang(defanged)).toBe(url);
  });

  it.each([
    ['hxxps[:]//nganhangso(.)example', 'https://nganhangso.example'],
    ['hxxps[://]nganhangso[dot]example', 'https://nganhangso.example'],
    ['xem h**ps://nganhangso{.}example nhé', 'xem https://nganhangso.example nhé'],
    ['nganhangso[chấm]example', 'nganhangso.example'],
    ['ten[at]hopthu[.]example', 'ten@hopthu.example'],
    ['(xem thêm) [1] {a}', '(xem thêm) [1] {a}'],
  ])('refang %s', (text, plain) => {
    expect(refang(text)).toBe(plain);
  });
});

describe('defangPhone', () => {
  it.each([
    ['0912345678', '0912·345·678'],
    ['02073000000', '0207·3000·000'],
    ['19001234', '1900·1234'],
    ['1900123456', '1900·123·456'],
    ['+24700000', '+247·000·00'],
    ['+2470000012', '+247·0000·012'],
    ['0692526112', '069·2526·112'],
    ['113', '113'],
    ['5656', '5656'],
  ])('%s', (written, defanged) => {
    const phone = parsePhone(written);

    expect(phone).not.toBeNull();
    expect(phone === null ? '' : defangPhone(phone)).toBe(defanged);
  });
});

describe('defangPhone for account numbers', () => {
  it.each([
    ['123456789', '123·456·789'],
    ['1234567890', '1234·567·890'],
    ['190356789012', '1903·5678·9012'],
    ['1903567890123', '1903·567·890·123'],
    ['12345678901234567', '1234·5678·901·234·567'],
  ])('%s', (digits, shown) => {
    expect(defangPhone({ national: digits })).toBe(shown);
  });
});

describe('defangText', () => {
  it.each([
    ['xem https://nganhangso.example/a nhé', 'xem hxxps://nganhangso[.]example/a nhé'],
    ['vào nganhangso.com.vn', 'vào nganhangso[.]com[.]vn'],
    ['nạpthẻso.vn và ngаnhang.соm', 'nạpthẻso[.]vn và ngаnhang[.]соm'],
    ['ten@hopthu.example', 'ten@hopthu[.]example'],
    ['nganhangso。com', 'nganhangso[.]com'],
    ['nganhang\u200bso.\u200bcom', 'nganhangso[.]com'],
    ['tel:0912345678', 'tel[:]0912·345·678'],
    ['zalo://abc', 'zalo[:]//abc'],
    ['10.0.0.12', '10[.]0[.]0[.]12'],
    ['gọi 0912345678', 'gọi 0912·345·678'],
    ['gọi 0912.345.678 hoặc (0207) 3000 000', 'gọi 0912·345·678 hoặc 0207·3000·000'],
    ['+84 912 345 678', '+84·912·345·678'],
    ['mã PE15HN0000000', 'mã PE15HN0000·000'],
    ['０９１２３４５６７８', '０９１２·３４５·６７８'],
    ['(12345678', '(1234·5678'],
    ['www.(+84) 0900 000 003', 'www[.]+84·0900·000·003'],
  ])('%s', (text, safe) => {
    expect(defangText(text)).toBe(safe);
  });

  it.each([
    'gọi 113, 114 hoặc 115',
    'nợ 12.345.678đ, còn 500.000 VND',
    'ngày 12.5.2024 và 12/05/2024 lúc 17:30',
    'ngày 12.05.2024 15:30',
    'giai đoạn 2020-2024',
    'Cảm ơn bạn. Chúc bạn một ngày tốt lành.',
    'v.v và 1.5km',
    'gia đình 👨‍👩‍👧',
    'hxxps://nganhangso[.]example/a',
  ])('leaves %s as it is', (text) => {
    expect(defangText(text)).toBe(text);
  });
});
