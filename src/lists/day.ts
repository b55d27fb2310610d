const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO date or date-time: two bytes in a row instead of ten. */
export function toDay(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY_MS);
}

/** The day asked for last: entries of one run mostly share theirs, and writing a date costs as much as a search. */
let last = { day: Number.NaN, iso: '' };

/** The ISO date (`2026-11-23`) of a day number. */
export function fromDay(day: number): string {
  if (day !== last.day) last = { day, iso: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return last.iso;
}
