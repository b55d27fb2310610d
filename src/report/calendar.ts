/** Viet Nam keeps UTC+7 all year (QĐ 134/2002/QĐ-TTg); no daylight saving, so plain arithmetic is right. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** A day of the calendar, without a zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A moment in Viet Nam. */
export interface LocalTime extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** An instant (ISO, UTC) as people in Viet Nam read it off the clock. */
export function localTime(instant: string): LocalTime {
  const shifted = new Date(Date.parse(instant) + OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(dayNumber(day) + count);
}

/** The month so many months later or earlier, as its first day. */
export function addMonths({ year, month }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week as Vietnamese counts it: 2 is Monday, 8 is Sunday. */
export function weekday(day: Day): number {
  return ((dayNumber(day) + 3) % 7) + 2;
}

/** The day, or null where the calendar has none such (31/2). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const found = fromDayNumber(dayNumber({ year, month, day }));
  return found.year === year && found.month === month && found.day === day ? found : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-12`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** `2026-11`. */
export function isoMonth({ year, month }: Day): string {
  return `${String(year)}-${two(month)}`;
}

/** `2026-11-12T09:00`. */
export function isoTime(day: Day, hour: number, minute: number): string {
  return `${isoDay(day)}T${two(hour)}:${two(minute)}`;
}
