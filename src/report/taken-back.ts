import { foldInPlace } from '../indicator';
import { splitAmount, type AmountToken } from './amount-words';
import { findAmounts } from './find-amounts';

const SAID =
  '(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|chuc|tram|linh|le)(?: (?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|chuc|tram|linh|le))*';
/** `chứ không phải 2`, `không phải 2 triệu mà là`, `không phải tám mươi mà là`: the number in it was never meant. */
const NOT_THAT = new RegExp(
  `(?:(?<![a-z])(?:chu|ma) )?(?<![a-z])(?:khong|ko|k|kg|hok|hong|chang) (?:phai|fai)(?: (?:la|mat))? (?:\\d[\\d.,]*|${SAID})(?: ?(?:trieu|tr|ty|ti|k|nghin|ngan|cu|chai|lit|dong|d)\\d*(?: ruoi)?)?(?![a-z\\d])(?: ?,? ma(?: la)?)?`,
  'g',
);
/** What came before was said wrong: `à nhầm`, `à không`, `ý em là`; not `chuyển nhầm`. */
const SAID_WRONG =
  /(?<![a-z])(?<!(?:chuyen|gui|ck|bam|nhan|quet|vao|nap|goi|so|tien) )(?:nham|lon|quen|(?:a|oi|u) (?:khong|ko|k)|y (?:toi|em|minh|con|chau|bac|la) la|dung ra la|noi lai|sua lai|khong dung|khong chinh xac|sai roi)(?![a-z])/g;
/** `à không mất 1,2tr thôi`: the word takes back what was said before, not the loss; `à không mất 5tr đâu` denies it. */
const NOT_SO =
  /(?<=^[ ,.]*(?:a|oi|u)) (?:khong|ko|k)(?= (?:chi )?mat(?: (?:co|chi|khoang|tam|hon|gan))* \d(?!.*(?<![a-z])(?:dau|nao|nua)(?![a-z])))/;
/** A right number follows its mark closely. */
const CLOSE = 24;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

function placesOf(tokens: readonly AmountToken[]): readonly Place[] {
  const words = tokens.map(({ text }) => text);
  return findAmounts(tokens, words).map(({ at, next }) => ({
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    unit: tokens.slice(at, next).find(({ unit }) => unit !== null)?.text ?? '',
  }));
}

/** Drops the last amount before a mark if another follows; a bare number behind it gets the unit of the dropped one. */
function dropBefore(text: string, from: number, to: number): string | null {
  const tokens = splitAmount(text);
  const places = placesOf(tokens);
  const dropped = places.findLast(({ end }) => end <= from);
  const behind = tokens.find(({ start, number }) => number !== null && start >= to);
  const next = places.find(({ start }) => start >= to);
  if (dropped === undefined) return null;
  const left = text.slice(0, dropped.start);
  if (next !== undefined && next.start - to <= CLOSE) return `${left} ${text.slice(to)}`;
  if (behind === undefined || behind.start - to > CLOSE) return null;
  return `${left} ${text.slice(to, behind.end)} ${dropped.unit} ${text.slice(behind.end)}`;
}

/** A text without the amounts that its writer took back: of `35tr, à nhầm 53tr` the second is left. */
export function withoutTakenBack(text: string): string {
  const notSo = NOT_SO.exec(foldInPlace(text));
  const meant =
    notSo === null ? text : `${text.slice(0, notSo.index)},${text.slice(notSo.index + notSo[0].length)}`;
  const kept = [...foldInPlace(meant).matchAll(NOT_THAT)].reduceRight(
    (left, { 0: found, index }) => `${left.slice(0, index)} ${left.slice(index + found.length)}`,
    meant,
  );
  return [...foldInPlace(kept).matchAll(SAID_WRONG)].reduceRight(
    (left, { 0: found, index }) => dropBefore(left, index, index + found.length) ?? left,
    kept,
  );
}
