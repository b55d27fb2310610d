import type { AmountToken } from './amount-words';
import { readOne, readSpokenNumber } from './spoken-number';

interface Read {
  readonly value: number;
  readonly next: number;
}

interface Quantity extends Read {
  readonly spoken: boolean;
}

/** Less is no amount but another word: `ba đồng ý`, `hai đồng chí`. */
const LEAST = 1000;
const BEFORE_OTHER = /^(?:cong|tinh|moi|bao|chuc|tram|nghin|may|vai|nhieu|hang)$/;

/** `5 trăm`, `7 trăm rồi`: hundreds of thousands, where nothing is counted behind. */
const BEHIND_HUNDREDS =
  /^(?:roi|r|thoi|a|ah|ad|nhe|nha|va|voi|hom|sang|chieu|toi|qua|cho|nua|chu|ma|thi|gi|luon|em)?$/;
const NEXT_TURN = /^(?:sau|hai|ba|thu|cuoi|nua|[2-9])$/;

/** `triệu hai`, `tỷ rưỡi`: one of it and a part. */
function isBareUnit(tokens: readonly AmountToken[], words: readonly string[], at: number): boolean {
  if (!/^(?:trieu|ty|ti)$/.test(words[at] ?? '') || tokens[at]?.unit == null) return false;
  if (tokens[at - 1]?.number != null || BEFORE_OTHER.test(words[at - 1] ?? '')) return false;
  const next = words[at + 1];
  if (next === 'ruoi') return true;
  const isLast = /^(?:a|d|dong|ad|thoi|roi|r)?$/.test(words[at + 2] ?? '');
  return readOne(next) !== null && (isLast || words[at + 2] === 'tram');
}

/** `thiet hai muoi trieu` without its marks: the damage is no two. */
function isDamage(words: readonly string[], at: number): boolean {
  return words[at] === 'hai' && words[at - 1] === 'thiet';
}

function readQuantity(tokens: readonly AmountToken[], words: readonly string[], at: number): Quantity | null {
  const number = tokens[at]?.number;
  if (number) {
    const tenfold = words[at + 1] === 'chuc' ? 10 : words[at + 1] === 'tram' ? 100 : 1;
    return { value: number.value * tenfold, next: at + (tenfold === 1 ? 1 : 2), spoken: false };
  }
  if (isBareUnit(tokens, words, at)) return { value: 1, next: at, spoken: true };
  if (words[at] === 'nua') return { value: 0.5, next: at + 1, spoken: false };
  const spoken = isDamage(words, at) ? null : readSpokenNumber(words, at);
  return spoken && { value: spoken.value, next: at + spoken.length, spoken: true };
}

/** `triệu hai` is 1.2 and `triệu hai trăm` the same; behind digits (`1 triệu tư`) only as the last word. */
function readSpokenFraction(
  tokens: readonly AmountToken[],
  words: readonly string[],
  at: number,
  spoken: boolean,
): Read | null {
  const number = readSpokenNumber(words, at);
  if (number === null || words[at] === 'chuc') return null;
  const next = at + number.length;
  if (tokens[next]?.unit != null && isPart(tokens, next)) return null;
  if (!spoken && !/^(?:a|d|dong|ad)?$/.test(words[next] ?? '')) return null;
  if (number.value >= 100) return { value: number.value / 1000, next };
  return readOne(words[at]) !== null && number.length === 1 ? { value: number.value / 10, next } : null;
}

/** `3 triệu 2 lần`, `500k 2 người`: the number counts something; `2 triệu 1 lần đầu` is no such thing. */
function isCount(words: readonly string[], at: number): boolean {
  const isNumber = /^(?:\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)$/.test(words[at] ?? '');
  const isCounted = /^(?:lan|dot|nguoi|mon|the|cai|don|suat|khoan|giao)$/.test(words[at + 1] ?? '');
  return isNumber && isCounted && !/^(?:dau|sau|truoc|thu)$/.test(words[at + 2] ?? '');
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
  if (isCount(words, at)) return { value: 0, next: at };
  const ends = tokens[at + 1]?.unit == null || !isPart(tokens, at + 1);
  const digits = token?.number && !token.number.grouped ? token.number.digits : '';
  const isHundreds = words[at + 1] === 'tram' && tokens[at + 2]?.unit != null;
  const close = token?.glued === true ? digits.length <= 3 : digits.length === 1 || digits.length === 3;
  if (digits !== '' && close && ends && !isHundreds) return { value: Number(`0.${digits}`), next: at + 1 };
  return readSpokenFraction(tokens, words, at, spoken) ?? { value: 0, next: at };
}

/** A unit belongs to the number before it; `đ` behind a fraction (`1tr5đ`) only closes the amount. */
function isPart(tokens: readonly AmountToken[], at: number): boolean {
  return (tokens[at]?.unit ?? 0) > 1;
}

function isHundreds(
  tokens: readonly AmountToken[],
  words: readonly string[],
  { value, next, spoken }: Quantity,
): boolean {
  const [last, behind = '', second = ''] = words.slice(next - 1, next + 2);
  if (spoken || last !== 'tram' || value % 100 !== 0 || value > 900 || tokens[next]?.unit != null)
    return false;
  return BEHIND_HUNDREDS.test(behind) || (behind === 'lan' && NEXT_TURN.test(second));
}

/** `ba cu nha toi` without its marks: an old woman and no three millions. */
function isGrandmother(words: readonly string[], { value, next, spoken }: Quantity): boolean {
  const behind = words[next + 1] ?? '';
  return (
    spoken &&
    value === 3 &&
    words[next - 1] === 'ba' &&
    words[next] === 'cu' &&
    /^(?:nha|toi|em|minh|chau|bi|dua|ho|ay|do|gia|hang|o)$/.test(behind)
  );
}

/** `đi tù k`, `ba k`: behind one digit in words a lone `k` asks; `ba trăm k` is money. */
function isAsked(words: readonly string[], { value, next, spoken }: Quantity): boolean {
  return spoken && value < 10 && words[next] === 'k';
}

/** One amount from `at` on, with its smaller parts: `2 tỷ 300 triệu`. */
function readAmount(
  tokens: readonly AmountToken[],
  words: readonly string[],
  at: number,
  below: number,
): Read | null {
  const quantity = readQuantity(tokens, words, at);
  if (quantity !== null && isHundreds(tokens, words, quantity)) {
    return { value: quantity.value * 1000, next: quantity.next };
  }
  const unit = quantity && tokens[quantity.next]?.unit;
  if (quantity === null || unit == null || unit >= below || isAsked(words, quantity)) return null;
  if (isGrandmother(words, quantity)) return null;
  if (tokens[at]?.number?.digits.startsWith('0') === true && quantity.value >= 1) return null;
  const after = quantity.next + 1;
  const fraction =
    unit === 1 ? { value: 0, next: after } : readFraction(tokens, words, after, quantity.spoken);
  const value = (quantity.value + fraction.value) * unit;
  const closed = tokens[fraction.next]?.unit === 1 ? fraction.next + 1 : fraction.next;
  if (fraction.value > 0) return { value, next: closed };
  const smaller = readAmount(tokens, words, fraction.next, unit);
  return smaller === null ? { value, next: closed } : { value: value + smaller.value, next: smaller.next };
}

/** An amount in đồng, the token at which it begins and the one behind it. */
export interface FoundAmount {
  readonly at: number;
  readonly value: number;
  readonly next: number;
}

/** Every amount with a unit: `1tr5`, `2 tỷ 300 triệu`, `ba triệu hai`, in order. */
export function findAmounts(tokens: readonly AmountToken[], words: readonly string[]): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (let at = 0; at < tokens.length;) {
    const amount = readAmount(tokens, words, at, Infinity);
    if (amount !== null && amount.value >= LEAST) found.push({ at, ...amount });
    at = amount?.next ?? at + 1;
  }
  return found;
}
