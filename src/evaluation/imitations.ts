import type { Rules } from '../checking';
import type { PermutedDomain } from './permutations';
import { shareOf, type Share } from './share';

/**
 * The confirmed domains of Vietnamese bodies that can be imitated under their own suffix: not those of platforms of the
 * world, and none under a restricted suffix, where nobody else can register a name.
 */
export function openDomains({ addresses, restrictedSuffixes }: Rules['names']): readonly PermutedDomain[] {
  return [...addresses.bySuffix.values()]
    .flat()
    .filter(({ brand, host, suffix }) => brand.hosts.includes(host) && !restrictedSuffixes.includes(suffix));
}

/** The share of permuted domains that is accused, by kind and under `permutations.all` in all. */
export function measureImitations(
  permuted: ReadonlyMap<string, readonly string[]>,
  accuses: (host: string) => boolean,
): ReadonlyMap<string, Share> {
  const shares = [...permuted].map(
    ([kind, hosts]) => [`permutations.${kind}`, shareOf(hosts.filter(accuses).length, hosts.length)] as const,
  );
  const sum = (part: 'count' | 'of'): number => shares.reduce((total, [, share]) => total + share[part], 0);
  return new Map([...shares, ['permutations.all', shareOf(sum('count'), sum('of'))] as const]);
}
