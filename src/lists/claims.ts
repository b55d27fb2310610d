import type Database from 'better-sqlite3';
import type { ListName } from '../indicator';
import type { ListEntry } from './entry';

/** What one feed says of its keys, as stored. */
export interface Claim {
  readonly id: number;
  readonly feed: string;
  readonly list: ListName;
  readonly category: string;
  readonly owner: string | null;
  readonly confidence: number;
  readonly reference: string | null;
}

/** Claims kept in memory; a feed with a reference of its own for each row must not fill it. */
const REMEMBERED = 10_000;

/** Reads claims by id and remembers them: an id never comes to mean something else. Null for one that was withdrawn meanwhile. */
export function createClaimReader(db: Database.Database): (id: number) => Claim | null {
  const read = db.prepare<[number], Claim>(`
    SELECT claim.id, feed.name AS feed, list, category, owner, confidence, reference
    FROM claim JOIN feed ON feed.id = claim.feed WHERE claim.id = ?`);
  const known = new Map<number, Claim>();
  return (id) => {
    const remembered = known.get(id);
    if (remembered !== undefined) return remembered;
    const claim = read.get(id);
    if (claim === undefined) return null;
    if (known.size >= REMEMBERED) known.clear();
    known.set(id, claim);
    return claim;
  };
}

type ClaimFields = Pick<ListEntry, 'list' | 'category' | 'owner' | 'confidence' | 'reference' | 'verifiedAt'>;
interface ClaimRow extends ClaimFields {
  readonly id: number;
}

/** Finds or adds the claim an entry of this feed makes; for use inside the run's transaction. */
export function createClaimWriter(db: Database.Database, feed: number): (entry: ClaimFields) => number {
  const add = db.prepare(`
    INSERT INTO claim (feed, list, category, owner, confidence, reference, verified_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const rows = db
    .prepare<[number], ClaimRow>(
      `SELECT id, list, category, owner, confidence, reference, verified_at AS verifiedAt FROM claim WHERE feed = ?`,
    )
    .all(feed);
  const known = new Map(rows.map((row) => [identity(row), row.id]));
  let last: { readonly claim: ClaimFields; readonly id: number } | undefined;

  function findOrAdd(entry: ClaimFields): number {
    const key = identity(entry);
    const id = known.get(key);
    if (id !== undefined) return id;
    const { list, category, owner, confidence, reference, verifiedAt } = entry;
    const added = Number(
      add.run(feed, list, category, owner, confidence, reference, verifiedAt).lastInsertRowid,
    );
    known.set(key, added);
    return added;
  }
  return (entry) => {
    if (last === undefined || !isSame(last.claim, entry)) last = { claim: entry, id: findOrAdd(entry) };
    return last.id;
  };
}

/** Most feeds say the same of all their keys: comparing with the entry before is cheaper than building its identity. */
function isSame(a: ClaimFields, b: ClaimFields): boolean {
  return (
    a.list === b.list &&
    a.category === b.category &&
    a.owner === b.owner &&
    a.confidence === b.confidence &&
    a.reference === b.reference &&
    a.verifiedAt === b.verifiedAt
  );
}

/** A text that two claims share only if all their fields are equal; U+0000 stands in none of them. */
function identity(claim: ClaimFields): string {
  return `${claim.list}\0${claim.category}\0${claim.confidence}\0${claim.owner ?? '\0'}\0${claim.reference ?? '\0'}\0${claim.verifiedAt ?? '\0'}`;
}
