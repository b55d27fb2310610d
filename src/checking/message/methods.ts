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

/** A set with the one of its flags by which it is found. */
interface WatchedSet {
  readonly method: string;
  readonly set: FlagSet;
  readonly flag: readonly string[];
  /** Its place among all sets in the order of the file. */
  readonly place: number;
}

/** The sets to look at when a sign is there, by the sign's name. */
type SetIndex = ReadonlyMap<string, readonly WatchedSet[]>;

/** Puts every set under the flag that the fewest sets ask for, so that a message is compared with few of them. */
function indexSets(methods: readonly Method[]): SetIndex {
  const all = methods.flatMap(({ id, sets }) => sets.map((set) => ({ method: id, set })));
  const asked = new Map<string, number>();
  for (const name of all.flatMap(({ set }) => set.flags.flat())) asked.set(name, (asked.get(name) ?? 0) + 1);
  const commonness = (flag: readonly string[]): number =>
    flag.reduce((sum, name) => sum + (asked.get(name) ?? 0), 0);
  const index = new Map<string, WatchedSet[]>();
  all.forEach(({ method, set }, place) => {
    const [flag = []] = [...set.flags].sort((left, right) => commonness(left) - commonness(right));
    for (const name of flag) {
      const watched = index.get(name) ?? [];
      watched.push({ method, set, flag, place });
      index.set(name, watched);
    }
  });
  return index;
}

/** Made once for each list of methods. */
const indexes = new WeakMap<readonly Method[], SetIndex>();

function indexOf(methods: readonly Method[]): SetIndex {
  const known = indexes.get(methods);
  if (known !== undefined) return known;
  const index = indexSets(methods);
  indexes.set(methods, index);
  return index;
}

/** Every set of flags that is complete; strongest first, in the order of the file among equals. */
export function matchMethods(methods: readonly Method[], signs: Signs): readonly MethodMatch[] {
  const index = indexOf(methods);
  const watched: WatchedSet[] = [];
  for (const name of signs.keys()) {
    for (const candidate of index.get(name) ?? []) {
      // Where several of a flag's names are there, the set is looked at once.
      if (candidate.flag.find((other) => signs.has(other)) === name) watched.push(candidate);
    }
  }
  return watched
    .sort((left, right) => left.place - right.place)
    .map(({ method, set }) => matchSet(method, set, signs))
    .filter((match) => match !== null)
    .sort((left, right) => right.strength - left.strength);
}
