import type Database from 'better-sqlite3';
import { addKey, createFilter, hasRoom, type KeyFilter } from './key-filter';

/** For so long a filter is used without asking whether another process changed it, which costs as much as a lookup. */
const FRESH_MS = 100;

/** The filter of all keys as the database keeps it, read again when another process changed the lists. */
export interface StoredFilter {
  current(): KeyFilter;
  /** To be called after this connection changed the lists, of which the database does not tell it. */
  forget(): void;
}

/** Opens the stored filter. An entry that another process adds is known a tenth of a second later at the latest. */
export function openStoredFilter(db: Database.Database): StoredFilter {
  const readVersion = db.prepare<[], number>('PRAGMA data_version').pluck();
  const readBits = db.prepare<[], Buffer>('SELECT bits FROM filter').pluck();
  let filter = createFilter(0);
  let version: number | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  return {
    current: () => {
      const now = performance.now();
      if (now - checkedAt < FRESH_MS) return filter;
      checkedAt = now;
      const latest = readVersion.get();
      if (latest === version) return filter;
      const bits = readBits.get();
      filter = bits === undefined ? createFilter(0) : { bytes: bits };
      version = latest;
      return filter;
    },
    forget: () => {
      version = undefined;
      checkedAt = Number.NEGATIVE_INFINITY;
    },
  };
}

/**
 * Notes the keys staged in `run` in the stored filter, for use inside the run's transaction.
 * What was withdrawn stays noted until the filter is too small and all keys are read again.
 */
export function createFilterWriter(db: Database.Database): () => void {
  const countKeys = db.prepare<[], number>('SELECT ifnull(sum(entries), 0) FROM claim').pluck();
  const readBits = db.prepare<[], Buffer>('SELECT bits FROM filter').pluck();
  const readAll = db.prepare<[], string>('SELECT key FROM entry').pluck();
  const readStaged = db.prepare<[], string>('SELECT key FROM run').pluck();
  const write = db.prepare(
    'INSERT INTO filter (id, bits) VALUES (1, ?) ON CONFLICT DO UPDATE SET bits = excluded.bits',
  );
  return () => {
    const keys = countKeys.get() ?? 0;
    const bits = readBits.get();
    const stored = bits === undefined ? null : { bytes: bits };
    const fits = stored !== null && hasRoom(stored, keys);
    const filter = fits ? stored : createFilter(keys);
    for (const key of (fits ? readStaged : readAll).iterate()) addKey(filter, key);
    write.run(filter.bytes);
  };
}
