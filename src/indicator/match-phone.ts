import { DIGIT_JOINT } from './defang';
import type { DigitGroup, DigitRun } from './digit-groups';
import { isAssignedForeignPhone } from './parse-foreign-phone';
import { parsePhone } from './parse-phone';
import type { PhoneNumber } from './types';

/** Groups of a run, from one index up to another (exclusive), that make one number. */
export interface PhoneMatch {
  readonly phone: PhoneNumber;
  readonly digits: string;
  readonly to: number;
}

/** Fifteen digits by E.164, two for `00`. */
const MAX_DIGITS = 17;
const MIN_DIGITS = 7;
const MIN_UNASSIGNED = 9;

const INSIDE = /^(?:[ \t]{0,2}[.\-\u2010-\u2015·•_]?[ \t]{0,2}|[ \t]?\)[ \t]?[.-]?[ \t]?\(?|[ \t]?\([ \t]?)$/;
const THIRD_LEVEL = /^[/,]$/;

function gapFits(gap: string, group: DigitGroup, first: DigitGroup): boolean {
  if (INSIDE.test(gap)) return true;
  return (
    THIRD_LEVEL.test(gap) && first.digits.length >= 3 && first.digits.length <= 4 && group.digits.length >= 3
  );
}

/** Single digits set apart by one and the same sign: `0 9 1 2 …`, `1>9>0>0>…`. */
function matchSingles(run: DigitRun, from: number): PhoneMatch | null {
  const sign = run[from + 1]?.gap.trim();
  let to = from + 1;
  const limit = Math.min(run.length, from + MAX_DIGITS);
  while (to < limit && run[to]?.digits.length === 1 && run[to]?.gap.trim() === sign) to += 1;
  const digits = run
    .slice(from, to)
    .map((group) => group.digits)
    .join('');
  const phone = digits.length >= 8 ? parsePhone(digits) : null;
  return phone === null || phone.numberKind === 'invalid' ? null : { phone, digits, to };
}

function isNumber(phone: PhoneNumber | null, digits: string): phone is PhoneNumber {
  return phone !== null && phone.numberKind !== 'invalid' && digits.length >= MIN_DIGITS;
}

function candidates(run: DigitRun, from: number): { digits: string; to: number; gaps: string }[] {
  const first = run[from];
  if (first === undefined) return [];
  const found = [{ digits: first.digits, to: from + 1, gaps: '' }];
  let digits = first.digits;
  let gaps = '';
  for (let to = from + 1; to < run.length; to += 1) {
    const group = run[to];
    if (group === undefined || group.plus || !gapFits(group.gap, group, first)) break;
    digits += group.digits;
    gaps += group.gap;
    if (digits.length > MAX_DIGITS) break;
    found.push({ digits, to: to + 1, gaps });
  }
  return found;
}

/** Whether digits stand as the bot itself shows a number: nothing else separates them. */
function isJoined(gaps: string): boolean {
  return gaps !== '' && gaps.replaceAll(DIGIT_JOINT, '') === '';
}

function matchForeign(run: DigitRun, from: number, isAnnounced: () => boolean): PhoneMatch | null {
  const all = candidates(run, from).filter(({ digits }) => digits.length >= 6 && digits.length <= 15);
  const assigned = all.findLast(
    ({ digits }) => digits.length > MIN_DIGITS - 1 && isAssignedForeignPhone(`+${digits}`),
  );
  const spaced = all.findLast(
    ({ digits, gaps }) => !gaps.includes('.') && (digits.length >= MIN_UNASSIGNED || isAnnounced()),
  );
  const joined = all.findLast(({ gaps, to }) => isJoined(gaps) && run[to]?.gap !== DIGIT_JOINT);
  const chosen = joined ?? assigned ?? spaced;
  const phone = chosen === undefined ? null : parsePhone(`+${chosen.digits}`);
  if (chosen === undefined || phone?.e164 == null) return null;
  return { phone, digits: chosen.digits, to: chosen.to };
}

function writtenFrom(text: string, run: DigitRun, from: number, to: number): string {
  const first = run[from];
  const last = run[to - 1];
  if (first === undefined || last === undefined) return '';
  return (first.plus ? '+' : '') + text.slice(first.start, last.end);
}

function matchDomestic(text: string, run: DigitRun, from: number): PhoneMatch | null {
  let best: PhoneMatch | null = null;
  for (const { digits, to, gaps } of candidates(run, from)) {
    const first = run[from]?.digits ?? '';
    const following = text.charAt(run[to - 1]?.end ?? text.length);
    if (best !== null && /[\p{L}/%:]/u.test(following)) break;
    if (
      best !== null &&
      (first.length >= MIN_DIGITS || new Set(gaps.replace(/[ \t()]+/g, ' ').trim()).size > 1)
    )
      break;
    if (digits.length < MIN_DIGITS) continue;
    if (digits.length === 9 && !digits.startsWith('0') && !/^(?:84|1[89]00)/.test(digits)) continue;
    const phone = parsePhone(writtenFrom(text, run, from, to));
    if (isNumber(phone, digits)) best = { phone, digits, to };
  }
  return best;
}

/** The phone number that begins with a group of a run, or null. `isAnnounced`: whether a word before it says so. */
export function matchPhone(
  text: string,
  run: DigitRun,
  from: number,
  isAnnounced: () => boolean,
): PhoneMatch | null {
  const first = run[from];
  if (first === undefined) return null;
  if (first.digits.length === 1 && run[from + 1]?.digits.length === 1) return matchSingles(run, from);
  if (first.plus && !/^(?:84|0)/.test(first.digits)) return matchForeign(run, from, isAnnounced);
  if (first.digits.startsWith('000')) return null;
  if (first.digits.startsWith('00') && !first.digits.startsWith('0084')) {
    const assigned = candidates(run, from).findLast(
      ({ digits }) => digits.length > MIN_DIGITS && isAssignedForeignPhone(`+${digits.slice(2)}`),
    );
    const phone = assigned === undefined ? null : parsePhone(assigned.digits);
    return assigned === undefined || phone === null
      ? null
      : { phone, digits: assigned.digits, to: assigned.to };
  }
  if (/^[35789]\d{8}$/.test(first.digits) && isAnnounced()) {
    const phone = parsePhone(first.digits);
    return phone === null ? null : { phone, digits: first.digits, to: from + 1 };
  }
  if (!first.plus && !/^(?:0|84|1[89]00)/.test(first.digits)) return null;
  return matchDomestic(text, run, from);
}
