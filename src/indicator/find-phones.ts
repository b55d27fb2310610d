import { quoteSource, type CleanedText } from './clean-text';
import { readDigitRuns, type DigitGroup, type DigitRun } from './digit-groups';
import { findShortCodes } from './find-short-codes';
import { matchPhone, type PhoneMatch } from './match-phone';
import { parsePhone } from './parse-phone';
import { dateLength, isAnnounced, isOtherwiseAfter, isOtherwiseBefore } from './phone-context';
import { findSpokenDigits } from './spoken-digits';
import type { PhoneIndicator, PhoneNumber } from './types';

/** A place in the cleaned text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A phone number with its place in the cleaned text. */
export interface PhoneSpan extends Span {
  readonly phone: PhoneIndicator;
}

interface Search {
  readonly cleaned: CleanedText;
  readonly folded: string;
}

function toSpan({ cleaned }: Search, start: number, end: number, phone: PhoneNumber): PhoneSpan {
  const { e164, national, numberKind, country, migratedFrom, malformedPrefix } = phone;
  const raw = quoteSource(cleaned, start, end);
  const found = {
    kind: 'phone',
    raw,
    e164,
    national,
    numberKind,
    country,
    migratedFrom,
    malformedPrefix,
  } as const;
  return { start, end, phone: found };
}

/** Where a number starts for the eye: its plus sign and its bracket included. */
function visibleStart(text: string, start: number): number {
  const before = /(?:\(\+?|\+\(?)$/.exec(text.slice(Math.max(start - 2, 0), start));
  return start - (before?.[0].length ?? 0);
}

function startsNumber(run: DigitRun, at: number, afterNumber: boolean): boolean {
  const group = run[at];
  if (group === undefined) return false;
  return at === 0 || group.plus || afterNumber || /[\s,;/|>:(]/.test(group.gap);
}

/** Digits in even groups of a longer number, of which a part would read as a phone number: `9704 2292 0123 4567 890`. */
function isCutOut(run: DigitRun, at: number, { to }: PhoneMatch): boolean {
  const gap = run[at + 1]?.gap;
  if (to - at < 2 || gap === undefined) return false;
  const goesOn = (group: DigitGroup | undefined, inner: string | undefined): boolean =>
    group !== undefined && inner === gap && group.digits.length >= 3 && group.digits.length <= 4;
  const before =
    at > 0 && goesOn(run[at - 1], run[at]?.gap) && run[at]?.digits.length === run[at - 1]?.digits.length;
  const after =
    goesOn(run[to], run[to]?.gap) &&
    goesOn(run[to + 1], run[to + 1]?.gap) &&
    run[to]?.digits.startsWith('0') !== true;
  return before || after;
}

/** One digit too many behind a number in groups: `+849 0000 0432 1`. Without it another person's number would be read. */
function hasOneMore(run: DigitRun, { to }: PhoneMatch, next: DigitGroup): boolean {
  const isInGroups = run[0]?.plus === true || run[to - 1]?.digits.length === 1;
  return isInGroups && to > 1 && next.gap === ' ' && next.digits.length === 1;
}

/** A group that continues the digits right after a number means that it was not the whole number. */
function continues(run: DigitRun, match: PhoneMatch): boolean {
  const next = run[match.to];
  if (next !== undefined && hasOneMore(run, match, next)) return true;
  if (next === undefined || next.plus || !/^[.\-\u2010-\u2015·]$/.test(next.gap)) return false;
  const another = /^(?:0|84|1[89]00)\d*$/.test(next.digits) && next.digits.length >= 4;
  return !another && !isTail(run, match);
}

function isTail(run: DigitRun, { phone, to }: PhoneMatch): boolean {
  const next = run[to];
  if (next === undefined || !/^[ \t]?[/-][ \t]?$/.test(next.gap) || !/^\d{2,4}$/.test(next.digits))
    return false;
  const following = run[to + 1];
  const alone = following === undefined || !/^[./-]$/.test(following.gap) || /^[/-]$/.test(following.gap);
  return alone && (phone.numberKind === 'mobile' || phone.numberKind === 'landline');
}

/** `0912345678/79`: only the last digits of the next number are written. */
function readTails(search: Search, run: DigitRun, match: PhoneMatch): { spans: PhoneSpan[]; to: number } {
  const spans: PhoneSpan[] = [];
  let to = match.to;
  while (isTail(run, { ...match, to })) {
    const tail = run[to];
    if (
      tail === undefined ||
      /^ ?(?:[a-zđ%:/]|\.\d)/.test(search.folded.slice(tail.end, tail.end + 2).replace(/^ $/, ''))
    ) {
      if (tail === undefined || !/^\/\d{2,4}(?!\d)/.test(search.folded.slice(tail.end, tail.end + 6))) break;
    }
    const phone = parsePhone(match.phone.national.slice(0, -tail.digits.length) + tail.digits);
    if (phone === null) break;
    spans.push(toSpan(search, tail.start, tail.end, phone));
    to += 1;
  }
  return { spans, to };
}

/** No number but a short code has fewer. */
const FEWEST_DIGITS = 6;

function countDigits(run: DigitRun): number {
  let count = 0;
  for (const { digits } of run) count += digits.length;
  return count;
}

function addFromRun(spans: PhoneSpan[], search: Search, run: DigitRun): void {
  const { cleaned, folded } = search;
  if (countDigits(run) < FEWEST_DIGITS) return;
  let afterNumber = false;
  for (let at = 0; at < run.length;) {
    const group = run[at];
    const date = dateLength(run, at);
    if (group === undefined || date > 0 || !startsNumber(run, at, afterNumber)) {
      at += Math.max(date, 1);
      afterNumber = false;
      continue;
    }
    const start = visibleStart(cleaned.text, group.start);
    const found = matchPhone(cleaned.text, run, at, () => isAnnounced(folded, start));
    const match = found !== null && !afterNumber && isOtherwiseBefore(folded, start) ? null : found;
    const end = run[(match?.to ?? at + 1) - 1]?.end ?? group.end;
    const trunk = group.digits.startsWith('0');
    if (
      match === null ||
      continues(run, match) ||
      isCutOut(run, at, match) ||
      isOtherwiseAfter(folded, end, trunk)
    ) {
      at += 1;
      afterNumber = false;
      continue;
    }
    const tails = readTails(search, run, match);
    spans.push(toSpan(search, start, end, match.phone), ...tails.spans);
    at = tails.to;
    afterNumber = true;
  }
}

function addSpoken(spans: PhoneSpan[], search: Search): void {
  for (const { digits, start, end } of findSpokenDigits(search.folded)) {
    const phone = parsePhone(digits);
    if (phone !== null && phone.numberKind !== 'invalid') spans.push(toSpan(search, start, end, phone));
  }
}

function addCodes(spans: PhoneSpan[], search: Search): void {
  for (const { code, start, end } of findShortCodes(search.folded)) {
    const phone = parsePhone(code);
    if (phone !== null) spans.push(toSpan(search, start, end, phone));
  }
}

/** Finds the phone numbers of a cleaned message outside the given places (links, accounts), each with its place. */
export function findPhoneSpans(cleaned: CleanedText, folded: string, taken: readonly Span[]): PhoneSpan[] {
  const search = { cleaned, folded };
  const spans: PhoneSpan[] = [];
  for (const run of readDigitRuns(cleaned.text)) addFromRun(spans, search, run);
  addSpoken(spans, search);
  addCodes(spans, search);
  if (spans.length === 0) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhoneSpan[] = [];
  let takenAt = 0;
  for (const span of spans) {
    while (takenAt < taken.length && (taken[takenAt]?.end ?? 0) <= span.start) takenAt += 1;
    const blocked = (taken[takenAt]?.start ?? Infinity) < span.end;
    if (!blocked && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
