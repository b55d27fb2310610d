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

  it.each([
    'https://vcb-x.example/a?b=http://c.example',
    'www.qua-tang.example',
    '10.0.0.12/x',
    'a.example:8080/b',
  ])('no address: %s', (address) => {
    expect(tappable(defangText(withoutSchemes(address)))).toEqual([]);
  });

  it('a number copied back to the bot is the same number', () => {
    fc.assert(
      fc.property(mobile, (national) => {
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
