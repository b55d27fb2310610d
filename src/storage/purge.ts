import { RETENTION } from '../conversation';
import type { Stores } from './record';

/** How long each kind of row is kept. */
export interface Retention {
  /** Days for which an answered event is recognized when it is delivered again. */
  readonly inboxDays: number;
  /** Days for which the trace of a sent message, without its text and recipient, is kept. */
  readonly outboxDays: number;
  /** Days for which it is remembered who checked what. */
  readonly checkDays: number;
  /** Days after the last message for which a sender is remembered. */
  readonly conversationDays: number;
  /** Minutes for which the last indicators are kept. */
  readonly recentMinutes: number;
  /** Minutes of silence for which the last words are kept, in case a link or first aid comes behind. */
  readonly toldMinutes: number;
  /** Hours for which it is kept what was spoken of last, such as a danger to life. */
  readonly topicHours: number;
  /** Hours after the last answer for which an unfinished report or statement is kept. */
  readonly dialogHours: number;
  /** Days for which a report is kept after it ended. */
  readonly endedReportDays: number;
  /** Days for which any report is kept. */
  readonly reportDays: number;
}

/** As the privacy notice says. Meta repeats a delivery for 36 hours at most. */
export const DEFAULT_RETENTION: Retention = {
  inboxDays: 7,
  outboxDays: 7,
  conversationDays: 30,
  ...RETENTION,
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Forgets what the retention no longer allows; says how many rows. */
export async function purgeStores(stores: Stores, now: Date, retention: Retention): Promise<number> {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
  const reports = await stores.reports.purge({
    ended: before(retention.endedReportDays * DAY),
    submitted: before(retention.reportDays * DAY),
  });
  await stores.pictures.dropByReports(reports);
  const rows = [
    reports.length,
    await stores.inbox.purge(before(retention.inboxDays * DAY)),
    await stores.outbox.purge(before(retention.outboxDays * DAY)),
    await stores.checks.purge(before(retention.checkDays * DAY)),
    await stores.conversations.purge(before(retention.conversationDays * DAY)),
    await stores.conversations.forgetRecent(before(retention.recentMinutes * MINUTE)),
    await stores.conversations.forgetText(before(retention.toldMinutes * MINUTE)),
    await stores.conversations.forgetTopic(before(retention.topicHours * HOUR)),
    await stores.conversations.forgetDialog(before(retention.dialogHours * HOUR)),
    await stores.senders.purge(),
    await stores.pauses.purge(now.toISOString()),
    await stores.pictures.purge(before((retention.dialogHours + 1) * HOUR)),
  ];
  return rows.reduce((sum, count) => sum + count, 0);
}
