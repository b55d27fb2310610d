import type { NumberRun } from './mask-spans';

/** The digits as words, folded, as they are said and written. */
const WORDS: Readonly<Record<string, string>> = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};

const WORD = `(?:${Object.keys(WORDS).join('|')}|\\d{1,2})`;
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
    const parts = match[0].split(/[\s,.-]+/);
    if (parts.filter((part) => part in WORDS).length < FEWEST_WORDS) return [];
    const group = {
      digits: parts.map((part) => WORDS[part] ?? part).join(''),
      start: match.index,
      end: match.index + match[0].length,
    };
    return [{ ...group, groups: [group] }];
  });
}
