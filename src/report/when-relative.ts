import {
  addDays,
  addMonths,
  isoDay,
  isoMonth,
  isoTime,
  localTime,
  weekday,
  type Day,
  type LocalTime,
} from './calendar';
import { readSpokenNumber } from './spoken-number';
import type { When } from './when';
import type { NamedDay } from './when-date';

const MINUTE_MS = 60_000;
const COUNT = String.raw`(?<!(?:thu|ngay|mung|hom) ?)(?<![\d:h/.-])(\d{1,3}|nua|[a-z]+(?: [a-z]+){0,2}) ?`;
const AGO = new RegExp(
  `${COUNT}(?:(phut|p|tieng|ngay|hom|bua|tuan|thang)(?: dong ho)? (?:truoc|roi)|(h|gio)(?: dong ho)? truoc)(?![a-z])`,
);
const AGO_BEFORE =
  /cach day (?:khoang |tam |co )?(\d{1,3}|nua|[a-z]+) ?(phut|p|tieng|gio|h|ngay|hom|bua|tuan|thang)(?![a-z])/;
const NOW =
  /(?<![a-z])(?:(?:vua|moi)(?: moi)? (?:xong|day|nay|roi|bi|chuyen|gui)|ngay bay gio|bay gio|(?:ban|luc|hoi|khi) nay)(?![a-z])/;

function readCount(written: string): number | null {
  if (written === 'nua') return 0.5;
  if (/^\d/.test(written)) return Number(written);
  const words = written.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    if (words[at - 1] === 'thu') return null;
    const spoken = readSpokenNumber(words, at);
    if (spoken !== null && at + spoken.length === words.length) return spoken.value;
  }
  return null;
}

function minutesAgo(now: string, minutes: number, precision: 'minute' | 'hour'): When {
  const then = localTime(new Date(Date.parse(now) - minutes * MINUTE_MS).toISOString());
  const minute = precision === 'minute' ? then.minute : 0;
  return { date: isoTime(then, then.hour, minute), precision, part: null };
}

/** `5 phút trước`, `cách đây 2 tiếng`, `2 hôm trước`, `vừa xong`; null where nothing like it is said. */
export function findAgo(folded: string, now: string): When | null {
  const found = AGO.exec(folded) ?? AGO_BEFORE.exec(folded);
  const count = found && readCount(found[1] ?? '');
  if (found === null || count === null) return NOW.test(folded) ? minutesAgo(now, 0, 'hour') : null;
  const today = localTime(now);
  switch (found[2] ?? found[3] ?? '') {
    case 'phut':
    case 'p':
      return minutesAgo(now, count, 'minute');
    case 'tieng':
    case 'gio':
    case 'h':
      return minutesAgo(now, count * 60, 'hour');
    case 'tuan':
      return { date: isoDay(monday(addDays(today, -7 * Math.ceil(count)))), precision: 'week', part: null };
    case 'thang':
      return { date: isoMonth(addMonths(today, -Math.ceil(count))), precision: 'month', part: null };
    default:
      return { date: isoDay(addDays(today, -Math.ceil(count))), precision: 'day', part: null };
  }
}

/** The Monday of a day's week. */
function monday(day: Day): Day {
  return addDays(day, 2 - weekday(day));
}

const WEEKDAY =
  /(?<!lan )(?<![a-z])(?:thu ?(hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn))(?![a-z0-9])/;
const SAID_WEEKDAYS: Readonly<Record<string, number>> = { hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7 };
const LAST_WEEK = /tuan (?:truoc|roi|qua|vua roi|vua qua)/;

function namedWeekday(folded: string, today: Day): NamedDay | null {
  const found = WEEKDAY.exec(folded);
  if (found === null) return null;
  const said = found[1] ?? found[2];
  const wanted = said === undefined ? 8 : (SAID_WEEKDAYS[said] ?? Number(said));
  const ofThisWeek = addDays(monday(today), wanted - 2);
  const ahead = wanted > weekday(today);
  if (LAST_WEEK.test(folded)) return { kind: 'day', day: addDays(ofThisWeek, -7) };
  if (!ahead) return { kind: 'day', day: ofThisWeek };
  return folded.includes('tuan nay') ? 'invalid' : { kind: 'day', day: addDays(ofThisWeek, -7) };
}

/** Days named from today: `hôm qua`, `hôm kia`, `sáng nay`, `thứ 2 tuần trước`, `tuần trước`, `tháng trước`. */
export function findRelativeDay(folded: string, today: LocalTime): NamedDay | null {
  const weekdayFound = namedWeekday(folded, today);
  if (weekdayFound !== null) return weekdayFound;
  if (/(?:hom|bua) kia(?![a-z])/.test(folded)) return { kind: 'day', day: addDays(today, -2) };
  if (/(?:hom|bua|sang|trua|chieu|toi|dem|khuya|ngay) qua(?![a-z])/.test(folded))
    return { kind: 'day', day: addDays(today, -1) };
  if (/(?:hom|bua|sang|trua|chieu|toi|dem|khuya|ngay) nay(?![a-z])/.test(folded))
    return { kind: 'day', day: today };
  if (LAST_WEEK.test(folded)) return { kind: 'week', day: monday(addDays(today, -7)) };
  if (folded.includes('tuan nay')) return { kind: 'week', day: monday(today) };
  if (/thang (?:truoc|roi|qua|vua roi)/.test(folded)) return { kind: 'month', day: addMonths(today, -1) };
  return folded.includes('thang nay') ? { kind: 'month', day: addMonths(today, 0) } : null;
}
