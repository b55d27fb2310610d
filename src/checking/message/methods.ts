import type { FlagSet, Method } from './rules';
import type { Sign, Signs } from './sign';

/** A complete set of flags, as the trick it means. */
export interface MethodMatch {
  readonly method: string;
  readonly strength: number;
  readonly quote: string | null;
  /** The set may prove fraud, and every flag of it is plainly there. */
  readonly conclusive: boolean;
}

/** The strongest of several choices: a weaker one beside it must not weaken the match. */
function strongest(names: readonly string[], signs: Signs): Sign | null {
  let best: Sign | null = null;
  for (const name of names) {
    const sign = signs.get(name);
    if (sign !== undefined && sign.scale > (best?.scale ?? 0)) best = sign;
  }
  return best;
}

function matchSet(method: string, set: FlagSet, signs: Signs): MethodMatch | null {
  let scale = 1;
  let quote: string | null = null;
  for (const names of set.flags) {
    const sign = strongest(names, signs);
    if (sign === null) return null;
    scale = Math.min(scale, sign.scale);
    quote ??= sign.quote;
  }
  return { method, strength: set.strength * scale, quote, conclusive: set.conclusive && scale === 1 };
}

/** Every set of flags that is complete; strongest first, in the order of the file among equals. */
export function matchMethods(methods: readonly Method[], signs: Signs): readonly MethodMatch[] {
  const matches: MethodMatch[] = [];
  for (const { id, sets } of methods) {
    for (const set of sets) {
      const match = matchSet(id, set, signs);
      if (match !== null) matches.push(match);
    }
  }
  return matches.sort((left, right) => right.strength - left.strength);
}
