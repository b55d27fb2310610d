import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Db, OutboxTable, Tables } from './tables';

/** A message as it enters the outbox. */
export interface NewOutboxRow {
  /** Reference of the event it answers. */
  readonly messageRef: string;
  readonly senderRef: string;
  /** Sealed id of the recipient. */
  readonly recipient: string;
  /** The message in the channel's own form. */
  readonly body: string;
  /** ISO, UTC. */
  readonly createdAt: string;
}

/** A message that waits to be sent. */
export interface OutboxRow extends NewOutboxRow {
  readonly id: number;
  /** Attempts that failed before this one. */
  readonly attempts: number;
}

/** The messages on their way out: each sender's are sent in the order in which they were added. */
export interface OutboxStore {
  add(rows: readonly NewOutboxRow[]): Promise<void>;
  /** The first waiting message of each sender, oldest first, where it is due and the sender is not among `busy`. */
  heads(query: {
    readonly now: number;
    readonly busy: readonly string[];
    readonly limit: number;
  }): Promise<readonly OutboxRow[]>;
  /** Counts a failed attempt and puts the message off until `dueAt`, milliseconds since 1970. */
  postpone(id: number, dueAt: number): Promise<void>;
  /** Ends the message and empties its text and recipient. */
  finish(id: number, status: 'sent' | 'dropped', at: string): Promise<void>;
  /** Drops everything that waits for one sender; says how many. */
  dropAll(senderRef: string, at: string): Promise<number>;
  waiting(): Promise<number>;
  /** Forgets messages that ended before `before`; says how many. */
  purge(before: string): Promise<number>;
}

function toRow(row: Selectable<OutboxTable>): OutboxRow {
  return {
    id: row.id,
    messageRef: row.message_ref,
    senderRef: row.sender_ref,
    recipient: row.recipient,
    body: row.body,
    createdAt: row.created_at,
    attempts: row.attempts,
  };
}

/** Waiting messages to the same sender that were added before `row`. */
function earlierOf(row: ExpressionBuilder<Tables & { row: OutboxTable }, 'row'>) {
  return row
    .selectFrom('outbox as earlier')
    .select('earlier.id')
    .where('earlier.status', '=', 'waiting')
    .whereRef('earlier.sender_ref', '=', 'row.sender_ref')
    .whereRef('earlier.id', '<', 'row.id');
}

/** Outbox over the given database or transaction. */
export function createOutboxStore(db: Db): OutboxStore {
  return {
    async add(rows) {
      if (rows.length === 0) return;
      await db
        .insertInto('outbox')
        .values(
          rows.map((row) => ({
            message_ref: row.messageRef,
            sender_ref: row.senderRef,
            recipient: row.recipient,
            body: row.body,
            status: 'waiting',
            attempts: 0,
            due_at: 0,
            created_at: row.createdAt,
            finished_at: null,
          })),
        )
        .execute();
    },

    async heads({ now, busy, limit }) {
      let query = db
        .selectFrom('outbox as row')
        .selectAll()
        .where('row.status', '=', 'waiting')
        .where('row.due_at', '<=', now)
        .where((row) => row.not(row.exists(earlierOf(row))))
        .orderBy('row.id')
        .limit(limit);
      if (busy.length > 0) query = query.where('row.sender_ref', 'not in', busy);
      return (await query.execute()).map(toRow);
    },

    async postpone(id, dueAt) {
      await db
        .updateTable('outbox')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: dueAt }))
        .where('id', '=', id)
        .execute();
    },

    async finish(id, status, at) {
      await db
        .updateTable('outbox')
        .set({ status, body: '', recipient: '', finished_at: at })
        .where('id', '=', id)
        .execute();
    },

    async dropAll(senderRef, at) {
      const result = await db
        .updateTable('outbox')
        .set({ status: 'dropped', body: '', recipient: '', finished_at: at })
        .where('sender_ref', '=', senderRef)
        .where('status', '=', 'waiting')
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },

    async waiting() {
      const { total } = await db
        .selectFrom('outbox')
        .select(({ fn }) => fn.countAll().as('total'))
        .where('status', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    async purge(before) {
      const result = await db.deleteFrom('outbox').where('finished_at', '<', before).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
