import type { ConversationState } from '../conversation';
import type { Db } from './tables';

/** What the bot remembers of each sender. */
export interface ConversationStore {
  /** The sender's state, or null where there is none or another version of the program wrote it. */
  find(senderRef: string): Promise<ConversationState | null>;
  save(senderRef: string, state: ConversationState, at: string): Promise<void>;
  /** Removes the last indicators from states that hold them since before `before`; says how many. */
  forgetRecent(before: string): Promise<number>;
  /** Forgets senders that were silent since `before`; says how many. */
  purge(before: string): Promise<number>;
}

function parseState(json: string): ConversationState | null {
  const state = JSON.parse(json) as { readonly version: unknown };
  return state.version === 1 ? (state as ConversationState) : null;
}

/** Conversation states over the given database or transaction. */
export function createConversationStore(db: Db): ConversationStore {
  return {
    async find(senderRef) {
      const row = await db
        .selectFrom('conversation')
        .select('state')
        .where('sender_ref', '=', senderRef)
        .executeTakeFirst();
      return row === undefined ? null : parseState(row.state);
    },

    async save(senderRef, state, at) {
      const row = { state: JSON.stringify(state), recent_at: state.recent?.at ?? null, updated_at: at };
      await db
        .insertInto('conversation')
        .values({ sender_ref: senderRef, ...row })
        .onConflict((conflict) => conflict.column('sender_ref').doUpdateSet(row))
        .execute();
    },

    async forgetRecent(before) {
      const rows = await db
        .selectFrom('conversation')
        .select(['sender_ref', 'state'])
        .where('recent_at', '<', before)
        .execute();
      for (const row of rows) {
        const state = parseState(row.state);
        const update = db.updateTable('conversation').where('sender_ref', '=', row.sender_ref);
        if (state === null)
          await db.deleteFrom('conversation').where('sender_ref', '=', row.sender_ref).execute();
        else
          await update.set({ state: JSON.stringify({ ...state, recent: null }), recent_at: null }).execute();
      }
      return rows.length;
    },

    async purge(before) {
      const result = await db.deleteFrom('conversation').where('updated_at', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
