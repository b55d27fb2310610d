import Database from 'better-sqlite3';
import { sql, SqliteDialect, type CreateTableBuilder, type Dialect, type Kysely } from 'kysely';
import { StorageError } from './errors';

/**
 * Opens or creates the record's file. Everything that only SQLite has stands here.
 * `synchronous=FULL` in WAL mode: what was committed survives a power cut (https://sqlite.org/pragma.html#pragma_synchronous).
 */
export function openSqlite(file: string): Dialect {
  try {
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    database.pragma('busy_timeout = 5000');
    return new SqliteDialect({ database });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`${file}: ${reason}; expected the record database of this product`, {
      cause: error,
    });
  }
}

/** Adds a column `id` that grows with every row and is never given twice. */
export function addGrowingId<Name extends string>(
  table: CreateTableBuilder<Name>,
): CreateTableBuilder<Name, 'id'> {
  return table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement());
}

/**
 * Moves the write-ahead log into the file and cuts it to nothing:
 * until then it still holds what rows contained before they were emptied.
 */
export async function emptyLog<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
