import type { ListName, Lookup } from '../indicator';
import { createRunApplier, type FeedRun, type FeedRunResult } from './apply-run';
import { openDatabase, type ListsMode } from './database';
import { createLookup } from './find';
import { openStoredFilter } from './stored-filter';

/** Where the lists are, and how they are opened. */
export interface ListsOptions {
  /** Path of `lists.db`, or `:memory:`. Its directory must exist. */
  readonly file: string;
  readonly mode: ListsMode;
}

/** Allow entries that no person has opened or called yet, of all allow entries. */
export interface Unverified {
  readonly entries: number;
  readonly of: number;
}

/** The lists, open. */
export interface Lists {
  /** Matches in the order of the keys asked; on one key block before allow before shared. */
  readonly lookup: Lookup;
  applyRun(run: FeedRun): FeedRunResult;
  /** Entries of each list. */
  counts(): Readonly<Record<ListName, number>>;
  unverified(): Unverified;
  close(): void;
}

/** Opens the lists, creating the database where it is missing. Throws a `ListsError` for a file that is not ours. */
export function openLists(options: ListsOptions): Lists {
  const db = openDatabase(options.file, options.mode);
  const count = db.prepare<[], { list: ListName; entries: number }>(
    `SELECT list, sum(entries) AS entries FROM claim GROUP BY list`,
  );
  const countUnverified = db.prepare<[], Unverified>(`
    SELECT ifnull(sum(entries) FILTER (WHERE verified_at IS NULL), 0) AS entries, ifnull(sum(entries), 0) AS "of"
    FROM claim WHERE list = 'allow'`);
  const filter = openStoredFilter(db);
  let apply: ((run: FeedRun) => FeedRunResult) | undefined;
  return {
    lookup: createLookup(db, filter),
    applyRun: (run) => {
      const result = (apply ??= createRunApplier(db))(run);
      filter.forget();
      return result;
    },
    counts: () => {
      const counts = { block: 0, allow: 0, shared: 0 };
      for (const row of count.all()) counts[row.list] = row.entries;
      return counts;
    },
    unverified: () => countUnverified.get() ?? { entries: 0, of: 0 },
    close: () => {
      db.close();
    },
  };
}
