import { allMatches } from './all-matches';
import { DIGIT_WORDS, readSaidNumber } from './digit-words';

/** In a telephone number `ko` and `zero` are digits too; elsewhere `ko` says no. */
const WORDS: Readonly<Record<string, string>> = { ...DIGIT_WORDS, ko: '0', zero: '0' };

const WORD = `(?:${Object.keys(WORDS).join('|')}|\\d{1,8})`;
const SPOKEN = new RegExp(`(?<![a-z\\d])(?:${WORD}[\\s,.-]{1,3}){3,20}${WORD}(?![a-z\\d])`, 'g');
/** Two digits said inside a number, as each has that is long enough: a quicker look, because most messages have none. */
const INSIDE = new RegExp(`[\\s,.-]${WORD}[\\s,.-]{1,3}${WORD}[\\s,.-]`);
/** Fewer words than this among the digits is a number written with digits. */
const MIN_WORDS = 3;
/** Two will do where the number begins like one that can be called. */
const MIN_WORDS_AFTER_ZERO = 2;
const FEWEST_DIGITS = 8;

/** A number said in words, with its place. */
export interface SpokenDigits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Finds numbers of eight digits and more that are written in words (`không chín một hai …`) in folded text. */
export function findSpokenDigits(folded: string): SpokenDigits[] {
  if (!INSIDE.test(folded)) return [];
  const numbers = allMatches(SPOKEN, folded).map((match) => {
    const { digits: said, words } = readSaidNumber(match[0], WORDS);
    const enough = words >= (said.startsWith('0') ? MIN_WORDS_AFTER_ZERO : MIN_WORDS);
    const digits = enough && said.length >= FEWEST_DIGITS ? said : '';
    return { digits, start: match.index, end: match.index + match[0].length };
  });
  return numbers.filter(({ digits }) => digits !== '');
}
