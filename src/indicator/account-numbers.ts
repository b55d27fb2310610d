import { allMatches } from './all-matches';
import { BANK_PATTERN } from './bank-names';

/** Digits of an account number standing at an index, with their place. */
export interface AccountDigits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** The number of a bank among the others, which stands before the account: `970422 0900000001`. */
const BANK_NUMBER = /9704\d{2}[ .·-](?=\d{6})/y;
const ONE_RUN = /\d{6,19}(?![.-]?\d)/y;
/** What may stand between the groups of a number. */
const BETWEEN = '[ .·-]';
const GROUPED = new RegExp(`\\d{2,10}(?:${BETWEEN}\\d{2,10}){1,5}(?!\\d)`, 'y');
/** What every account number begins with. */
const BEGINNING = new RegExp(`\\d{6}|\\d{2}${BETWEEN}\\d{2}`);
const THOUSANDS = /^\d{1,3}(?:[.]\d{3})+$/;
const MONEY_AFTER = /^\s?(?:[.,]\d{3}\b|d|đ|vnd|vnđ|dong|k|tr|trieu|ty|usd|₫|%)(?![a-z])|^[,/]\d/;
/** How far from the digits a bank is named. */
const BANK_DISTANCE = 32;

/** Whether digits of an account number may stand in a text; most messages have none. */
export function mayHoldAccount(folded: string): boolean {
  return BEGINNING.test(folded);
}

/** The account number at an index of the folded text, or null where it is an amount, a date or of another length. */
export function readAccountDigits(folded: string, at: number): AccountDigits | null {
  BANK_NUMBER.lastIndex = at;
  if (BANK_NUMBER.test(folded)) return readAccountDigits(folded, BANK_NUMBER.lastIndex);
  for (const pattern of [ONE_RUN, GROUPED]) {
    pattern.lastIndex = at;
    const written = pattern.exec(folded)?.[0];
    if (written === undefined) continue;
    const digits = written.replace(/\D/g, '');
    const end = at + written.length;
    const amount = THOUSANDS.test(written) || MONEY_AFTER.test(folded.slice(end, end + 10));
    if (digits.length < 6 || digits.length > 19 || amount) return null;
    return { digits, start: at, end };
  }
  return null;
}

/** The bank named nearest to a number, as written but folded and in one word, or null. */
export function nearestBank(folded: string, start: number, end: number): string | null {
  const after = allMatches(BANK_PATTERN, folded.slice(end, end + BANK_DISTANCE))[0];
  const from = Math.max(start - BANK_DISTANCE, 0);
  const before = allMatches(BANK_PATTERN, folded.slice(from, start)).at(-1);
  const distanceBefore = before === undefined ? Infinity : start - from - before.index - before[0].length;
  const nearest = after !== undefined && after.index < distanceBefore ? after : (before ?? after);
  return nearest === undefined ? null : nearest[0].replace(/[ -]/g, '');
}
