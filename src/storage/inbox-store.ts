import type { Channel } from '../conversation';
import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Db, InboxTable, Tables } from './tables';

/** An event as it enters the inbox. */
export interface NewInboxRow {
  readonly messageRef: string;
  readonly channel: Channel;
  readonly senderRef: string;
  /** Sealed id of the person to answer, or null where nobody awaits an answer. */
  readonly replyTo: string | null;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  /** ISO, UTC. */
  readonly receivedAt: string;
}

/** An event that waits for its answer. */
export interface InboxRow extends NewInboxRow {
  /** Attempts begun before this one. */
  readonly attempts: number;
}

/** The events of the channels: each is kept once, and answered in order of time within one sender. */
export interface InboxStore {
  /** Adds the event unless its reference is known; says whether it was added. */
  add(row: NewInboxRow): Promise<boolean>;
  /** The first waiting event of each sender, oldest first, where it is due and the sender is not among `busy`. */
  heads(query: {
    readonly now: number;
    readonly busy: readonly string[];
    readonly limit: number;
  }): Promise<readonly InboxRow[]>;
  /** Counts an attempt before it begins, so that an event that ends the process is not tried for ever. */
  beginAttempt(messageRef: string): Promise<void>;
  /** Puts the event off until `dueAt`, milliseconds since 1970. */
  postpone(messageRef: string, dueAt: number): Promise<void>;
  /** Ends the event and empties its row but for what recognizes a repeat. */
  finish(messageRef: string, status: 'done' | 'set-aside', at: string): Promise<void>;
  /** How many events wait. */
  waiting(): Promise<number>;
  /** Forgets events that ended before `before`; says how many. */
  purge(before: string): Promise<number>;
}

function toRow(row: Selectable<InboxTable>): InboxRow {
  return {
    messageRef: row.message_ref,
    channel: row.channel as Channel,
    senderRef: row.sender_ref,
    replyTo: row.reply_to === '' ? null : row.reply_to,
    body: row.body,
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    attempts: row.attempts,
  };
}

/** Waiting events of the same sender that happened before `row`. */
function earlierOf(row: ExpressionBuilder<Tables & { row: InboxTable }, 'row'>) {
  return row
    .selectFrom('inbox as earlier')
    .select('earlier.id')
    .where('earlier.status', '=', 'waiting')
    .whereRef('earlier.sender_ref', '=', 'row.sender_ref')
    .where((eb) =>
      eb.or([
        eb('earlier.occurred_at', '<', eb.ref('row.occurred_at')),
        eb.and([
          eb('earlier.occurred_at', '=', eb.ref('row.occurred_at')),
          eb('earlier.id', '<', eb.ref('row.id')),
        ]),
      ]),
    );
}

/** Inbox over the given database or transaction. */
export function createInboxStore(db: Db): InboxStore {
  return {
    async add(row) {
      const result = await db
        .insertInto('inbox')
        .values({
          message_ref: row.messageRef,
          channel: row.channel,
          sender_ref: row.senderRef,
          reply_to: row.replyTo ?? '',
          body: row.body,
          occurred_at: row.occurredAt,
          received_at: row.receivedAt,
          status: 'waiting',
          attempts: 0,
          due_at: 0,
          finished_at: null,
        })
        .onConflict((conflict) => conflict.column('message_ref').doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },

    async heads({ now, busy, limit }) {
      let query = db
        .selectFrom('inbox as row')
        .selectAll()
        .where('row.status', '=', 'waiting')
        .where('row.due_at', '<=', now)
        .where((row) => row.not(row.exists(earlierOf(row))))
        .orderBy('row.id')
        .limit(limit);
      if (busy.length > 0) query = query.where('row.sender_ref', 'not in', busy);
      return (await query.execute()).map(toRow);
    },

    async beginAttempt(messageRef) {
      await db
        .updateTable('inbox')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
        .where('message_ref', '=', messageRef)
        .execute();
    },

    async postpone(messageRef, dueAt) {
      await db.updateTable('inbox').set({ due_at: dueAt }).where('message_ref', '=', messageRef).execute();
    },

    async finish(messageRef, status, at) {
      await db
        .updateTable('inbox')
        .set({ status, body: '', reply_to: '', finished_at: at })
        .where('message_ref', '=', messageRef)
        .execute();
    },

    async waiting() {
      const { total } = await db
        .selectFrom('inbox')
        .select(({ fn }) => fn.countAll().as('total'))
        .where('status', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    async purge(before) {
      const result = await db.deleteFrom('inbox').where('finished_at', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
