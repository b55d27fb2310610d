import fc from 'fast-check';
import { shorten, splitText } from '../../src/advice';

describe('splitText', () => {
  it.each([
    ['nothing', '', 10, []],
    ['white space', ' \n\t ', 10, []],
    ['what fits', 'Chào bạn.', 9, ['Chào bạn.']],
    ['between paragraphs', 'Một hai.\n\nBa bốn. Năm sáu.', 20, ['Một hai.', 'Ba bốn. Năm sáu.']],
    ['between lines', 'Một hai ba\nbốn năm sáu bảy', 20, ['Một hai ba', 'bốn năm sáu bảy']],
    ['between sentences', 'Một hai ba. Bốn năm sáu bảy.', 20, ['Một hai ba.', 'Bốn năm sáu bảy.']],
    ['between words', 'một hai ba bốn năm', 11, ['một hai ba', 'bốn năm']],
    ['not right behind a short start', 'Ừ. một hai ba bốn', 15, ['Ừ. một hai ba', 'bốn']],
    ['inside a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['never inside a family of emoji', 'ab👨‍👩‍👧cd', 9, ['ab', '👨‍👩‍👧c', 'd']],
    ['never between a letter and its marks', 'ae\u0302\u0301b', 2, ['a', 'e\u0302', '\u0301b']],
  ])('cuts %s', (_, text, max, parts) => {
    expect(splitText(text, max)).toEqual(parts);
  });

  it('keeps every part within the limit and loses nothing but white space', () => {
    const noSpace = (text: string): string => text.replace(/\s+/g, '');
    let cuts = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 20, maxLength: 300 }),
        fc.integer({ min: 1, max: 80 }),
        (text, max) => {
          const parts = splitText(text, max);
          cuts += parts.length > 1 ? 1 : 0;

          expect(parts.every((part) => part.length <= max && part.trim() !== '')).toBe(true);
          expect(noSpace(parts.join(''))).toBe(noSpace(text));
        },
      ),
    );

    expect(cuts).toBeGreaterThan(20);
  });

  it('never cuts a character in two where there is room for one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 2, max: 60 }),
        (text, max) => {
          expect(splitText(text, max).every((part) => part.isWellFormed())).toBe(true);
        },
      ),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['what fits', 'bốn chữ', 7, 'bốn chữ'],
    ['what does not', 'năm chữ cái', 8, 'năm chữ…'],
    ['an emoji at the edge', 'ab👨‍👩‍👧', 4, 'ab…'],
  ])('cuts %s', (_, text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });
});
