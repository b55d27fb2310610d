import fc from 'fast-check';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import { defangPhone, defangText, findIndicators, withoutSchemes } from '../../src/indicator';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyIP: true });

/** What the libraries that phones and chat clients build on would offer to tap. */
function tappable(text: string): readonly string[] {
  const numbers = findPhoneNumbersInText(text, 'VN').map(({ startsAt, endsAt }) =>
    text.slice(startsAt, endsAt),
  );
  return [...numbers, ...(linkify.match(text) ?? []).map(({ raw }) => raw)];
}

const digitsOf = (shortest: number, longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), {
      minLength: shortest,
      maxLength: longest,
    })
    .map((digits) => digits.join(''));
const after = (starts: readonly string[], digits: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...starts), digitsOf(digits, digits)).map((parts) => parts.join(''));
const mobile = after(['090', '097', '032', '070', '081'], 7);

const NUMBERS: readonly [string, fc.Arbitrary<string>][] = [
  ['mobile numbers', mobile],
  ['landlines', after(['0207', '024', '028'], 7)],
  ['numbers of the state network', after(['069'], 7)],
  ['service numbers', after(['1900', '1800'], 4)],
  ['long service numbers', after(['1900', '1800'], 6)],
  [
    'foreign numbers',
    fc.tuple(fc.constantFrom('+1', '+44', '+247', '+855'), digitsOf(7, 10)).map((parts) => parts.join('')),
  ],
  ['account numbers', digitsOf(6, 19)],
];

const SEPARATORS = [
  ...[
    ' ',
    '  ',
    '    ',
    '.',
    '/',
    ' / ',
    '-',
    ' - ',
    '–',
    '~',
    '_',
    '·',
    ', ',
    ';',
    ':',
    '|',
    ' (',
    ') ',
    '*',
  ],
  ...['•', '\n', '\t', '\u00a0', '\u2212', '\uff0f', '\u3000', 'x', ' x ', '[', '] ', ' [', '] [', '] ('],
];

describe('what a citizen is shown', () => {
  it.each(NUMBERS)('%s are not tapped', (_kind, number) => {
    fc.assert(
      fc.property(number, (national) => {
        const shown = defangPhone({ national });

        expect(tappable(shown)).toEqual([]);
        expect(tappable(`Số: ${shown}, bạn đừng gọi.`)).toEqual([]);
        expect(tappable(defangText(`gọi ${national} ngay`))).toEqual([]);
        expect(shown.replace(/[^\d+]/g, '')).toBe(national);
      }),
      { numRuns: 500 },
    );
  });

  it('two numbers beside each other are not tapped, nor read as one', () => {
    const any = fc.oneof(...NUMBERS.map(([, number]) => number));
    const between = fc.constantFrom(...SEPARATORS);
    fc.assert(
      fc.property(any, between, any, (first, separator, second) => {
        const shown = [first, second].map((national) => defangPhone({ national })).join(separator);
        for (const text of [
          shown,
          first + separator + second,
          `26/11/2026 ${first}${separator}${second} 30.000đ`,
        ]) {
          const once = defangText(text);

          expect(tappable(once)).toEqual([]);
          expect(defangText(once)).toBe(once);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('digits set apart by anything are not tapped', () => {
    fc.assert(
      fc.property(
        fc.oneof(...NUMBERS.map(([, number]) => number)),
        fc.constantFrom(...SEPARATORS),
        fc.integer({ min: 1, max: 4 }),
        (number, separator, size) => {
          const groups = number.slice(1).match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
          const written = number.slice(0, 1) + groups.join(separator);

          expect(tappable(defangText(`gọi ${written} nhé`))).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['0900000150 0900000151', '0900·000·150, 0900·000·151'],
    ['0900.000.150/0900.000.151', '0900·000·150, 0900·000·151'],
    ['0900/000/150', '0900·000·150'],
    ['+12025550123', '+1·2025·550·123'],
    ['+840900000150', '+84·0900·000·150'],
    ['06900001234', '0690·0001·234'],
    ['0000123456789', '0000·123·456·789'],
    ['ngày 26/11/2026 lúc 14:30', 'ngày 26/11/2026 lúc 14:30'],
    ['100.000/200.000 đ', '100.000/200.000 đ'],
    ['0900000150 500.000đ', '0900·000·150, 500.000đ'],
    ['ngày 26/11/2026 2.000.000đ', 'ngày 26/11/2026 2.000.000đ'],
    ['năm học 2025/2026', 'năm học 2025/2026'],
  ])('%s is shown as %s', (written, shown) => {
    expect(defangText(written)).toBe(shown);
  });

  it.each([
    'https://vcb-x.example/a?b=http://c.example',
    'www.qua-tang.example',
    '10.0.0.12/x',
    'a.example:8080/b',
  ])('no address: %s', (address) => {
    expect(tappable(defangText(withoutSchemes(address)))).toEqual([]);
  });

  const foreign = fc
    .tuple(fc.constantFrom('+1', '+44', '+247', '+855'), digitsOf(8, 10))
    .map((parts) => parts.join(''));

  it('a number copied back to the bot is the same number', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, foreign), (national) => {
        const [found] = findIndicators(`Số điện thoại: ${defangPhone({ national })}`, []).indicators;

        expect(found).toMatchObject({ kind: 'phone', national });
      }),
    );
  });

  it('an account copied back to the bot is the same account', () => {
    fc.assert(
      fc.property(after(['1', '2', '5', '7', '10'], 11), (digits) => {
        const [found] = findIndicators(`Số tài khoản: ${defangPhone({ national: digits })}`, []).indicators;

        expect(found).toMatchObject({ kind: 'account', digits });
      }),
    );
  });
});
