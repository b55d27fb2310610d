import type Database from 'better-sqlite3';
import { createClaimWriter } from './claims';
import { toDay } from './day';
import { encodeKey, type ListEntry } from './entry';
import { createFilterWriter } from './stored-filter';

/** Everything one source says at one time: what it no longer names is withdrawn. */
export interface FeedRun {
  readonly feed: string;
  /** Read once and never held as a whole. A key that repeats counts once. */
  readonly entries: Iterable<ListEntry>;
  /** A fingerprint of the source. A run with the fingerprint of the feed's last run changes nothing and reads no entry. */
  readonly digest?: string;
}

/** What a run did, in entries; `changed` keep their key and say something else of it. */
export interface FeedRunResult {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

/** Rows handed to SQLite at a time: it sorts them, which keeps writes to the tree in order. */
const BATCH_ROWS = 200_000;
const STAGING_CACHE_KIB = 65_536;

/** Keys of which the same is said since the same day. */
interface Group {
  readonly claim: number;
  readonly addedAt: string;
  readonly keys: string[];
}

/** What was staged, compared with what the feed said before. */
interface Comparison {
  readonly known: number;
  readonly changed: number;
}

/**
 * Makes the database say what the run says of its feed, in one transaction.
 * The date of a known entry never moves later: a feed that dates its rows by the day of download does not touch them.
 * Synchronous, about two microseconds an entry, so a large feed belongs in a worker with its own connection.
 */
export function createRunApplier(db: Database.Database): (run: FeedRun) => FeedRunResult {
  db.pragma(`temp.cache_size = -${STAGING_CACHE_KIB}`);
  db.exec(
    'CREATE TEMP TABLE run (key TEXT PRIMARY KEY, claim INTEGER NOT NULL, added_on INTEGER NOT NULL) WITHOUT ROWID',
  );
  const openFeed = db.prepare(`INSERT INTO feed (name) VALUES (?) ON CONFLICT DO NOTHING`);
  const readFeed = db.prepare<[string], { id: number; digest: string | null }>(
    `SELECT id, digest FROM feed WHERE name = ?`,
  );
  const countFeed = db
    .prepare<[number], number>(`SELECT ifnull(sum(entries), 0) FROM claim WHERE feed = ?`)
    .pluck();
  const stage = db.prepare(`INSERT OR IGNORE INTO run SELECT value, ?, ? FROM json_each(?) ORDER BY value`);
  const compare = db.prepare<[number], Comparison>(`
    SELECT count(*) AS known, ifnull(sum(entry.claim <> run.claim OR entry.added_on > run.added_on), 0) AS changed
    FROM run CROSS JOIN entry ON entry.key = run.key AND entry.feed = ?`);
  const withdraw = db.prepare(
    `DELETE FROM entry WHERE feed = ? AND NOT EXISTS (SELECT 1 FROM run WHERE run.key = entry.key)`,
  );
  const upsert = db.prepare(`
    INSERT INTO entry (key, feed, claim, added_on) SELECT key, ?, claim, added_on FROM run WHERE true ORDER BY key
    ON CONFLICT DO UPDATE SET claim = excluded.claim, added_on = min(added_on, excluded.added_on)
    WHERE claim <> excluded.claim OR added_on > excluded.added_on`);
  const resetClaims = db.prepare(`UPDATE claim SET entries = 0 WHERE feed = ?`);
  const countClaim = db.prepare(`UPDATE claim SET entries = entries + ? WHERE id = ?`);
  const dropClaims = db.prepare(`DELETE FROM claim WHERE feed = ? AND entries = 0`);
  const closeFeed = db.prepare(`UPDATE feed SET digest = ? WHERE id = ?`);
  const clear = db.prepare(`DELETE FROM run`);
  const noteKeys = createFilterWriter(db);

  /** Fills `run` and sets each claim's count; the number of distinct keys. */
  function stageEntries(feed: number, entries: Iterable<ListEntry>): number {
    const claimOf = createClaimWriter(db, feed);
    const batch = new Map<string, Group>();
    let group: Group | undefined;
    let waiting = 0;
    let staged = 0;
    const flush = () => {
      for (const { claim, addedAt, keys } of batch.values()) {
        const { changes } = stage.run(claim, toDay(addedAt), JSON.stringify(keys));
        countClaim.run(changes, claim);
        staged += changes;
      }
      batch.clear();
      group = undefined;
      waiting = 0;
    };
    const groupOf = (claim: number, addedAt: string): Group => {
      const id = `${claim} ${addedAt}`;
      const added = batch.get(id) ?? { claim, addedAt, keys: [] };
      batch.set(id, added);
      return added;
    };
    for (const entry of entries) {
      const claim = claimOf(entry);
      if (group?.claim !== claim || group.addedAt !== entry.addedAt) group = groupOf(claim, entry.addedAt);
      group.keys.push(encodeKey(entry.key));
      waiting += 1;
      if (waiting === BATCH_ROWS) flush();
    }
    flush();
    return staged;
  }

  const apply = db.transaction((run: FeedRun): FeedRunResult => {
    openFeed.run(run.feed);
    const feed = readFeed.get(run.feed);
    if (feed === undefined) throw new Error('a feed just added is missing');
    const before = countFeed.get(feed.id) ?? 0;
    if (run.digest !== undefined && run.digest === feed.digest)
      return { added: 0, changed: 0, withdrawn: 0, unchanged: before };

    resetClaims.run(feed.id);
    const staged = stageEntries(feed.id, run.entries);
    const { known, changed } = (before === 0 ? undefined : compare.get(feed.id)) ?? { known: 0, changed: 0 };
    if (known < before) withdraw.run(feed.id);
    if (known < staged || changed > 0) upsert.run(feed.id);
    dropClaims.run(feed.id);
    if (known < staged) noteKeys();
    closeFeed.run(run.digest ?? null, feed.id);
    clear.run();
    return { added: staged - known, changed, withdrawn: before - known, unchanged: known - changed };
  });
  return (run) => apply.immediate(run);
}
