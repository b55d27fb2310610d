import Database from 'better-sqlite3';
import { ListsError } from './errors';

/**
 * `server` maps the file into memory: the first hundred lookups are slower, all later ones faster.
 * `command` does not: right for a process that asks a few times and ends.
 */
export type ListsMode = 'server' | 'command';

/** "CGls": marks the file as ours, so that another database is never taken for it. */
const APPLICATION_ID = 0x43476c73;
const SCHEMA_VERSION = 2;

/** The largest map that SQLite allows in its default build. */
const MAP_BYTES = 0x7fff0000;
const CACHE_KIB = 32_768;

/**
 * A row of `entry` is a key and three small integers.
 * What a feed says of a key is shared by many keys, so it stands once in `claim`,
 * whose `entries` is kept by every run: counting needs no scan.
 * The one row of `filter` tells of most keys that they stand in no list; see `key-filter.ts`.
 */
const SCHEMA = `
  CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    digest TEXT
  );
  CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER NOT NULL REFERENCES feed (id),
    list TEXT NOT NULL,
    category TEXT NOT NULL,
    owner TEXT,
    confidence REAL NOT NULL,
    reference TEXT,
    verified_at TEXT,
    entries INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX claim_by_feed ON claim (feed);
  CREATE TABLE entry (
    key TEXT NOT NULL,
    feed INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    added_on INTEGER NOT NULL,
    PRIMARY KEY (key, feed)
  ) WITHOUT ROWID;
  CREATE TABLE filter (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bits BLOB NOT NULL
  );
`;

/**
 * Opens `lists.db`, creating it where it is missing.
 * A file of an older schema is emptied, because feeds and data files can fill it again;
 * a newer one, or one that is not ours, is refused.
 */
export function openDatabase(file: string, mode: ListsMode): Database.Database {
  const db = connect(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma(`cache_size = -${CACHE_KIB}`);
    db.pragma(`mmap_size = ${mode === 'server' ? MAP_BYTES : 0}`);
    migrate(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error instanceof ListsError ? error : unusable(file, error);
  }
}

function connect(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): ListsError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ListsError(`${file}: ${reason}; the lists can be rebuilt, so this file may be moved away`, {
    cause: error,
  });
}

function migrate(db: Database.Database, file: string): void {
  db.transaction(() => {
    const owner = db.pragma('application_id', { simple: true }) as number;
    const version = db.pragma('user_version', { simple: true }) as number;
    const tables = db.prepare(`SELECT count(*) FROM sqlite_schema`).pluck().get() as number;
    if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) {
      throw new ListsError(`${file}: not a list database of this product`);
    }
    if (version > SCHEMA_VERSION) {
      throw new ListsError(
        `${file}: schema version ${version}, but this program knows up to ${SCHEMA_VERSION}`,
      );
    }
    if (version === SCHEMA_VERSION) return;
    db.exec(
      'DROP TABLE IF EXISTS entry; DROP TABLE IF EXISTS claim; DROP TABLE IF EXISTS feed; DROP TABLE IF EXISTS filter;',
    );
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}
