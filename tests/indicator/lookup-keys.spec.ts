import { findIndicators, lookupKeys, normalizeKey, parseLink } from '../../src/indicator';

function valuesOf(address: string): string[] {
  return lookupKeys(parseLink(address, 'text')).map(({ kind, value }) => `${kind} ${value}`);
}

describe('lookupKeys', () => {
  it('goes from the page to every parent host that is no public suffix', () => {
    expect(valuesOf('https://www.ib.nganhangso.com.vn/a/b?y=2&x=1')).toEqual([
      'url ib.nganhangso.com.vn/a/b?x=1&y=2',
      'url ib.nganhangso.com.vn/a/b',
      'url ib.nganhangso.com.vn/a',
      'host ib.nganhangso.com.vn',
      'host nganhangso.com.vn',
    ]);
  });

  it.each([
    [
      'a page of a mobile site under both names',
      'https://m.mangxahoi.example/trang',
      [
        'url m.mangxahoi.example/trang',
        'url mangxahoi.example/trang',
        'host m.mangxahoi.example',
        'host mangxahoi.example',
      ],
    ],
    [
      'what only says where a click came from is left out',
      'https://a-mot.example/x?utm_source=fb&zarsrc=1',
      ['url a-mot.example/x', 'host a-mot.example'],
    ],
    [
      'a free host and its customer',
      'https://khach.github.io/',
      ['url khach.github.io/', 'host khach.github.io', 'host github.io'],
    ],
    [
      'a port belongs to the page only',
      'http://a-mot.example:8080/x/',
      ['url a-mot.example:8080/x', 'host a-mot.example'],
    ],
    ['an address of numbers', 'http://127.0.0.1/a', ['url 127.0.0.1/a', 'host 127.0.0.1']],
    [
      'a name that is a public suffix',
      'http://tuyenquang.vn/a',
      ['url tuyenquang.vn/a', 'host tuyenquang.vn'],
    ],
    [
      'the case of a path counts',
      'https://rutgon.example/AbC',
      ['url rutgon.example/AbC', 'host rutgon.example'],
    ],
  ])('%s', (_title, address, values) => {
    expect(valuesOf(address)).toEqual(values);
  });

  it('looks up no more hosts than a name can sensibly have', () => {
    const long = `${'a.'.repeat(60)}nganhangso.example`;

    expect(valuesOf(`http://${long}/`).length).toBeLessThan(15);
    expect(valuesOf(`http://${long}/`).at(-1)).toBe('host nganhangso.example');
  });

  it('knows phones by E.164 or their code, accounts by their digits', () => {
    const { indicators } = findIndicators('gọi 0900.000.001 hoặc 113, stk 000 111 2222 MB', []);

    expect(indicators.flatMap(lookupKeys)).toEqual([
      { kind: 'phone', value: '+84900000001' },
      { kind: 'phone', value: '113' },
      { kind: 'account', value: '0001112222' },
    ]);
  });
});

describe('normalizeKey', () => {
  it.each([
    ['host', '*.WWW.NganHangSo.Example.', 'nganhangso.example'],
    ['host', '.nạpthẻso.vn', 'xn--npthso-wc8bli.vn'],
    ['host', '0x7f.1', '127.0.0.1'],
    ['url', 'HTTPS://www.A-mot.example/x/?fbclid=1', 'a-mot.example/x'],
    ['url', 'hxxp://a-mot[.]example', 'a-mot.example/'],
    ['phone', '0900.000.001', '+84900000001'],
    ['phone', '1900 1234', '+8419001234'],
    ['phone', '113', '113'],
    ['account', '0001 112.222', '0001112222'],
  ] as const)('%s %s', (kind, value, key) => {
    expect(normalizeKey(kind, value)).toEqual({ kind, value: key });
  });

  it.each([
    ['host', 'https://a-mot.example/'],
    ['host', ''],
    ['host', 'a b'],
    ['url', ''],
    ['url', 'http://'],
    ['phone', '12'],
    ['account', '12345'],
    ['account', 'abc123456'],
  ] as const)('refuses %s %j', (kind, value) => {
    expect(normalizeKey(kind, value)).toBeNull();
  });

  it.each(['https://www.a-mot.example/x/?b=2&a=1', 'https://m.a-mot.example/', 'http://khach.github.io/x'])(
    'a stored page %s is among the keys looked up for it',
    (address) => {
      expect(lookupKeys(parseLink(address, 'text'))).toContainEqual(normalizeKey('url', address));
    },
  );
});
