import type { Advisory } from '../../advice';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Viet Nam is seven hours ahead of UTC all year. */
const VIET_NAM = 7 * 3_600_000;
/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4 * DAY;

/** Weeks from Monday to Sunday, by the clock of Viet Nam, since the first of 1970. */
function weekOf(now: string): number {
  return Math.floor((Date.parse(now) + VIET_NAM - FIRST_MONDAY) / WEEK);
}

/** The same advisory for everybody all week; each has its turn before one comes again. Null where there are none. */
export function advisoryOfWeek(advisories: readonly Advisory[], now: string): Advisory | null {
  return advisories[weekOf(now) % advisories.length] ?? null;
}

/** Month and year by the clock of Viet Nam, such as `11/2026`. */
export function monthOf(now: string): string {
  const local = new Date(Date.parse(now) + VIET_NAM);
  return `${local.getUTCMonth() + 1}/${local.getUTCFullYear()}`;
}

/** Advisories added in the month of `now`, newest first. */
export function advisoriesOfMonth(advisories: readonly Advisory[], now: string): readonly Advisory[] {
  const month = new Date(Date.parse(now) + VIET_NAM).toISOString().slice(0, 7);
  return advisories
    .filter(({ added }) => added.startsWith(month))
    .sort((left, right) => right.added.localeCompare(left.added));
}
