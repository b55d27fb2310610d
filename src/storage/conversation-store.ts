import { readState, type ConversationState } from '../conversation';
import type { Log } from '../log';
import type { Db } from './tables';

/** What the bot remembers of each sender. */
export interface ConversationStore {
  /** The sender's state, or null where there is none, it is broken, or another version of the program wrote it. */
  find(senderRef: string): Promise<ConversationState | null>;
  save(senderRef: string, state: ConversationState, at: string): Promise<void>;
  /** Forgets one sender. */
  forget(senderRef: string): Promise<void>;
  /** Removes the last indicators from states that hold them since before `before`; says how many. */
  forgetRecent(before: string): Promise<number>;
  /** Removes the last words from states that hold them since before `before`; says how many. */
  forgetText(before: string): Promise<number>;
  /** Removes what was spoken of last from states that hold it since before `before`; says how many. */
  forgetTopic(before: string): Promise<number>;
  /** Removes conversations of several steps in which nobody took part since `before`; says how many. */
  forgetDialog(before: string): Promise<number>;
  /** Forgets senders that were silent since `before`; says how many. */
  purge(before: string): Promise<number>;
}

function columnsOf(state: ConversationState) {
  return {
    state: JSON.stringify(state),
    recent_at: state.recent?.at ?? null,
    text_at: state.lastText?.at ?? state.told?.at ?? null,
    topic_at: state.topic?.at ?? null,
    dialog_at: state.dialog?.updatedAt ?? null,
  };
}

/** Conversation states over the given database or transaction; a row that cannot be read is named in the log and taken for none. */
export function createConversationStore(db: Db, log: Log): ConversationStore {
  function parseState(json: string): ConversationState | null {
    const state = readState(json);
    if (state === null) log('error', { event: 'bug', where: 'conversations', error: 'UnreadableState' });
    return state;
  }

  /** Empties a part of the states in which it is older than `before`. */
  async function forget(
    column: 'recent_at' | 'text_at' | 'topic_at' | 'dialog_at',
    before: string,
    emptied: Partial<ConversationState>,
  ): Promise<number> {
    const rows = await db
      .selectFrom('conversation')
      .select(['sender_ref', 'state'])
      .where(column, '<', before)
      .execute();
    for (const row of rows) {
      const state = parseState(row.state);
      if (state === null)
        await db.deleteFrom('conversation').where('sender_ref', '=', row.sender_ref).execute();
      else
        await db
          .updateTable('conversation')
          .set(columnsOf({ ...state, ...emptied }))
          .where('sender_ref', '=', row.sender_ref)
          .execute();
    }
    return rows.length;
  }

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
      const row = { ...columnsOf(state), updated_at: at };
      await db
        .insertInto('conversation')
        .values({ sender_ref: senderRef, ...row })
        .onConflict((conflict) => conflict.column('sender_ref').doUpdateSet(row))
        .execute();
    },

    async forget(senderRef) {
      await db.deleteFrom('conversation').where('sender_ref', '=', senderRef).execute();
    },

    forgetRecent: (before) => forget('recent_at', before, { recent: null }),
    forgetText: (before) => forget('text_at', before, { lastText: null, told: null }),
    forgetTopic: (before) => forget('topic_at', before, { topic: null }),
    forgetDialog: (before) => forget('dialog_at', before, { dialog: null }),

    async purge(before) {
      const result = await db.deleteFrom('conversation').where('updated_at', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
