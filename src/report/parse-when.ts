import {
  addDays,
  daysBetween,
  isoDay,
  isoMonth,
  isoTime,
  localTime,
  type Day,
  type LocalTime,
} from './calendar';
import { tellsHalf } from './lapse';
import type { PartOfDay, When } from './when';
import { findClock, findPart, PART_STARTS, type Clock } from './when-clock';
import { findDate } from './when-date';
import { findAgo, findJustNow, findRelativeDay } from './when-relative';
import { tellsSpan } from './when-span';
import { meantTime, readableTime } from './when-words';

const LONGEST_TEXT = 300;

/** A part of the day without a day (`hồi sáng`) counts where nothing else is said. */
const PART_ALONE =
  /^(?:(?:hoi|luc|tu|vao|buoi|moi) )*(?:sang|trua|chieu|toi|dem|khuya)(?: (?:som|muon|khuya|nhe|nha|a))*$/;

/** `9h sáng mai`: still to come, whatever hour it is. */
const TOMORROW = /(?<![a-z])(?:sang|trua|chieu|toi|dem|ngay|hom) mai(?![a-z])/;
/** Until then people call the day that has ended `nay`. */
const SMALL_HOURS = 5;
/** A morning that has hardly begun is that of the day before. */
const BEFORE_MORNING = 3;

function isFuture(day: Day, hour: number, minute: number, now: LocalTime): boolean {
  const days = daysBetween(day, now);
  return days < 0 || (days === 0 && hour * 60 + minute > now.hour * 60 + now.minute);
}

function atClock(day: Day, clock: Clock, now: LocalTime): When | null {
  const { hour, minute, exact } = clock;
  if (isFuture(day, hour, minute, now)) return null;
  return { date: isoTime(day, hour, minute), precision: exact ? 'minute' : 'hour', part: null };
}

/** A time without a day is the last one that has been. */
function lastClock(clock: Clock, now: LocalTime): When | null {
  return atClock(now, clock, now) ?? atClock(addDays(now, -1), clock, now);
}

/** `ban nãy, tầm 2h`: of this day, and in the afternoon where that has been. */
function nearestClock(clock: Clock, part: PartOfDay | null, now: LocalTime): When | null {
  const later = part === null && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
  return atClock(now, later, now) ?? atClock(now, clock, now);
}

/** The day that a time names. */
function dayIn({ date }: When): Day {
  const [year = 0, month = 0, day = 0] = (date.split('T')[0] ?? '').split('-').map(Number);
  return { year, month, day };
}

function inPart(day: Day, part: PartOfDay, now: LocalTime): When | null {
  const begun = now.hour < 5 && part === 'night' ? 0 : PART_STARTS[part];
  return isFuture(day, begun, 0, now) ? null : { date: isoDay(day), precision: 'part-of-day', part };
}

/** A part of a day without a day is the last one that has begun. */
function lastPart(part: PartOfDay, now: LocalTime): When | null {
  return inPart(now, part, now) ?? inPart(addDays(now, -1), part, now);
}

function onDay(day: Day, clock: Clock | null, part: PartOfDay | null, now: LocalTime): When | null {
  const isToday = daysBetween(day, now) === 0;
  if (clock !== null) return atClock(clock.nextDay && !isToday ? addDays(day, 1) : day, clock, now);
  if (part === null || (isToday && part === 'morning' && now.hour < BEFORE_MORNING)) return null;
  return inPart(day, part, now);
}

/** `chiều nay` said after midnight: of the day that has just ended. */
function beforeMidnight(
  folded: string,
  clock: Clock | null,
  part: PartOfDay | null,
  now: LocalTime,
): When | null {
  const isThisDay = now.hour < SMALL_HOURS && /(?<![a-z])nay(?![a-z])/.test(folded);
  return isThisDay ? onDay(addDays(now, -1), clock, part, now) : null;
}

/** A day with the time of day that was told of another day before, which this one corrects: `hôm kia 8h tối, à nhầm hôm qua`. */
function withClockOf(when: When, before: When | null, now: string): When {
  if (when.precision !== 'day' || before === null) return when;
  const today = localTime(now);
  const isToday = when.date === isoDay(today);
  if (before.precision === 'part-of-day') return isToday ? when : { ...before, date: when.date };
  const [, clock = ''] = before.date.split('T');
  const isAhead = isToday && clock > isoTime(today, today.hour, today.minute).slice(-clock.length);
  return clock === '' || isAhead ? when : { ...before, date: `${when.date}T${clock}` };
}

/**
 * Reads when something happened, in Viet Nam time, from words such as `hôm qua`, `2 hôm trước`, `thứ 2 tuần trước`,
 * `12/11`, `tối qua lúc 9h`. Never in the future: what names no year or day is the last that has been.
 * `now` is ISO, UTC. null where no time was found, or one that is vague, impossible or still to come.
 */
export function parseWhen(text: string, now: string): When | null {
  const { meant, before } = meantTime(readableTime(text.slice(0, LONGEST_TEXT)));
  const when = readWhen(meant, now);
  const corrected = before === null ? null : readWhen(before, now);
  return when === null ? corrected : withClockOf(when, corrected, now);
}

/** Whether words name a day, or a time counted from now. */
function namesDay(folded: string, now: string): boolean {
  const today = localTime(now);
  const named = findDate(folded, today) ?? findRelativeDay(folded, today);
  return named !== null || findAgo(folded, now) !== null || findJustNow(folded, now) !== null;
}

/** The hours that a part of the day has, where an hour told without one is moved into it. */
const HOURS_OF: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [0, 11],
  noon: [10, 13],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [20, 23],
};

/** `lúc 8h`, and then `tối qua nhé`: that hour in the evening. */
function withHourOf(when: When, before: When, now: string): When {
  const isClock = before.precision === 'hour' || before.precision === 'minute';
  const [, clock = ''] = before.date.split('T');
  if (when.part === null || !isClock) return when;
  const [from, to] = HOURS_OF[when.part];
  const [written = 0, minute = 0] = clock.split(':').map(Number);
  const hour = [written, written + 12].find((one) => one >= from && one <= to);
  if (hour === undefined) return when;
  return (
    atClock(
      dayIn(when),
      { hour, minute, exact: before.precision === 'minute', nextDay: false },
      localTime(now),
    ) ?? when
  );
}

/** Whether words tell an hour and leave open in which half of the day. */
export function leavesHalfOpen(text: string): boolean {
  return findPart(readableTime(text.slice(0, LONGEST_TEXT))) === null;
}

/**
 * Reads a time told behind one that is known: a time of day alone is of that day (`hôm kia`, then `lúc 9 giờ sáng`),
 * and a day alone keeps its time of day. `isHalfOpen`: the known hour may be of the morning or of the evening.
 */
export function parseWhenAfter(
  text: string,
  before: When | null,
  now: string,
  isHalfOpen = false,
): When | null {
  const when = parseWhen(text, now);
  if (when === null || before === null) return when;
  const { meant } = meantTime(readableTime(text.slice(0, LONGEST_TEXT)));
  const inHalf = (one: When): When => (isHalfOpen ? withHourOf(one, before, now) : one);
  if (namesDay(meant, now)) return inHalf(withClockOf(when, before, now));
  if (before.precision === 'week' || before.precision === 'month') return before;
  const [day = ''] = before.date.split('T');
  const clock = findClock(meant, findPart(meant) ?? before.part);
  if (clock === null) return inHalf({ ...when, date: day });
  return onDay(dayIn(before), clock, before.part, localTime(now)) ?? when;
}

function readWhen(folded: string, now: string): When | null {
  if (TOMORROW.test(folded) || tellsSpan(folded)) return null;
  const today = localTime(now);
  const date = findDate(folded, today);
  const isHalf = tellsHalf(folded);
  if (isHalf && date === null) return null;
  const part = findPart(folded);
  const clock = findClock(folded, part);
  const ago = isHalf ? null : findAgo(folded, now);
  if (ago !== null) return (ago.precision === 'day' ? onDay(dayIn(ago), clock, part, today) : null) ?? ago;
  const justNow = findJustNow(folded, now);
  if (justNow !== null) return clock === null ? justNow : nearestClock(clock, part, today);
  const named = date ?? findRelativeDay(folded, today);
  if (named === 'invalid') return null;
  if (named === null) {
    if (clock !== null) return lastClock(clock, today);
    return part !== null && PART_ALONE.test(folded) ? lastPart(part, today) : null;
  }
  switch (named.kind) {
    case 'month':
      return { date: isoMonth(named.day), precision: 'month', part: null };
    case 'week':
      return { date: isoDay(named.day), precision: 'week', part: null };
    case 'day': {
      if (clock === null && part === null) return { date: isoDay(named.day), precision: 'day', part: null };
      return onDay(named.day, clock, part, today) ?? beforeMidnight(folded, clock, part, today);
    }
  }
}
