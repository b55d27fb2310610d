import type { ListMatch, ListName, LookupKey } from '../indicator';

/** One row of a list as its source states it. */
export interface ListEntry {
  readonly list: ListName;
  readonly key: LookupKey;
  readonly category: string;
  /** Brand id of the owner (allow, shared) or of the imitated body (block), or null. */
  readonly owner: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reference: string | null;
  /** ISO date on which the entry first stood in its source. */
  readonly addedAt: string;
  /** ISO date on which a person last opened or called it, or null. */
  readonly verifiedAt: string | null;
}

/** A list entry together with the file or feed that states it. */
export interface SourcedEntry extends ListEntry {
  readonly feed: string;
}

const KIND_PREFIX = { host: 'h', url: 'u', phone: 'p', account: 'a' } as const satisfies Record<
  LookupKey['kind'],
  string
>;

/** What the stored form of a key begins with. */
export function prefixOf({ kind }: LookupKey): string {
  return KIND_PREFIX[kind];
}

/** The stored form of a key: one letter for the kind, then the value. */
export function encodeKey(key: LookupKey): string {
  return prefixOf(key) + key.value;
}

/** What a lookup reports of an entry: everything but `verifiedAt`, which concerns officers only. */
export function toMatch(entry: SourcedEntry): ListMatch {
  return {
    list: entry.list,
    key: entry.key,
    feed: entry.feed,
    category: entry.category,
    owner: entry.owner,
    confidence: entry.confidence,
    reference: entry.reference,
    addedAt: entry.addedAt,
  };
}
