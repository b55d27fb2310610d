import { Migrator, type Migration } from 'kysely';
import { StorageError } from '../errors';
import type { Db } from '../tables';
import { createFirstTables } from './0001-first';
import { createReportTables } from './0002-reports';
import { createPauseTable } from './0003-pauses';
import { addTopicTime } from './0004-topics';

/** Every change of the record's tables, oldest first. A released one is never edited. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': { up: createFirstTables },
  '0002-reports': { up: createReportTables },
  '0003-pauses': { up: createPauseTable },
  '0004-topics': { up: addTopicTime },
};

/** Brings the tables to this program's state, all or nothing; refuses a record that a newer program has changed. */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : 'unknown reason';
  throw new StorageError(`The record's tables cannot be brought up to date: ${reason}`, { cause: error });
}
