import { sql, type Kysely } from 'kysely';

/** Since when a state holds what was spoken of last, also of the states that are kept already. */
export async function addTopicTime(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('conversation').addColumn('topic_at', 'text').execute();
  await sql`update conversation set topic_at = json_extract(state, '$.topic.at')`.execute(db);
}
