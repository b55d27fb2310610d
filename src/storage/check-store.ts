import type { Verdict } from '../checking';
import type { LookupKey } from '../indicator';
import type { Db } from './tables';

/** One thing a sender had checked, and what the sender was told. */
export interface RememberedCheck {
  readonly key: LookupKey;
  readonly verdict: Verdict;
}

/** Who checked what, so that people can be told when a verdict changes. */
export interface CheckStore {
  /** Keeps the latest verdict per sender and key. */
  remember(senderRef: string, checks: readonly RememberedCheck[], at: string): Promise<void>;
  findBySender(senderRef: string): Promise<readonly RememberedCheck[]>;
  /** References of the senders who checked this key. */
  findSenders(key: LookupKey): Promise<readonly string[]>;
  /** Forgets every check of one sender. */
  forget(senderRef: string): Promise<void>;
  /** Forgets checks made before `before`; says how many. */
  purge(before: string): Promise<number>;
}

/** Checks over the given database or transaction. */
export function createCheckStore(db: Db): CheckStore {
  return {
    async remember(senderRef, checks, at) {
      for (const { key, verdict } of checks) {
        await db
          .insertInto('checked')
          .values({
            sender_ref: senderRef,
            key_kind: key.kind,
            key_value: key.value,
            verdict,
            checked_at: at,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['sender_ref', 'key_kind', 'key_value'])
              .doUpdateSet({ verdict, checked_at: at }),
          )
          .execute();
      }
    },

    async findBySender(senderRef) {
      const rows = await db
        .selectFrom('checked')
        .selectAll()
        .where('sender_ref', '=', senderRef)
        .orderBy('checked_at')
        .orderBy('key_value')
        .execute();
      return rows.map((row) => ({
        key: { kind: row.key_kind as LookupKey['kind'], value: row.key_value },
        verdict: row.verdict as Verdict,
      }));
    },

    async findSenders(key) {
      const rows = await db
        .selectFrom('checked')
        .select('sender_ref')
        .where('key_kind', '=', key.kind)
        .where('key_value', '=', key.value)
        .orderBy('sender_ref')
        .execute();
      return rows.map((row) => row.sender_ref);
    },

    async forget(senderRef) {
      await db.deleteFrom('checked').where('sender_ref', '=', senderRef).execute();
    },

    async purge(before) {
      const result = await db.deleteFrom('checked').where('checked_at', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
