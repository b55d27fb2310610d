import type { Indicator, ListMatch, LookupKey } from '../indicator';
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

/** Gives every indicator its own list entries, the most specific key first. */
export function sortMatches(
  indicators: readonly Indicator[],
  lookup: (keys: readonly LookupKey[]) => readonly ListMatch[],
): readonly ListedIndicator[] {
  const keysOf = indicators.map((indicator) => lookupKeys(indicator));
  const keys = new Map(keysOf.flat().map((key) => [identity(key), key]));
  const found = keys.size === 0 ? [] : lookup([...keys.values()]);
  if (found.length === 0) return indicators.map((indicator) => ({ indicator, matches: [] }));
  const byKey = new Map<string, ListMatch[]>();
  for (const match of found) {
    const id = identity(match.key);
    byKey.set(id, [...(byKey.get(id) ?? []), match]);
  }
  return indicators.map((indicator, index) => ({
    indicator,
    matches: (keysOf[index] ?? []).flatMap((key) =>
      [...(byKey.get(identity(key)) ?? [])].sort((a, b) => LIST_ORDER[a.list] - LIST_ORDER[b.list]),
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
}

/** Decides between entries: the most specific key wins, on the same key block beats allow; a shared host decides nothing. */
export function decideListing(matches: readonly ListMatch[]): Listing {
  const decisive = matches.find(({ list }) => list !== 'shared') ?? null;
  const above = matches.find(({ list }) => list === 'shared') ?? null;
  const shadowed =
    above !== null && decisive?.list === 'allow' && matches.indexOf(above) < matches.indexOf(decisive);
  return {
    block: decisive?.list === 'block' ? decisive : null,
    official: !shadowed && decisive?.list === 'allow' && decisive.category === 'official' ? decisive : null,
    stateBody: decisive?.list === 'allow' && decisive.category === 'state-body' ? decisive : null,
  };
}
