import { DIGIT_WORDS, readSaidNumber } from '../indicator';
import type { NumberRun } from './mask-spans';

const WORD = `(?:${Object.keys(DIGIT_WORDS).join('|')}|\\d{1,2})`;
/** A code has at most eight digits; what is longer is a phone or account number and stays. */
const SPOKEN = new RegExp(
  `(?<![a-z\\d]|${WORD}[\\s,.-])${WORD}(?:[\\s,.-]{1,2}${WORD}){2,7}(?![a-z\\d]|[\\s,.-]{1,2}${WORD}(?![a-z\\d]))`,
  'g',
);
/** Fewer words than this among the digits is a number written with digits. */
const FEWEST_WORDS = 2;

/** Short numbers said digit by digit (`bốn tám ba chín hai không`), in folded text. */
export function readSpokenRuns(folded: string): NumberRun[] {
  return Array.from(folded.matchAll(SPOKEN)).flatMap((match) => {
    const { digits, words } = readSaidNumber(match[0], DIGIT_WORDS);
    if (words < FEWEST_WORDS) return [];
    const group = { digits, start: match.index, end: match.index + match[0].length };
    return [{ ...group, groups: [group] }];
  });
}
