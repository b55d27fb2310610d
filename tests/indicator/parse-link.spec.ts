import { parseLink } from '../../src/indicator';

describe('parseLink', () => {
  it.each([
    ['nganhangso.example', 'http://nganhangso.example/', false],
    ['https://Nganhangso.Example/A', 'https://nganhangso.example/A', false],
    ['hxxps://nganhangso[.]example/a', 'https://nganhangso.example/a', true],
    ['nganhang\u200bso.example', 'http://nganhangso.example/', true],
    ['//nganhangso.example/a', 'http://nganhangso.example/a', false],
    ['https:\\\\nganhangso.example', 'https://nganhangso.example/', false],
    ['https://nganhangso.example/a?b=1&fbclid=x&c=2#d', 'https://nganhangso.example/a?b=1&c=2#d', false],
    ['https://nganhangso.example/a?fbclid=x', 'https://nganhangso.example/a', false],
    ['https://ten:mat@nganhangso.example/?fbclid=x', 'https://ten@nganhangso.example/', false],
  ])('%s', (raw, url, obfuscated) => {
    expect(parseLink(raw, 'text')).toMatchObject({
      kind: 'link',
      raw,
      url,
      obfuscated,
      parsed: true,
      via: 'text',
      from: null,
    });
  });

  it.each(['http://', 'https://%', 'http://a b', 'http://[::1', '', 'http://nganhangso.example:99999/'])(
    'keeps %j, which no parser accepts',
    (raw) => {
      expect(parseLink(raw, 'image')).toMatchObject({ raw, parsed: false, via: 'image' });
    },
  );

  it('still knows the host of an address with a broken port', () => {
    expect(parseLink('http://nganhangso.example:99999/', 'text').domain.hostname).toBe('nganhangso.example');
  });
});
