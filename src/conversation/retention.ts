/** How long the bot remembers, as its privacy notice says. */
export const RETENTION = {
  /** The last links and numbers of a sender, so that "report this" works. */
  recentMinutes: 30,
  /** So long more of them are kept beside the first, with which they are forgotten. */
  joinMinutes: 15,
  /** Sender, lookup key and verdict of a check, so that a changed verdict can be told. */
  checkDays: 30,
  /** The last words of a sender, so that a link that comes a second later is judged with them. */
  textMinutes: 1,
  /** What was told line by line, so that first aid that follows need not ask for it again. */
  toldMinutes: 5,
  /** What was spoken of, a danger to life above all, so that what is said next is understood. */
  topicHours: 3,
  /** A report or statement that was begun and not finished. */
  dialogHours: 24,
  /** A report after it was closed or rejected. */
  endedReportDays: 90,
  /** Any report. */
  reportDays: 365,
} as const;

/** A sender who was silent for so long is told again who answers and what is kept. */
export const NOTICE_DAYS = 30;

/** Whether `since` lies at least `minutes` before `now`; both ISO. An unreadable time counts as long ago. */
export function isOlder(since: string, now: string, minutes: number): boolean {
  const age = Date.parse(now) - Date.parse(since);
  return Number.isNaN(age) || age >= minutes * 60_000;
}
