import type { Pause } from '../conversation';
import type { Db } from './tables';

/** Senders for whom the bot is silent because a person answers, or was asked to. */
export interface PauseStore {
  /** Begins or prolongs a pause; what an officer's word began is never weakened to a mere wish. */
  begin(senderRef: string, pause: Pause, now: string): Promise<void>;
  /** The pause that holds at `now`, or null. */
  find(senderRef: string, now: string): Promise<Pause | null>;
  end(senderRef: string): Promise<void>;
  /** Forgets pauses that were over before `before`; says how many. */
  purge(before: string): Promise<number>;
}

/** Pauses over the given database or transaction. */
export function createPauseStore(db: Db): PauseStore {
  const store: PauseStore = {
    async begin(senderRef, { until, reason }, now) {
      const known = await store.find(senderRef, now);
      const row = {
        until: known !== null && known.until > until ? known.until : until,
        reason: known?.reason === 'officer' ? known.reason : reason,
      };
      await db
        .insertInto('pause')
        .values({ sender_ref: senderRef, ...row })
        .onConflict((conflict) => conflict.column('sender_ref').doUpdateSet(row))
        .execute();
    },

    async find(senderRef, now) {
      const row = await db
        .selectFrom('pause')
        .selectAll()
        .where('sender_ref', '=', senderRef)
        .where('until', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : { until: row.until, reason: row.reason as Pause['reason'] };
    },

    async end(senderRef) {
      await db.deleteFrom('pause').where('sender_ref', '=', senderRef).execute();
    },

    async purge(before) {
      const result = await db.deleteFrom('pause').where('until', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
  return store;
}
