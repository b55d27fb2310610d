import { errorName, type Log } from './log';
import { DEFAULT_RETENTION, type RecordDatabase } from './storage';

interface PurgeOptions {
  readonly checkDays: number;
  readonly log: Log;
  readonly now: () => Date;
}

/** This is the longest that the last words of a sender outlive the minutes for which they are kept. */
const PURGE_EVERY_MS = 30_000;

/** Forgets what the retention no longer allows, now and then; returns how to end it. */
export function startPurge(record: RecordDatabase, { checkDays, log, now }: PurgeOptions): () => void {
  const retention = { ...DEFAULT_RETENTION, checkDays };
  const purge = (): void => {
    record.purge(now(), retention).then(
      (rows) => {
        if (rows > 0) log('info', { event: 'purge.done', rows });
      },
      (error: unknown) => {
        log('error', { event: 'bug', where: 'purge', error: errorName(error) });
      },
    );
  };
  purge();
  const timer = setInterval(purge, PURGE_EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
