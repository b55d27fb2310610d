import { cleanText, cleanWithSource, foldInPlace, foldText, quoteSource } from '../../src/indicator';

describe('foldText', () => {
  it.each([
    ['Điện lực THÔNG BÁO', 'dien luc thong bao'],
    ['nạp thẻ', 'nap the'],
    ['Cảnh Giác', 'canh giac'],
    ['e\u0301', 'e'],
    ['abc 123', 'abc 123'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every place when folding in place, also over long texts and letters that grow', () => {
    const text = `${'ế'.repeat(5000)}İĐa`;

    expect(foldInPlace(text)).toHaveLength(text.length);
    expect(foldInPlace(text).slice(4999, 5001)).toBe('ei');
    expect(foldInPlace(text).slice(-2)).toBe('da');
  });
});

describe('cleanText', () => {
  it.each([
    ['zero-width characters', 'vcb\u200b-di\u2060gi', 'vcb-digi'],
    ['bidirectional controls', '\u202eabc\u202c\u2066d', 'abcd'],
    ['control characters, not line breaks', 'a\0b\x07c\nd\te', 'abc\nd\te'],
    ['full-width letters', 'ＶＣＢ．ｃｏｍ', 'VCB.com'],
    ['ideographic dots', 'vcb。com｡vn', 'vcb.com.vn'],
    ['styled letters', '𝐯𝐜𝐛 ⓥⓒⓑ 🅥🅒🅑', 'vcb vcb VCB'],
    ['digits in keycaps', '0️⃣9️⃣', '09'],
    ['letters struck through', 'v\u0336c\u0336b\u0336', 'vcb'],
    ['decomposed accents', 'na\u0323p the\u0309', 'nạp thẻ'],
    ['no-break spaces', 'a\u00a0b\u2007c', 'a b c'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['ordinary Vietnamese, unchanged', 'Cảnh giác “lừa đảo”…', 'Cảnh giác “lừa đảo”…'],
  ])('%s', (_title, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('leads back to what the sender wrote', () => {
    const source = 'vào v\u200bcb\u200b.ｃｏ\u0336m nhé';
    const cleaned = cleanWithSource(source);
    const start = cleaned.text.indexOf('vcb');

    expect(quoteSource(cleaned, start, start + 'vcb.com'.length)).toBe('v\u200bcb\u200b.ｃｏ\u0336m');
  });

  it('quotes whole clusters and nothing for an empty place', () => {
    const cleaned = cleanWithSource('xe\u0301 ta\u0323i\u200b y');

    expect(quoteSource(cleaned, 0, 2)).toBe('xe\u0301');
    expect(quoteSource(cleaned, 3, 5)).toBe('ta\u0323');
    expect(quoteSource(cleaned, 2, 2)).toBe('');
  });
});
