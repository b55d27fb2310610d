import { FIND_LIMITS, findIndicators, withExpansion, type Found } from '../../src/indicator';

function linksOf(found: Found): unknown[] {
  return found.indicators.flatMap((link) =>
    link.kind === 'link'
      ? [{ url: link.url, via: link.via, from: link.from, shortLink: link.shortLink }]
      : [],
  );
}

describe('findIndicators', () => {
  it('keeps the order of appearance over all kinds', () => {
    const { indicators } = findIndicators(
      'gọi 0900000001, vào a-mot.example, stk 0000000001 MB, b-hai.example',
      [],
    );

    expect(indicators.map(({ kind }) => kind)).toEqual(['phone', 'link', 'account', 'link']);
  });

  it('quotes what the sender wrote, hidden characters included', () => {
    const { indicators } = findIndicators('vào nganhang\u200bso . com nhé', []);

    expect(indicators).toMatchObject([
      { raw: 'nganhang\u200bso . com', obfuscated: true, url: 'http://nganhangso.com/' },
    ]);
  });

  it('does not call an address hidden because its accents are decomposed', () => {
    const { indicators } = findIndicators('na\u0323pthe\u0309so.vn', []);

    expect(indicators).toMatchObject([{ obfuscated: false, domain: { unicode: 'nạpthẻso.vn' } }]);
  });

  it('puts shared links last and leaves out what the text has already', () => {
    const shared = [
      {
        url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fa-mot.example%2Fx%3Ffbclid%3D1',
        via: 'attachment',
      },
      { url: 'https://b-hai.example/', via: 'image' },
    ] as const;

    expect(linksOf(findIndicators('xem a-mot.example/x', shared))).toEqual([
      { url: 'http://a-mot.example/x', via: 'text', from: null, shortLink: null },
      { url: 'https://b-hai.example/', via: 'image', from: null, shortLink: null },
    ]);
  });

  it('keeps a shared link that cannot be parsed', () => {
    expect(findIndicators('', [{ url: 'http://%', via: 'attachment' }]).indicators).toMatchObject([
      { parsed: false },
    ]);
  });

  it('unwraps no deeper than five times and never without end', () => {
    let address = 'https://day.example/';
    for (let depth = 0; depth < 8; depth += 1)
      address = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`;

    const { indicators } = findIndicators(address, []);

    expect(indicators).toMatchObject([{ via: 'redirect', domain: { hostname: 'l.facebook.com' } }]);
  });

  it('says when the number of indicators cut the search', () => {
    const text = Array.from({ length: 60 }, (_, index) => `trang-${index}.example`).join(' ');
    const found = findIndicators(text, []);

    expect(found.indicators).toHaveLength(FIND_LIMITS.indicators);
    expect(found.truncated).toBe(true);
    expect(findIndicators(text, [], { characters: 20_000, indicators: 60 }).truncated).toBe(false);
  });

  it('says when the length of the text cut the search', () => {
    const text = `${'a '.repeat(FIND_LIMITS.characters / 2)}nganhangso.example`;

    expect(findIndicators(text, [])).toEqual({ indicators: [], truncated: true });
  });
});

describe('withExpansion', () => {
  const found = findIndicators('xem rutgon.example/a và 0900000001', []);

  it('puts the target after the short link', () => {
    expect(linksOf(withExpansion(found, 'rutgon.example/a', 'https://dich.example/x?fbclid=1'))).toEqual([
      { url: 'http://rutgon.example/a', via: 'text', from: null, shortLink: 'followed' },
      { url: 'https://dich.example/x', via: 'shortener', from: 'rutgon.example/a', shortLink: null },
    ]);
  });

  it('says that a target stays hidden', () => {
    expect(linksOf(withExpansion(found, 'rutgon.example/a', null))).toEqual([
      { url: 'http://rutgon.example/a', via: 'text', from: null, shortLink: 'hidden' },
    ]);
  });

  it('leaves everything else as it was', () => {
    expect(withExpansion(found, 'khac.example', 'https://dich.example/')).toEqual(found);
    expect(withExpansion(found, 'rutgon.example/a', null).indicators[1]).toBe(found.indicators[1]);
  });
});
