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
import type { PartOfDay, When } from './when';
import { findClock, findPart, PART_STARTS, type Clock } from './when-clock';
import { findDate } from './when-date';
import { findAgo, findRelativeDay } from './when-relative';
import { tellsSpan } from './when-span';
import { meantTime, readableTime } from './when-words';

const LONGEST_TEXT = 300;

/** A part of the day without a day (`hồi sáng`) counts where nothing else is said. */
const PART_ALONE =
  /^(?:(?:hoi|luc|tu|vao|buoi|moi) )*(?:sang|trua|chieu|toi|dem|khuya)(?: (?:som|muon|khuya|a))*$/;

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
  return named !== null || findAgo(folded, now) !== null;
}

/**
 * Reads a time told behind one that is known: a time of day alone is of that day (`hôm kia`, then `lúc 9 giờ sáng`),
 * and a day alone keeps its time of day.
 */
export function parseWhenAfter(text: string, before: When | null, now: string): When | null {
  const when = parseWhen(text, now);
  if (when === null || before === null) return when;
  const { meant } = meantTime(readableTime(text.slice(0, LONGEST_TEXT)));
  if (namesDay(meant, now)) return withClockOf(when, before, now);
  if (before.precision === 'week' || before.precision === 'month') return before;
  const [day = ''] = before.date.split('T');
  const clock = findClock(meant, findPart(meant) ?? before.part);
  if (clock === null) return { ...when, date: day };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return onDay({ year, month, day: date }, clock, before.part, localTime(now)) ?? when;
}

function readWhen(folded: string, now: string): When | null {
  if (TOMORROW.test(folded) || tellsSpan(folded)) return null;
  const ago = findAgo(folded, now);
  if (ago !== null) return ago;
  const today = localTime(now);
  const part = findPart(folded);
  const clock = findClock(folded, part);
  const named = findDate(folded, today) ?? findRelativeDay(folded, today);
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
