import type { Indicator, ListMatch, Lookup, LookupKey } from '../indicator';
import { lookupKeys } from '../indicator';

/** An indicator with its keys, most specific first, and the list entries found under them. */
export interface ListedIndicator {
  readonly indicator: Indicator;
  readonly matches: readonly ListMatch[];
}

function identity(key: LookupKey): string {
  return `${key.kind}\t${key.value}`;
}

/** On the same key a block outweighs an allow, and both outweigh a shared host. */
const LIST_ORDER = { block: 0, allow: 1, shared: 2 } as const;

function byKey(matches: readonly ListMatch[]): ReadonlyMap<string, readonly ListMatch[]> {
  const table = new Map<string, ListMatch[]>();
  for (const match of matches) {
    const id = identity(match.key);
    table.set(id, [...(table.get(id) ?? []), match]);
  }
  return table;
}

/** Gives every indicator its own list entries, the most specific key first. */
export function sortMatches(indicators: readonly Indicator[], lookup: Lookup): readonly ListedIndicator[] {
  if (indicators.length === 0) return [];
  const keysOf = indicators.map((indicator) => lookupKeys(indicator));
  const [only = []] = keysOf;
  // The keys of one indicator are all different.
  const keys =
    keysOf.length < 2 ? only : [...new Map(keysOf.flat().map((key) => [identity(key), key])).values()];
  const found = keys.length === 0 ? [] : lookup(keys);
  if (found.length === 0) return indicators.map((indicator) => ({ indicator, matches: [] }));
  if (indicators.length === 1 && found.length === 1)
    return indicators.map((indicator) => ({ indicator, matches: found }));
  const table = byKey(found);
  return indicators.map((indicator, index) => ({
    indicator,
    matches: (keysOf[index] ?? []).flatMap((key) =>
      [...(table.get(identity(key)) ?? [])].sort((a, b) => LIST_ORDER[a.list] - LIST_ORDER[b.list]),
    ),
  }));
}

/** What the lists say of an indicator: the entry that decides, the most specific key first. */
export interface Listing {
  readonly block: ListMatch | null;
  /** A named allow entry. */
  readonly official: ListMatch | null;
  /** An address below a suffix of the state without a named entry: evidence, no clearance. */
  readonly stateBody: ListMatch | null;
  /** A shared host about which nothing else is listed: whose it is says where the page stands. */
  readonly shared: ListMatch | null;
}

const UNLISTED: Listing = { block: null, official: null, stateBody: null, shared: null };

/** Decides between entries: the most specific key wins, on the same key block beats allow; a shared host decides nothing. */
export function decideListing(matches: readonly ListMatch[]): Listing {
  if (matches.length === 0) return UNLISTED;
  const decisive = matches.find(({ list }) => list !== 'shared') ?? null;
  const above = matches.find(({ list }) => list === 'shared') ?? null;
  const shadowed =
    above !== null && decisive?.list === 'allow' && matches.indexOf(above) < matches.indexOf(decisive);
  return {
    block: decisive?.list === 'block' ? decisive : null,
    official: !shadowed && decisive?.list === 'allow' && decisive.category === 'official' ? decisive : null,
    stateBody: decisive?.list === 'allow' && decisive.category === 'state-body' ? decisive : null,
    shared: decisive === null || shadowed ? above : null,
  };
}
