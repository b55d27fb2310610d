import { Kysely } from 'kysely';
import type { Log } from '../log';
import { createCheckStore, type CheckStore } from './check-store';
import { createConversationStore, type ConversationStore } from './conversation-store';
import { createCountStore, type CountStore } from './count-store';
import { createInboxStore, type InboxStore } from './inbox-store';
import { migrate } from './migrations';
import { createOutboxStore, type OutboxStore } from './outbox-store';
import { createPauseStore, type PauseStore } from './pause-store';
import { createPictureStore, type PictureStore } from './picture-store';
import { purgeStores, type Retention } from './purge';
import { createReportStore, type ReportStore } from './report-store';
import { createSenderStore, type SenderStore } from './sender-store';
import { emptyLog, openSqlite } from './sqlite';
import type { Db, Tables } from './tables';

/** Everything the record keeps, one store per kind. */
export interface Stores {
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
  readonly conversations: ConversationStore;
  readonly checks: CheckStore;
  readonly counts: CountStore;
  readonly senders: SenderStore;
  readonly reports: ReportStore;
  readonly pictures: PictureStore;
  readonly pauses: PauseStore;
}

/** The record: what must survive a crash. */
export interface RecordDatabase extends Stores {
  /**
   * Runs `work` with stores bound to one transaction: all of it is kept, or nothing if it throws.
   * `work` must use those stores only: others wait for the transaction to end.
   */
  transaction<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  /** Forgets what the retention no longer allows, also in the database's own log; says how many rows. To be called every few minutes. */
  purge(now: Date, retention: Retention): Promise<number>;
  close(): Promise<void>;
}

function createStores(db: Db, log: Log): Stores {
  return {
    inbox: createInboxStore(db),
    outbox: createOutboxStore(db),
    conversations: createConversationStore(db, log),
    checks: createCheckStore(db),
    counts: createCountStore(db),
    senders: createSenderStore(db),
    reports: createReportStore(db),
    pictures: createPictureStore(db),
    pauses: createPauseStore(db),
  };
}

const SILENT: Log = () => undefined;

/** Opens the record in an SQLite file, creating it and bringing its tables up to date. `log`: where rows are named that cannot be read. */
export async function openRecord({
  file,
  log = SILENT,
}: {
  readonly file: string;
  readonly log?: Log;
}): Promise<RecordDatabase> {
  const db = new Kysely<Tables>({ dialect: openSqlite(file) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const transaction: RecordDatabase['transaction'] = (work) =>
    db.transaction().execute((bound) => work(createStores(bound, log)));
  return {
    ...createStores(db, log),
    transaction,
    async purge(now, retention) {
      const rows = await transaction((stores) => purgeStores(stores, now, retention));
      await emptyLog(db);
      return rows;
    },
    close: () => db.destroy(),
  };
}
