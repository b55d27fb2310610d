/** What kind of secret was taken out of a text. */
export const MASKED_KINDS = ['otp', 'card', 'cvv', 'password', 'citizen-id'] as const;
/** A kind of secret that is never kept. */
export type MaskedKind = (typeof MASKED_KINDS)[number];

/** A place in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A secret with its place. */
export interface Secret extends Span {
  readonly kind: MaskedKind;
}

/** A number of a text, its digits joined over single spaces, dots or hyphens. */
export interface NumberRun extends Span {
  readonly digits: string;
  readonly groups: readonly (Span & { readonly digits: string })[];
}

/** A text in the forms a finder needs, all of the same length. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly runs: readonly NumberRun[];
}

/** Longest stretch of text that is read on either side of a number: enough for `mã OTP của quý khách là`. */
export const WINDOW = 64;

const RUN =
  /(?:(?<![\p{L}\p{N}_/=&#.@-])|(?<=(?<![\p{L}\p{N}])g-))\d+(?:[ .\u00a0\u2010-\u2015-]\d+)*(?![\p{L}\p{N}_])/gu;
/** Longer groups than this are numbers of their own when a space stands between them. */
const LONGEST_GROUP = 6;
const DATE_OR_TIME = /^ ?[/:]\d/;
const MONEY = /^[ ]?(?:k|tr|trieu|ty|ti|nghin|ngan|d|dong|vnd|vnđ|usd|cu|%|₫|đ)(?![a-z])/;

type Group = NumberRun['groups'][number];

function toRun(groups: readonly Group[]): NumberRun[] {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ digits: groups.map(({ digits }) => digits).join(''), start: first.start, end: last.end, groups }];
}

function splitGroups(folded: string, groups: readonly Group[]): NumberRun[] {
  const parts: Group[][] = [];
  for (const group of groups) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const spaced = last !== undefined && /\s/.test(folded.charAt(last.end));
    const long = Math.max(last?.digits.length ?? 0, group.digits.length) > LONGEST_GROUP;
    const dated = spaced && DATE_OR_TIME.test(folded.slice(group.end, group.end + 3));
    if (part === undefined || (spaced && long) || dated) parts.push([group]);
    else part.push(group);
  }
  return parts.flatMap(toRun);
}

/** The numbers of a folded text that stand free: none inside a word, an address or a handle. */
export function readRuns(folded: string): NumberRun[] {
  return Array.from(folded.matchAll(RUN)).flatMap((match) => {
    const groups = Array.from(match[0].matchAll(/\d+/g), (group) => ({
      digits: group[0],
      start: match.index + group.index,
      end: match.index + group.index + group[0].length,
    }));
    return splitGroups(folded, groups);
  });
}

/** Every stretch of whole groups that has from `least` to `most` digits, earlier and longer ones first. */
export function stretches({ groups }: NumberRun, least: number, most: number): readonly NumberRun[] {
  return groups.flatMap((_, from) => {
    const found: NumberRun[] = [];
    let length = 0;
    for (let to = from; to < groups.length && length <= most; to += 1) {
      length += groups[to]?.digits.length ?? 0;
      if (length >= least && length <= most) found.unshift(...toRun(groups.slice(from, to + 1)));
    }
    return found;
  });
}

/** What stands before a place, up to the window. */
export function before(folded: string, at: number): string {
  return folded.slice(Math.max(at - WINDOW, 0), at);
}

/** What stands behind a place, up to the window. */
export function after(folded: string, at: number): string {
  return folded.slice(at, at + WINDOW);
}

/** Whether a number is an amount of money: a unit stands behind it, or it is grouped by thousands. */
export function isMoney(folded: string, { start, end }: Span): boolean {
  return MONEY.test(folded.slice(end, end + 8)) || /^\d{1,3}(?:[.,]\d{3})+$/.test(folded.slice(start, end));
}

/** Whether digits are dialed: a mobile or landline number with its zero or country code, 1800 or 1900. */
export function isDialed(digits: string): boolean {
  return /^(?:0[235789]\d{8,9}|84[235789]\d{8,9}|0084\d{9,10}|069\d{7}|1[89]00\d{4,6})$/.test(digits);
}
