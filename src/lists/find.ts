import type Database from 'better-sqlite3';
import { LIST_NAMES, type ListMatch, type Lookup, type LookupKey } from '../indicator';
import { createClaimReader } from './claims';
import { fromDay } from './day';
import { encodeKey, prefixOf } from './entry';
import { mayHold } from './key-filter';
import type { StoredFilter } from './stored-filter';

type Row = [position: number, claim: number, addedOn: number];

/** Keys one statement asks for: enough for most messages, so that they need one implicit transaction. */
const KEYS_PER_QUERY = 16;

/**
 * The lookup over the database, which is asked only for keys that the filter lets through.
 * Opening a read transaction costs more than finding a key, so all keys of a message are asked in one statement,
 * as a UNION ALL of point queries, which SQLite answers faster than IN or json_each.
 */
export function createLookup(db: Database.Database, stored: StoredFilter): Lookup {
  const queries = new Map<number, Database.Statement<string[], Row>>();
  const claimOf = createClaimReader(db);

  function queryFor(size: number): Database.Statement<string[], Row> {
    const prepared = queries.get(size);
    if (prepared !== undefined) return prepared;
    const terms = Array.from(
      { length: size },
      (_, at) => `SELECT ${at}, claim, added_on FROM entry WHERE key = ?`,
    );
    const query = db.prepare<string[], Row>(terms.join(' UNION ALL ')).raw();
    queries.set(size, query);
    return query;
  }

  function findSome(keys: readonly LookupKey[]): ListMatch[] {
    const matches: ListMatch[] = [];
    for (const row of queryFor(keys.length).all(...keys.map(encodeKey))) {
      const match = toMatch(row, keys);
      if (match !== null) matches.push(match);
    }
    return matches.length < 2 ? matches : matches.sort((a, b) => byList(keys, a, b));
  }

  function toMatch([position, id, addedOn]: Row, keys: readonly LookupKey[]): ListMatch | null {
    const key = keys[position];
    const claim = claimOf(id);
    if (key === undefined || claim === null) return null;
    const { list, feed, category, owner, confidence, reference } = claim;
    return { list, key, feed, category, owner, confidence, reference, addedAt: fromDay(addedOn) };
  }

  const findAll = db.transaction((keys: readonly LookupKey[]) => {
    const found: ListMatch[] = [];
    for (let at = 0; at < keys.length; at += KEYS_PER_QUERY)
      found.push(...findSome(keys.slice(at, at + KEYS_PER_QUERY)));
    return found;
  });

  return (keys) => {
    const filter = stored.current();
    const asked = keys.filter((key) => mayHold(filter, prefixOf(key), key.value));
    if (asked.length === 0) return [];
    return asked.length <= KEYS_PER_QUERY ? findSome(asked) : findAll(asked);
  };
}

function byList(keys: readonly LookupKey[], a: ListMatch, b: ListMatch): number {
  return keys.indexOf(a.key) - keys.indexOf(b.key) || LIST_NAMES.indexOf(a.list) - LIST_NAMES.indexOf(b.list);
}
