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
const COUNT = String.raw`(?<count>\d{1,3}|nua|[a-z]+(?: [a-z]+){0,2}) ?`;
const CLOSE = '(?<unit>phut|p|tieng|gio|h)(?: dong ho)?(?<half> ruoi)?';
const FAR = '(?<unit>ngay|hom|bua|tuan|thang)';
const STARTS = String.raw`(?<!(?:thu|ngay|mung|hom) ?)(?<![\d:h/.-])`;
/** `9h rồi` is a time of day, `2 tiếng rồi` a while; `3 ngày nay` needs its number in digits, for `từ hôm nay`. */
const AGO: readonly RegExp[] = [
  new RegExp(`${STARTS}${COUNT}${CLOSE} truoc(?![a-z])`),
  new RegExp(`${STARTS}${COUNT}${FAR} (?:truoc|roi)(?![a-z])`),
  new RegExp(`${STARTS}${COUNT}(?<unit>phut|p|tieng) roi(?![a-z])`),
  new RegExp(String.raw`${STARTS}(?<count>\d{1,3}) ?${FAR} nay(?![a-z])`),
  new RegExp(`cach (?:day|nay) (?:khoang |tam |co |gan |hon )?${COUNT}${CLOSE}(?![a-z])`),
  new RegExp(`cach (?:day|nay) (?:khoang |tam |co |gan |hon )?${COUNT}${FAR}(?![a-z])`),
  /^(?:khoang |tam |chung |gan |hon )?(?<count>\d{1,3}) ?(?<unit>phut|p|tieng)(?: a)?$/,
];
const NOW =
  /(?<![a-z])(?:(?<!(?:\d|(?<![a-z])(?:hai|bay|ba|tuan|tu|nam|sau|nhat|cn|thang|ram|tet|he|dip|dot)) )(?:vua|moi)(?: moi| vua)? (?:xong|nay|roi|bi|chuyen|gui|tuc thi)|luc nay|(?:ban|hoi|khi|moi) nay|^nay(?: a)?$)(?![a-z])/;

function readCount(written: string): number | null {
  if (written === 'nua') return 0.5;
  if (/^\d+$/.test(written)) return Number(written);
  const words = written.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    if (words[at - 1] === 'thu') return null;
    const spoken = readSpokenNumber(words, at);
    if (spoken !== null && at + spoken.length === words.length) return spoken.value;
  }
  return null;
}

interface Ago {
  readonly count: number;
  readonly unit: string;
}

function readAgo(found: RegExpExecArray | null): Ago | null {
  const { count = '', unit = '', half = '' } = found?.groups ?? {};
  const whole = readCount(count);
  return whole === null || unit === '' ? null : { count: half === '' ? whole : whole + 0.5, unit };
}

function minutesAgo(now: string, minutes: number, precision: 'minute' | 'hour'): When {
  const then = localTime(new Date(Date.parse(now) - minutes * MINUTE_MS).toISOString());
  const minute = precision === 'minute' ? then.minute : 0;
  return { date: isoTime(then, then.hour, minute), precision, part: null };
}

/** `vừa xong`, `ban nãy`; null where nothing like it is said. */
export function findJustNow(folded: string, now: string): When | null {
  return NOW.test(folded) ? minutesAgo(now, 0, 'hour') : null;
}

/** `5 phút trước`, `cách đây 2 tiếng`, `2 hôm trước`; null where nothing like it is said. */
export function findAgo(folded: string, now: string): When | null {
  const ago = AGO.map((pattern) => readAgo(pattern.exec(folded))).find((one) => one !== null);
  if (ago === undefined) return null;
  const { count, unit } = ago;
  const today = localTime(now);
  switch (unit) {
    case 'phut':
    case 'p':
      return minutesAgo(now, count, 'minute');
    case 'tieng':
    case 'gio':
    case 'h':
      return minutesAgo(now, count * 60, count < 1 ? 'minute' : 'hour');
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
  /(?<!lan )(?<![a-z\d])(?:thu ?(hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn))(?![a-z0-9])/;
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
  if (/(?:hom|bua) kia nua(?![a-z])/.test(folded)) return { kind: 'day', day: addDays(today, -3) };
  if (/(?:hom|bua) kia(?![a-z])/.test(folded)) return { kind: 'day', day: addDays(today, -2) };
  if (/(?:hom|bua|sang|trua|chieu|toi|dem|khuya|ngay)(?: som| muon| khuya)? qua(?![a-z])/.test(folded))
    return { kind: 'day', day: addDays(today, -1) };
  if (/(?:hom|bua|sang|trua|chieu|toi|dem|khuya|ngay)(?: som| muon| khuya)? nay(?![a-z])/.test(folded))
    return { kind: 'day', day: today };
  if (folded.includes('tuan truoc nua')) return { kind: 'week', day: monday(addDays(today, -14)) };
  if (LAST_WEEK.test(folded)) return { kind: 'week', day: monday(addDays(today, -7)) };
  if (folded.includes('tuan nay')) return { kind: 'week', day: monday(today) };
  if (/thang (?:truoc|roi|qua|vua roi)/.test(folded)) return { kind: 'month', day: addMonths(today, -1) };
  return folded.includes('thang nay') ? { kind: 'month', day: addMonths(today, 0) } : null;
}
