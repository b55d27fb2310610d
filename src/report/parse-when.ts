import { cleanText, foldText } from '../indicator';
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
import { answerWords } from './short-answer';
import type { PartOfDay, When } from './when';
import { findClock, findPart, PART_STARTS, type Clock } from './when-clock';
import { findDate } from './when-date';
import { findAgo, findRelativeDay } from './when-relative';

const LONGEST_TEXT = 300;

/** `tôi` folds to the word for evening. */
const MYSELF = /(?<!\p{L})tôi(?!\p{L})/giu;
/** A part of the day without a day (`hồi sáng`) counts where nothing else is said. */
const PART_ALONE =
  /^(?:(?:hoi|luc|tu|vao|buoi|moi) )*(?:sang|trua|chieu|toi|dem|khuya)(?: (?:som|muon|khuya|a))*$/;

/** Folded, with chat forms of whole words written out and everything else in its place. */
function readable(text: string): string {
  const written = cleanText(text.slice(0, LONGEST_TEXT)).normalize('NFC');
  const folded = foldText(written.replace(MYSELF, ' ')).trim();
  return folded.replace(/[a-z]+/g, (word, at: number) =>
    /\d/.test(folded.charAt(at - 1)) ? word : answerWords(word).join(' '),
  );
}

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

/**
 * Reads when something happened, in Viet Nam time, from words such as `hôm qua`, `2 hôm trước`, `thứ 2 tuần trước`,
 * `12/11`, `tối qua lúc 9h`. Never in the future: what names no year or day is the last that has been.
 * `now` is ISO, UTC. null where no time was found, or one that is vague, impossible or still to come.
 */
export function parseWhen(text: string, now: string): When | null {
  const folded = readable(text);
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
      const tonight = daysBetween(named.day, today) === 0;
      if (clock !== null)
        return atClock(clock.nextDay && !tonight ? addDays(named.day, 1) : named.day, clock, today);
      return part === null
        ? { date: isoDay(named.day), precision: 'day', part: null }
        : inPart(named.day, part, today);
    }
  }
}
