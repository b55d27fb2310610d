import { callingCodeDigits } from './parse-foreign-phone';
import type { PhoneNumber } from './types';

const SCHEME = /(h)(tt|x{2,})(ps?)(?=:)/gi;

function breakScheme(_match: string, h: string, marks: string, rest: string): string {
  const hidden =
    marks.length > 2 || /^x/i.test(marks)
      ? marks + marks.slice(-1)
      : marks.replace(/t/g, 'x').replace(/T/g, 'X');
  return h + hidden + rest;
}

/** An address that no client makes clickable: `hxxps://`, every dot as `[.]`. `refang` gives back the same address. */
export function defangUrl(url: string): string {
  return url
    .replace(/^ftp(?=:)/, 'fxp')
    .replace(SCHEME, breakScheme)
    .replaceAll('.', '[.]');
}

/** Stands between groups of digits: a reader skips it, and no client reads digits across it. */
export const DIGIT_JOINT = '·';

/** From so many digits on they are read in fours, as on a card. */
const CARD_DIGITS = 11;

/** Sizes of groups that take up all digits: threes or fours, and none of a single digit. */
function evenSizes(digits: number, size: number): readonly number[] {
  const whole = Math.floor(digits / size);
  const rest = digits % size;
  if (whole === 0 || digits === 4) return [digits];
  if (rest === 0) return new Array<number>(whole).fill(size);
  if (rest > 1) return [...new Array<number>(whole).fill(size), rest];
  return size === 3
    ? [4, ...new Array<number>(whole - 1).fill(3)]
    : [...new Array<number>(whole - 2).fill(4), 3, 3, 3];
}

function groupSizes(digits: string, international: boolean): readonly number[] {
  if (international) {
    const code = callingCodeDigits(digits);
    return [code, ...evenSizes(digits.length - code, 3)];
  }
  if (digits.length === 8) return [4, 4];
  if (digits.length === 10 && digits.startsWith('069')) return [3, 4, 3];
  return evenSizes(digits.length, digits.length < CARD_DIGITS ? 3 : 4);
}

/** Digits of a phone or account number in groups of at most four, so that no client offers to call them. */
export function breakDigits(digits: string, international: boolean): string {
  let start = 0;
  return groupSizes(digits, international)
    .map((size) => digits.slice(start, (start += size)))
    .join(DIGIT_JOINT);
}

/** A phone number to read but not to tap: `0912·345·678`, `+44·2012·345·678`, an account `1903·5678·9012`; short codes stay as they are. */
export function defangPhone(phone: Pick<PhoneNumber, 'national'>): string {
  const international = phone.national.startsWith('+');
  const digits = phone.national.replace(/\D/g, '');
  return (international ? '+' : '') + breakDigits(digits, international);
}
