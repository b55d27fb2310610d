import type { FlagSet, Method } from './rules';
import { firstSign } from './signals/comparison';
import type { Sign, Signs } from './sign';

/** The trick a message matches best. */
export interface MethodMatch {
  readonly method: string;
  readonly strength: number;
  readonly quote: string | null;
}

function weakestOf(set: FlagSet, signs: Signs): readonly Sign[] | null {
  const found = set.flags.map((names) => firstSign(signs, names));
  return found.every((sign) => sign !== null) ? found : null;
}

/** Every set of flags that is complete, as the method it means; strongest first, in the order of the file among equals. */
export function matchMethods(
  methods: readonly Method[],
  signs: Signs,
): readonly (MethodMatch & { readonly conclusive: boolean })[] {
  const matches = methods.flatMap((method) =>
    method.sets.flatMap((set) => {
      const found = weakestOf(set, signs);
      if (found === null) return [];
      const scale = Math.min(...found.map((sign) => sign.scale));
      return [
        {
          method: method.id,
          strength: set.strength * scale,
          quote: found[0]?.quote ?? null,
          conclusive: set.conclusive && scale === 1,
        },
      ];
    }),
  );
  return matches.sort((left, right) => right.strength - left.strength);
}
