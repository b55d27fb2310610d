import type { Kysely } from 'kysely';
import { addGrowingId } from '../sqlite';

/** The first tables: inbox, outbox, conversation, checks, counts, senders. */
export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await addGrowingId(db.schema.createTable('inbox'))
    .addColumn('message_ref', 'text', (column) => column.notNull().unique())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('sender_ref', 'text', (column) => column.notNull())
    .addColumn('reply_to', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('occurred_at', 'bigint', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .execute();
  await db.schema
    .createIndex('inbox_lane')
    .on('inbox')
    .columns(['status', 'sender_ref', 'occurred_at', 'id'])
    .execute();
  await db.schema.createIndex('inbox_queue').on('inbox').columns(['status', 'id']).execute();

  await addGrowingId(db.schema.createTable('outbox'))
    .addColumn('message_ref', 'text', (column) => column.notNull())
    .addColumn('sender_ref', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .execute();
  await db.schema.createIndex('outbox_lane').on('outbox').columns(['status', 'sender_ref', 'id']).execute();
  await db.schema.createIndex('outbox_queue').on('outbox').columns(['status', 'id']).execute();

  await db.schema
    .createTable('conversation')
    .addColumn('sender_ref', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('recent_at', 'text')
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('checked')
    .addColumn('sender_ref', 'text', (column) => column.notNull())
    .addColumn('key_kind', 'text', (column) => column.notNull())
    .addColumn('key_value', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('checked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('checked_key', ['sender_ref', 'key_kind', 'key_value'])
    .execute();
  await db.schema.createIndex('checked_by_key').on('checked').columns(['key_kind', 'key_value']).execute();
  await db.schema
    .createTable('count')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('count_key', ['day', 'name'])
    .execute();
  await db.schema
    .createTable('sender')
    .addColumn('sender_ref', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('sealed_id', 'text', (column) => column.notNull())
    .execute();
}
