import type { Kysely } from 'kysely';

/** Reports with their lookup keys, pictures, and since when a state holds words or a conversation of several steps. */
export async function createReportTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('case_number', 'text', (column) => column.primaryKey())
    .addColumn('sender_ref', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('consent_text', 'text', (column) => column.notNull())
    .addColumn('consent_at', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('report_by_status').on('report').columns(['status', 'submitted_at']).execute();
  await db.schema.createIndex('report_by_sender').on('report').column('sender_ref').execute();

  await db.schema
    .createTable('report_key')
    .addColumn('case_number', 'text', (column) =>
      column.notNull().references('report.case_number').onDelete('cascade'),
    )
    .addColumn('key_kind', 'text', (column) => column.notNull())
    .addColumn('key_value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key_key', ['case_number', 'key_kind', 'key_value'])
    .execute();
  await db.schema.createIndex('report_by_key').on('report_key').columns(['key_kind', 'key_value']).execute();

  await db.schema
    .createTable('picture')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('sender_ref', 'text', (column) => column.notNull())
    .addColumn('case_number', 'text')
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('picture_queue').on('picture').columns(['status', 'created_at']).execute();

  await db.schema.alterTable('conversation').addColumn('text_at', 'text').execute();
  await db.schema.alterTable('conversation').addColumn('dialog_at', 'text').execute();
}
