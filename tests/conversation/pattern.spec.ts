import fc from 'fast-check';
import { createPatternParser, holdsPattern, removePatterns } from '../../src/conversation/hearing/pattern';
import { splitWords } from '../../src/conversation/hearing/words';

const SETS = { nó: ['nó', 'bọn nó'] };
const parsePattern = createPatternParser(SETS);
const words = (text: string) => splitWords(text, new Map([['ck', splitWords('chuyển khoản', new Map())]]));
const holds = (phrase: string, text: string): boolean => holdsPattern(parsePattern(phrase)!, words(text));

describe('a phrase', () => {
  it.each([
    ['words in order', 'bị lừa', 'em bị lừa rồi', true],
    ['not in another order', 'bị lừa', 'lừa bị', false],
    ['not inside a word', 'bị', 'bịa', false],
    ['without diacritics', 'bị lừa', 'em bi lua roi', true],
    ['with the tone mark elsewhere', 'hòa', 'hoà', true],
    ['not with other diacritics', 'cháy', 'chạy', false],
    ['of a choice', 'bị lừa|trộm', 'bị trộm', true],
    ['of a choice of several words', '(bị lừa|mất sạch) tiền', 'mất sạch tiền', true],
    ['of a named choice', 'đưa @nó', 'đưa bọn nó', true],
    ['with a gap', 'bị * lừa', 'bị cái thằng kia nó lừa', true],
    ['with a gap that is too long', 'bị * lừa', 'bị một hai ba bốn năm sáu lừa', false],
    ['with a number', 'mất #', 'mất 15tr', true],
    ['with no number', 'mất #', 'mất tiền', false],
    ['that needs its diacritics', '=cháy xe', 'chay xe', false],
    ['that has its diacritics', '=cháy xe', 'cháy xe', true],
    ['in parts, anywhere', 'lừa & triệu', '5 triệu, nó lừa em', true],
    ['in parts, one missing', 'lừa & triệu', 'nó lừa em', false],
    ['in the short forms of chat', 'chuyển khoản', 'em ck rồi', true],
  ])('is found %s', (_, phrase, text, expected) => {
    expect(holds(phrase, text)).toBe(expected);
  });

  it.each(['', '*', '* lừa', 'lừa *', 'a||b', '@lạ', 'lừa &', '(a b', 'a-b', '= a'])(
    'is not %j',
    (written) => {
      expect(parsePattern(written)).toBeNull();
    },
  );

  it('leaves a hole when it is taken out', () => {
    const left = removePatterns(words('a cháy túi b'), [parsePattern('cháy túi')!]);

    expect(left.map(({ plain }) => plain)).toEqual(['a', '', 'b']);
  });

  it('never throws, and stays quick on long texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (written, text) => {
        const pattern = parsePattern(written);

        expect(pattern === null || typeof holdsPattern(pattern, words(text)) === 'boolean').toBe(true);
      }),
    );
    expect(holds('a * a * a * b', 'a '.repeat(5000))).toBe(false);
  });
});
