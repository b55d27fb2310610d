import type { Sign, Signs } from './sign';

/** A set of flags, each a choice of names, that together mean a trick. */
export interface FlagSet {
  readonly flags: readonly (readonly string[])[];
  readonly strength: number;
  readonly conclusive: boolean;
  /** It asks for cues, which say less than phrases do. */
  readonly isStory: boolean;
}

/** A trick and the sets that mean it. */
export interface Method {
  readonly id: string;
  readonly sets: readonly FlagSet[];
}

/** A complete set of flags, as the trick it means. */
export interface MethodMatch {
  readonly method: string;
  readonly strength: number;
  readonly quote: string | null;
}

/** The numbers of a flag's names. */
type NumberedFlag = readonly number[];

/** A set with its flags in numbers. */
interface NumberedSet {
  readonly method: string;
  readonly set: FlagSet;
  readonly flags: readonly NumberedFlag[];
  /** Its place among all sets in the order of the file. */
  readonly place: number;
}

/** Stands behind the names of each flag. */
const END = -1;

/** All sets of flags, ready to be compared with the signs of a message. */
export interface MethodTable {
  /** Number of each name that some set asks for. */
  readonly numbers: ReadonlyMap<string, number>;
  /** All sets in the order of the file. */
  readonly sets: readonly NumberedSet[];
  /**
   * By place of a set: the names of its flags, from `namesFrom[place]` up to `namesFrom[place + 1]`.
   * They stand side by side, because of most sets no more is asked than how plainly they are there.
   */
  readonly names: Int16Array;
  readonly namesFrom: Int16Array;
  /** By number of a name: places of the sets whose rarest flag it belongs to, the flag that the fewest sets ask for. */
  readonly found: readonly (readonly number[])[];
  /** Room for the signs of one message by the number of their name; empty between messages. */
  readonly signs: (Sign | null)[];
}

/** The strongest of the complete sets of a message, the first in the order of the file among equals; null where there are none. */
export interface MethodMatches {
  readonly method: MethodMatch | null;
  /** The strongest that is told by cues. */
  readonly story: MethodMatch | null;
  /** The strongest that proves fraud; one told by cues only where no other does. */
  readonly conclusive: MethodMatch | null;
}

/** Prepares methods: the work is done once, at start. */
export function compileMethods(methods: readonly Method[]): MethodTable {
  const all = methods.flatMap(({ id, sets }) => sets.map((set) => ({ method: id, set })));
  const numbers = new Map<string, number>();
  const asked: number[] = [];
  for (const name of all.flatMap(({ set }) => set.flags.flat())) {
    const number = numbers.get(name) ?? asked.push(0) - 1;
    numbers.set(name, number);
    asked[number] = (asked[number] ?? 0) + 1;
  }
  const commonness = (flag: NumberedFlag): number =>
    flag.reduce((sum, number) => sum + (asked[number] ?? 0), 0);
  const found = asked.map((): number[] => []);
  const names: number[] = [];
  const namesFrom = [0];
  const sets = all.map(({ method, set }, place): NumberedSet => {
    const flags = set.flags.map((flag) => flag.map((name) => numbers.get(name) ?? END));
    const [rarest = []] = [...flags].sort((left, right) => commonness(left) - commonness(right));
    for (const number of rarest) found[number]?.push(place);
    for (const flag of flags) names.push(...flag, END);
    namesFrom.push(names.length);
    return { method, set, flags, place };
  });
  return {
    numbers,
    sets,
    names: Int16Array.from(names),
    namesFrom: Int16Array.from(namesFrom),
    found,
    signs: found.map(() => null),
  };
}

/** The signs of a message by the number of their name. */
type NumberedSigns = readonly (Sign | null)[];

/** The strongest of several choices: a weaker one beside it must not weaken the match. */
function strongest(flag: NumberedFlag, signs: NumberedSigns): Sign | null {
  let best: Sign | null = null;
  for (const number of flag) {
    const sign = signs[number] ?? null;
    if (sign !== null && sign.scale > (best?.scale ?? 0)) best = sign;
  }
  return best;
}

/** How plainly the set at a place is there: as its weakest flag is, by the strongest of its choices; 0 where one is missing. */
function scaleOf({ names, namesFrom, signs }: MethodTable, place: number): number {
  const end = namesFrom[place + 1] ?? 0;
  let weakest = 1;
  let best = 0;
  for (let at = namesFrom[place] ?? 0; at < end; at += 1) {
    const name = names[at] ?? END;
    if (name === END) {
      if (best === 0) return 0;
      weakest = Math.min(weakest, best);
      best = 0;
    } else best = Math.max(best, signs[name]?.scale ?? 0);
  }
  return weakest;
}

/** A set that is complete. */
interface CompleteSet {
  readonly numbered: NumberedSet;
  readonly strength: number;
}

/** The one of two sets that says more; a story says less than any other. */
function better(best: CompleteSet | null, other: CompleteSet): CompleteSet {
  if (best === null) return other;
  const { set, place } = best.numbered;
  if (set.isStory !== other.numbered.set.isStory) return set.isStory ? other : best;
  if (best.strength !== other.strength) return best.strength > other.strength ? best : other;
  return place < other.numbered.place ? best : other;
}

/** A complete set as the trick it means, in the words of its first flag that has some. */
function matchOf(complete: CompleteSet | null, signs: NumberedSigns): MethodMatch | null {
  if (complete === null) return null;
  const { numbered, strength } = complete;
  let quote: string | null = null;
  for (const flag of numbered.flags) quote ??= strongest(flag, signs)?.quote ?? null;
  return { method: numbered.method, strength, quote };
}

/** Compares the signs of a message with every set of flags. */
export function matchMethods(table: MethodTable, signs: Signs): MethodMatches {
  const { numbers, sets, found, signs: bySign } = table;
  const present: number[] = [];
  for (const [name, sign] of signs) {
    const number = numbers.get(name);
    if (number === undefined) continue;
    bySign[number] = sign;
    present.push(number);
  }
  let method: CompleteSet | null = null;
  let story: CompleteSet | null = null;
  let conclusive: CompleteSet | null = null;
  for (const number of present) {
    for (const place of found[number] ?? []) {
      const scale = scaleOf(table, place);
      const numbered = sets[place];
      if (scale === 0 || numbered === undefined) continue;
      const { set } = numbered;
      const complete = { numbered, strength: set.strength * scale };
      if (set.isStory) story = better(story, complete);
      else method = better(method, complete);
      // It may prove fraud, and every flag of it is plainly there.
      if (set.conclusive && scale === 1) conclusive = better(conclusive, complete);
    }
  }
  const matches = {
    method: matchOf(method, bySign),
    story: matchOf(story, bySign),
    conclusive: matchOf(conclusive, bySign),
  };
  for (const number of present) bySign[number] = null;
  return matches;
}
