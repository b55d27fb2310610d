import type { ListEntry, SourcedEntry } from '../../src/lists';

/** A block entry of an invented host; a spec states what matters to it. */
export function blockEntry(host: string, rest: Partial<ListEntry> = {}): ListEntry {
  return {
    list: 'block',
    key: { kind: 'host', value: host },
    category: 'imitation',
    owner: 'somebank',
    confidence: 0.9,
    reference: 'https://news.example/warning',
    addedAt: '2026-11-23',
    verifiedAt: null,
    ...rest,
  };
}

/** The same as its feed states it. */
export function sourced(feed: string, entry: ListEntry): SourcedEntry {
  return { feed, ...entry };
}
