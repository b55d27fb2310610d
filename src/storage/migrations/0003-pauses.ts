import type { Kysely } from 'kysely';

/** Until when the bot is silent for a sender, and why. */
export async function createPauseTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('pause')
    .addColumn('sender_ref', 'text', (column) => column.primaryKey())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
}
