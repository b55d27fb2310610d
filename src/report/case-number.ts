import { cleanText, foldText } from '../indicator';
import { dammDigit, isDammValid } from './damm';

/** Numbers that can be drawn in one year; the shell draws from 0 up to here and draws again if one is taken. */
export const CASE_NUMBERS_PER_YEAR = 1_000_000;

/** What stands around the digits of a case number: the unit's own letters (may be empty) and the year. */
export interface CaseNumberFrame {
  readonly prefix: string;
  readonly year: number;
}

/** A case number that was read back. */
export interface CaseNumber {
  readonly canonical: string;
  readonly year: number;
  readonly drawn: number;
}

const DIGITS = 9;
const LONGEST_TEXT = 200;

/**
 * A case number such as `26-481-7395`: two digits of the year, six drawn digits, one check digit (Damm), grouped for
 * reading aloud; a prefix goes in front as `AB-26-481-7395`. Throws RangeError for a number that cannot be drawn.
 */
export function formatCaseNumber(drawn: number, { prefix, year }: CaseNumberFrame): string {
  if (!Number.isInteger(drawn) || drawn < 0 || drawn >= CASE_NUMBERS_PER_YEAR)
    throw new RangeError('A case number is drawn from 0 to 999999');
  const body = String(year % 100).padStart(2, '0') + String(drawn).padStart(6, '0');
  const digits = body + dammDigit(body);
  const groups = [digits.slice(0, 2), digits.slice(2, 5), digits.slice(5)].join('-');
  return prefix === '' ? groups : `${prefix}-${groups}`;
}

const LOOKALIKE = /(?<=\d)[oil]{1,3}(?![a-z])|(?<![a-z])[oil]{1,3}(?=\d)/g;
const RUN = /\d(?:[\s./_\u2010-\u2015-]{0,3}\d)*/g;
const SHAPE = /(?<!\d)\d{2}[ .\u2010-\u2015-]+\d{3}[ .\u2010-\u2015-]+\d{4}(?!\d)/;
/** Words that say that a number is a case number. */
const ASKED =
  /(?<![a-z])(?:tra cuu|tra so|ho so|ma so|ma vu|so vu|ma phan anh|so phan anh|ma bao cao|ma don)(?![a-z])/;
const ONLY_NUMBER = /^(?:(?:kiem tra|tra|xem|hoi|giup|ho|cho|so|ma|la|cua|em|toi|minh|day|no)[\s:.#]+)*#?$/;

function unprefixed(folded: string, prefix: string): string {
  const letters = foldText(prefix).replace(/[^a-z0-9]/g, '');
  if (letters === '') return folded;
  return folded.replace(new RegExp(`(?<![a-z0-9])${letters}[\\s.\u2010-\u2015-]{0,3}(?=[\\doil])`), ' ');
}

/**
 * Reads a case number as people write it: spaces, dots or nothing for hyphens, lower case, O for 0, I or l for 1,
 * with or without its prefix. `mistyped`: meant as a case number, but the check digit or the length is wrong.
 * null: no case number. A bare number that fails its check digit counts as something else, such as an account.
 */
export function parseCaseNumber(text: string, prefix: string): CaseNumber | 'mistyped' | null {
  const folded = unprefixed(foldText(cleanText(text.slice(0, LONGEST_TEXT))), prefix);
  const plain = folded.replace(LOOKALIKE, (letters) => letters.replaceAll('o', '0').replace(/[il]/g, '1'));
  const runs = [...plain.matchAll(RUN)].map((match) => ({ index: match.index, written: match[0] }));
  const asked = ASKED.test(plain);
  const run =
    runs.find(({ written }) => written.replace(/\D/g, '').length === DIGITS) ?? (asked ? runs[0] : null);
  if (run === undefined || run === null) return null;
  const digits = run.written.replace(/\D/g, '');
  const shaped = SHAPE.test(run.written);
  const alone = runs.length === 1 && ONLY_NUMBER.test(plain.slice(0, run.index).trimStart());
  if (!asked && !shaped && !alone) return null;
  if (digits.length !== DIGITS || !isDammValid(digits)) return asked || shaped ? 'mistyped' : null;
  const year = 2000 + Number(digits.slice(0, 2));
  const drawn = Number(digits.slice(2, 8));
  return { canonical: formatCaseNumber(drawn, { prefix, year }), year, drawn };
}
