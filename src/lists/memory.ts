import { LIST_NAMES, type ListMatch, type Lookup } from '../indicator';
import { encodeKey, toMatch, type SourcedEntry } from './entry';

/** A lookup over entries held in memory, with the order of `Lists.lookup`: for specs, and for a command without a database. */
export function createMemoryLookup(entries: Iterable<SourcedEntry>): Lookup {
  const byKey = new Map<string, ListMatch[]>();
  for (const entry of entries) {
    const key = encodeKey(entry.key);
    const matches = byKey.get(key) ?? [];
    matches.push(toMatch(entry));
    matches.sort((a, b) => LIST_NAMES.indexOf(a.list) - LIST_NAMES.indexOf(b.list));
    byKey.set(key, matches);
  }
  return (keys) => keys.flatMap((key) => byKey.get(encodeKey(key)) ?? []);
}
