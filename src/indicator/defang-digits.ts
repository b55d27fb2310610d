import { breakDigits, DIGIT_JOINT } from './defang';

const RUN = /\+?\(?\+?\p{Nd}(?:[ \t\u00a0.()\-\u2010-\u2015]{0,3}\p{Nd})*/gu;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}$/;
const YEARS = /^(?:19|20)\d{2}[-–](?:19|20)\d{2}$/;
const MONEY = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/;
const CURRENCY = /^[ \t]?(?:đ|d|₫|vnd|vnđ|đồng|dong|k|usd)(?![\p{L}\p{N}])/iu;
/** Digits together that no client takes for a number to call. */
const MAX_TOGETHER = 4;
/** Digits, however grouped, from which on a client may take them for a number to call. */
const MIN_CALLABLE = 7;

function breakRun(run: string): string {
  const groups = run.split(/[^\p{Nd}]+/u).filter((group) => group !== '');
  const total = groups.join('').length;
  const long = groups.some((group) => group.length > MAX_TOGETHER);
  if (!long && (total < MIN_CALLABLE || DATE.test(run) || YEARS.test(run))) return run;
  const plus = /^\(?\+|^\+/.test(run);
  const broken = groups.map((group, index) =>
    group.length > MAX_TOGETHER ? breakDigits(group, plus && index === 0) : group,
  );
  const opening = run.includes('(') && !run.includes(')') ? '(' : '';
  return opening + (plus ? '+' : '') + broken.join(DIGIT_JOINT);
}

/**
 * Breaks every run of digits that a client could offer to call: at most four digits stay together.
 * Dates, spans of years and amounts with their currency stay readable.
 */
export function defangDigits(text: string): string {
  return text.replace(RUN, (run: string, offset: number) => {
    const after = text.slice(offset + run.length, offset + run.length + 8);
    if (MONEY.test(run) && CURRENCY.test(after)) return run;
    const parts = run.split(/([ \t\u00a0]+)/);
    const dated = parts.length > 1 && parts.some((part) => DATE.test(part));
    return dated
      ? parts.map((part) => (/\p{Nd}/u.test(part) ? breakRun(part) : part)).join('')
      : breakRun(run);
  });
}
