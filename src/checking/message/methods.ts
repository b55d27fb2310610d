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
  /** The set may prove fraud, and every flag of it is plainly there. */
  readonly conclusive: boolean;
  readonly isStory: boolean;
  /** The place of its set in the order of the file. */
  readonly place: number;
}

/** The numbers of a flag's names. */
type NumberedFlag = readonly number[];

/** A set with its flags in numbers. */
interface NumberedSet {
  readonly method: string;
  readonly set: FlagSet;
  readonly flags: readonly NumberedFlag[];
  /** The flag by which it is found: the one that the fewest sets ask for. */
  readonly rarest: NumberedFlag;
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
   * They stand side by side, because most sets are only asked whether they are complete.
   */
  readonly names: Int16Array;
  readonly namesFrom: Int16Array;
  /** By number of a name: places of the sets whose rarest flag it belongs to, so that a message is compared with few of them. */
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
    return { method, set, flags, rarest };
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

/** Whether each flag of the set at a place has a name that is there. */
function isComplete({ names, namesFrom, signs }: MethodTable, place: number): boolean {
  const end = namesFrom[place + 1] ?? 0;
  let there = false;
  for (let at = namesFrom[place] ?? 0; at < end; at += 1) {
    const name = names[at] ?? END;
    if (name === END) {
      if (!there) return false;
      there = false;
    } else there ||= signs[name] !== null;
  }
  return true;
}

/** A complete set as the trick it means. */
function matchOf(
  { method, set, flags }: NumberedSet,
  place: number,
  signs: NumberedSigns,
): MethodMatch | null {
  let scale = 1;
  let quote: string | null = null;
  for (const flag of flags) {
    const sign = strongest(flag, signs);
    if (sign === null) return null;
    scale = Math.min(scale, sign.scale);
    quote ??= sign.quote;
  }
  const conclusive = set.conclusive && scale === 1;
  return { method, strength: set.strength * scale, quote, conclusive, isStory: set.isStory, place };
}

/** Whether a name is the first of a set's rarest flag that is there: where several are, the set is looked at once. */
function isFirst(number: number, { rarest }: NumberedSet, signs: NumberedSigns): boolean {
  for (const other of rarest) if (signs[other] !== null) return other === number;
  return false;
}

/** The one of two matches that says more; a story says less than any other. */
function better(best: MethodMatch | null, other: MethodMatch): MethodMatch {
  if (best === null) return other;
  if (best.isStory !== other.isStory) return best.isStory ? other : best;
  if (best.strength !== other.strength) return best.strength > other.strength ? best : other;
  return best.place < other.place ? best : other;
}

/** Compares the signs of a message with every set of flags. */
export function matchMethods(table: MethodTable, signs: Signs): MethodMatches {
  const { numbers, sets, found, signs: numbered } = table;
  const present: number[] = [];
  for (const [name, sign] of signs) {
    const number = numbers.get(name);
    if (number === undefined) continue;
    numbered[number] = sign;
    present.push(number);
  }
  let method: MethodMatch | null = null;
  let story: MethodMatch | null = null;
  let conclusive: MethodMatch | null = null;
  for (const number of present) {
    for (const place of found[number] ?? []) {
      const set = isComplete(table, place) ? sets[place] : undefined;
      if (set === undefined || !isFirst(number, set, numbered)) continue;
      const match = matchOf(set, place, numbered);
      if (match === null) continue;
      if (match.isStory) story = better(story, match);
      else method = better(method, match);
      if (match.conclusive) conclusive = better(conclusive, match);
    }
  }
  for (const number of present) numbered[number] = null;
  return { method, story, conclusive };
}
