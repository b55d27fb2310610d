import { foldText } from '../indicator';
import { splitAmount, type AmountToken } from './amount-words';
import { answerCore } from './short-answer';
import { readOne, readSpokenNumber } from './spoken-number';

const LONGEST_TEXT = 1000;
/** More than this is no loss of one person but a slip. */
const MOST = 1e13;
/** Without a unit only a number like `15000000` or `12.580.000` is an amount of đồng. */
const LEAST_BARE = 10_000;

const NOTHING =
  /^(?:0|khong|chua|(?:may (?:qua |la )?)?(?:van )?(?:khong|chua)(?: (?:bi|co|he|ai|mat|chuyen|gui|nap|thiet hai|mat mat|ton|sao)){1,4}(?: (?:gi|ca|dong|xu|nao|tien|het|khoan|tien nong|thiet hai))*|(?:khong|chua) (?:gi|dong nao|co gi))(?: (?:ca|het|dau|roi|may qua|may))*$/;
/** Words that say that the amount beside them was not lost, or not only. */
const NOT_LOST =
  /(?<![a-z])(?:suyt|khong mat|chua mat|khong bi mat|chua chuyen|khong chuyen|doi em|no doi|bat dong)(?![a-z])/;
/** `10-15 triệu`, `10 đến 15tr`: nobody knows which. */
const RANGE =
  /(?<![\d/.-])\d{1,4} ?(?:tr|trieu|k)? ?(?:[\u2010-\u2015-]|den|toi|hoac|hay) ?\d{1,4} ?(?:tr|trieu|k|nghin|ngan|ty|ti|cu)(?![a-z])/;
const FOREIGN = new Set(['$', '€', 'usd', 'usdt', 'do', 'eur', 'te', 'won', 'yen', 'btc', 'xu']);
const VAGUE = new Set(['may', 'vai', 'nhieu']);

interface Read {
  readonly value: number;
  readonly next: number;
}

interface Quantity extends Read {
  readonly spoken: boolean;
}

function readQuantity(tokens: readonly AmountToken[], words: readonly string[], at: number): Quantity | null {
  const number = tokens[at]?.number;
  if (number) {
    const tenfold = words[at + 1] === 'chuc' ? 10 : words[at + 1] === 'tram' ? 100 : 1;
    return { value: number.value * tenfold, next: at + (tenfold === 1 ? 1 : 2), spoken: false };
  }
  if (words[at] === 'nua') return { value: 0.5, next: at + 1, spoken: false };
  const spoken = readSpokenNumber(words, at);
  return spoken && { value: spoken.value, next: at + spoken.length, spoken: true };
}

/** What may follow a unit: `triệu rưỡi`, `tr5`, `tỷ 3`, `triệu hai`. */
function readFraction(
  tokens: readonly AmountToken[],
  words: readonly string[],
  at: number,
  spoken: boolean,
): Read {
  const token = tokens[at];
  if (words[at] === 'ruoi') return { value: 0.5, next: at + 1 };
  const ends = tokens[at + 1]?.unit == null || !isPart(tokens, at + 1);
  const digits = token?.number && !token.number.grouped ? token.number.digits : '';
  const close = token?.glued === true ? digits.length <= 3 : digits.length === 1;
  if (digits !== '' && close && ends) return { value: Number(`0.${digits}`), next: at + 1 };
  const one = spoken ? readOne(words[at]) : null;
  const alone = readSpokenNumber(words, at)?.length === 1;
  return one !== null && alone && ends ? { value: one / 10, next: at + 1 } : { value: 0, next: at };
}

/** A unit belongs to the number before it; `đ` behind a fraction (`1tr5đ`) only closes the amount. */
function isPart(tokens: readonly AmountToken[], at: number): boolean {
  return (tokens[at]?.unit ?? 0) > 1;
}

/** One amount from `at` on, with its smaller parts: `2 tỷ 300 triệu`. */
function readAmount(
  tokens: readonly AmountToken[],
  words: readonly string[],
  at: number,
  below: number,
): Read | null {
  const quantity = readQuantity(tokens, words, at);
  const unit = quantity && tokens[quantity.next]?.unit;
  if (quantity === null || unit == null || unit >= below) return null;
  if (tokens[at]?.number?.digits.startsWith('0') === true && quantity.value >= 1) return null;
  const fraction = readFraction(tokens, words, quantity.next + 1, quantity.spoken);
  const value = (quantity.value + fraction.value) * unit;
  const closed = tokens[fraction.next]?.unit === 1 ? fraction.next + 1 : fraction.next;
  if (fraction.value > 0) return { value, next: closed };
  const smaller = readAmount(tokens, words, fraction.next, unit);
  return smaller === null ? { value, next: closed } : { value: value + smaller.value, next: smaller.next };
}

function readBare(tokens: readonly AmountToken[]): number[] {
  return tokens.flatMap(({ number }) => {
    if (number === null || number.digits.startsWith('0') || number.value < LEAST_BARE) return [];
    return number.grouped || number.value % 1000 === 0 ? [number.value] : [];
  });
}

interface Found {
  readonly at: number;
  readonly value: number;
}

function findAmounts(tokens: readonly AmountToken[], words: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const amount = readAmount(tokens, words, at, Infinity);
    if (amount !== null) found.push({ at, value: amount.value });
    at = amount?.next ?? at + 1;
  }
  return found;
}

/** The amount named after `tổng`, or the only one. */
function choose(found: readonly Found[], words: readonly string[]): number | null {
  const total = words.lastIndexOf('tong');
  const named = total < 0 ? undefined : found.find(({ at }) => at > total);
  const values = [...new Set(found.map(({ value }) => value))];
  return named?.value ?? (values.length === 1 ? (values[0] ?? null) : null);
}

/**
 * Reads how much money was lost, in đồng: `1tr5`, `2tỷ3`, `12.580.000đ`, `hai mươi lăm triệu rưỡi`, `không mất gì` (0).
 * null where no amount was said, or several, or one that was only asked for, or foreign money.
 */
export function parseAmount(text: string): number | null {
  if (NOTHING.test(answerCore(text))) return 0;
  const tokens = splitAmount(text.slice(0, LONGEST_TEXT));
  const words = tokens.map((token) => token.text);
  if (words.some((word, at) => FOREIGN.has(word) && tokens[at - 1]?.number != null)) return null;
  if (
    words.some(
      (word, at) => VAGUE.has(word) && /^(?:chuc|tram|trieu|tr|ty|ti|nghin|cu)$/.test(words[at + 1] ?? ''),
    )
  )
    return null;
  if (NOT_LOST.test(answerCore(text)) || RANGE.test(foldText(text.slice(0, LONGEST_TEXT)))) return null;
  const found = findAmounts(tokens, words);
  const bare = found.length > 0 ? [] : [...new Set(readBare(tokens))];
  const value = found.length > 0 ? choose(found, words) : bare.length === 1 ? (bare[0] ?? null) : null;
  return value === null || value > MOST ? null : Math.round(value);
}

/** An amount of đồng for the eye, without its unit: `12.580.000`. */
export function formatAmount(dong: number): string {
  return String(Math.round(dong)).replace(/\B(?=(\d{3})+$)/g, '.');
}
