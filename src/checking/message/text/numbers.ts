/** What a run of digits says: a plain number, an amount of money, a phone number. */
export type NumberClass = 'number' | 'money' | 'phone';

/** Units that make the number before them an amount of money. */
export const MONEY_UNITS: ReadonlySet<string> = new Set(['k', 'tr', 'trieu', 'd', 'vnd', 'vnđ', 'dong', 'usd', 'ty', 'ti', 'cu', 'ng', 'ngan', 'nghin', 'ngin', 'xu', 'kvnd', 'trd', 'trvnd', 'trdong']); // prettier-ignore
/** Units that make a number money only when written onto it: `5m`, `2t`. */
const GLUED_UNITS = new Set(['m', 't', 'c']);

/** Whether a word after a number makes it an amount of money. */
export function isMoneyUnit(word: string): boolean {
  return MONEY_UNITS.has(word);
}

/** Digits and letters of a run that begins or ends with digits. */
export interface NumberParts {
  readonly lead: string;
  readonly digits: string;
  readonly tail: string;
}

const DIGIT_LIKE = /^[0-9oO][0-9oO.,]*/;
const LEAD = /^[a-z]{2,7}/;

/** Takes a run apart into letters, digits, letters (`nap200`, `188k`, `1ook`), or null where it has no number to show. */
export function takeNumber(bases: string): NumberParts | null {
  const lead = /^[a-z]/.test(bases) ? (LEAD.exec(bases)?.[0] ?? '') : '';
  const rest = bases.slice(lead.length);
  const digits = DIGIT_LIKE.exec(rest)?.[0] ?? '';
  if (!/[0-9]/.test(digits) || (lead !== '' && !/^[0-9]/.test(digits))) return null;
  const tail = rest.slice(digits.length);
  if (/[^a-z0-9]/.test(tail)) return null;
  return { lead, digits, tail };
}

/** No phone number has fewer. */
const FEWEST_DIALED = 8;

/** Classifies digits that no letters are glued to. */
export function classifyDigits(digits: string): NumberClass {
  if (/^\d{1,3}(?:[.,]\d{3})*[.,]000$/.test(digits)) return 'money';
  if (digits.length < FEWEST_DIALED) return 'number';
  const plain = digits.replace(/\D/g, '');
  const dialed = /^(?:0|84)\d{8,10}$/.test(plain) || /^(?:1800|1900)\d{4,6}$/.test(plain);
  return dialed ? 'phone' : 'number';
}

/** Classifies digits together with the letters glued behind them. */
export function classifyNumber(digits: string, unit: string): NumberClass {
  if (unit === '') return classifyDigits(digits);
  return MONEY_UNITS.has(unit) || GLUED_UNITS.has(unit) || /^tr\d{1,3}$/.test(unit) ? 'money' : 'number';
}
