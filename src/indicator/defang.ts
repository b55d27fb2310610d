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

function cut(digits: string, sizes: readonly number[]): string[] {
  const groups: string[] = [];
  let start = 0;
  for (let index = 0; start < digits.length; index += 1) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 3;
    groups.push(digits.slice(start, start + size));
    start += size;
  }
  return groups;
}

/** Stands between groups of digits: a reader skips it, and no client reads digits across it. */
export const DIGIT_JOINT = '·';

/** Groups of one size that take up so many digits. */
function repeat(size: number, digits: number): readonly number[] {
  return new Array<number>(Math.max(0, digits / size)).fill(size);
}

/** Sizes of the groups, the last of which goes on; sizes are chosen so that usual lengths leave no single digit over. */
function groupSizes(digits: string, international: boolean): readonly number[] {
  if (international && digits.length % 3 === 1) return [...repeat(3, digits.length - 4), 4];
  if (international) return digits.startsWith('84') ? [2, 3] : [3];
  if (digits.length <= 4 || digits.length === 8) return [4];
  if (digits.startsWith('069')) return [3, 4, 3];
  if (digits.length > 11) return digits.length % 4 === 1 ? [...repeat(4, digits.length - 9), 3] : [4];
  if (digits.length === 11) return [4, 4, 3];
  return digits.length % 3 === 1 ? [4, 3] : [3];
}

/** Digits of a phone or account number in groups of at most four, so that no client offers to call them. */
export function breakDigits(digits: string, international: boolean): string {
  return cut(digits, groupSizes(digits, international)).join(DIGIT_JOINT);
}

/** A phone number to read but not to tap: `0912·345·678`, `+247·000·00`, an account `1903·5678·9012`; short codes stay as they are. */
export function defangPhone(phone: Pick<PhoneNumber, 'national'>): string {
  const international = phone.national.startsWith('+');
  const digits = phone.national.replace(/\D/g, '');
  return (international ? '+' : '') + breakDigits(digits, international);
}
