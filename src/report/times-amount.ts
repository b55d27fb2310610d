import { foldInPlace } from '../indicator';
import { splitAmount } from './amount-words';
import { findAmounts } from './find-amounts';
import { readSpokenNumber } from './spoken-number';

const COUNT = String.raw`(?<count>\d{1,3}|hai|ba|bon|nam|sau|bay|tam|chin|muoi)`;
const TURN =
  '(?:lan|luot|don|suat|mon|dot|giao dich|the|ve|cai|con|chiec|bo|hop|phong|nguoi|thang|ngay|tuan|goi)';
const EACH = `(?:moi|tung|mot|1) ${TURN}|${TURN} nao cung`;
/** `2 lần, mỗi lần` in front of an amount. */
const COUNT_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])${COUNT} (?:cai )?${TURN}(?: [a-z]+){0,3}[,;:]? ?(?:${EACH})(?: [a-z]+){0,2} ?$`,
  'u',
);
/** `14 thẻ cào 500k`: cards are named by what one is worth. */
const CARDS_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])${COUNT} (?:cai |cay |tam )?(?:the|card)(?: [a-z]+){0,3} ?$`,
  'u',
);
const TIMES_BEFORE = /(?<![\p{L}\d])(?<count>\d{1,3})(?: (?:the|lan|cai|don))? ?[x*×] ?$/u;
const TIMES_BEHIND = /^ ?[x*×] ?(?<count>\d{1,3})(?![\d.,]*\d|[a-z])/;
/** `mỗi lần` before, or `một lần`, `/lần` behind: how often stands elsewhere. */
const EACH_BEFORE = new RegExp(`(?:${EACH})(?: [a-z]+){0,2} ?$`);
const EACH_BEHIND = new RegExp(`^ ?(?:\\/|(?:moi|mot|1) )${TURN}(?![a-z])`);
const COUNT_BEHIND = new RegExp(`^[^.;\\n]{0,30}?(?<![a-z\\d])${COUNT} ${TURN}(?![a-z])`);
const COUNT_SOMEWHERE = new RegExp(`(?<![a-z\\d])${COUNT} ${TURN}[^.;\\n]{0,12}$`);
/** `1 lần 3 triệu 1 lần 5 triệu`: told one by one, and none is paid several times. */
const ONE_BY_ONE = /(?<![a-z\d])(?:1|mot) (?:lan|dot) [^.;\n]+(?<![a-z\d])(?:1|mot) (?:lan|dot) [a-z\d]/;
/** Cards are sold up to this; a million may be all of them. */
const DEAREST_CARD = 500_000;

function readCount(found: RegExpExecArray | null): number | null {
  const said = found?.groups?.count;
  if (said === undefined) return null;
  return /^\d/.test(said) ? Number(said) : (readSpokenNumber([said], 0)?.value ?? null);
}

interface Product {
  readonly times: number;
  readonly from: number;
  readonly to: number;
}

function readProduct(folded: string, start: number, end: number, value: number): Product | null {
  const before = folded.slice(0, start);
  const behind = folded.slice(end);
  const isCard = value <= DEAREST_CARD;
  const ahead =
    COUNT_BEFORE.exec(before) ?? TIMES_BEFORE.exec(before) ?? (isCard ? CARDS_BEFORE.exec(before) : null);
  const counted = readCount(ahead);
  if (ahead !== null && counted !== null) return { times: counted, from: ahead.index, to: end };
  const next = TIMES_BEHIND.exec(behind);
  const timed = readCount(next);
  if (next !== null && timed !== null) return { times: timed, from: start, to: end + next[0].length };
  const rate = EACH_BEHIND.exec(behind);
  const each = EACH_BEFORE.exec(before);
  if (rate === null && each === null) return null;
  const to = end + (rate?.[0].length ?? 0);
  const times = readCount(COUNT_BEHIND.exec(folded.slice(to))) ?? readCount(COUNT_SOMEWHERE.exec(before));
  return times === null ? null : { times, from: each?.index ?? start, to };
}

/** A text in which what was paid several times stands as one amount: `2 lần, mỗi lần 5 triệu` becomes `10000000 đồng`. */
export function writeOutTimes(text: string): string {
  const folded = foldInPlace(text);
  if (ONE_BY_ONE.test(folded)) return text;
  const tokens = splitAmount(text);
  const words = tokens.map((token) => token.text);
  return findAmounts(tokens, words).reduceRight((left, { at, value, next }) => {
    const start = tokens[at]?.start ?? 0;
    const product = readProduct(folded, start, tokens[next - 1]?.end ?? 0, value);
    if (product === null) return left;
    const { times, from, to } = product;
    return `${left.slice(0, from)} ${String(Math.round(value * times))} đồng ${left.slice(to)}`;
  }, text);
}
