import type { ListMatch, Lookup } from '../indicator';

/** The lookup that `--no-lists` asks for: only who owns an address is still known, not what others said of it. */
export function withoutLists(lookup: Lookup): Lookup {
  return (keys) => lookup(keys).filter(statesOwner);
}

function statesOwner(match: ListMatch): boolean {
  switch (match.list) {
    case 'block':
      return false;
    case 'shared':
      return true;
    case 'allow':
      return match.category === 'official' || match.category === 'state-body';
  }
}
