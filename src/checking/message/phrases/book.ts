import { buildAutomaton, type Automaton } from './automaton';
import { parsePattern, type WordSequence } from './pattern';
import { createWordSpans, type WordSpans } from '../word-spans';

/** Phrases that say one thing. `weak` ones count for half: two of them make a whole. */
export interface PhraseGroup {
  readonly id: string;
  /** A denial right before the phrase silences it: `không cung cấp mã OTP`. */
  readonly negatable: boolean;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** How strongly a group is present, and where it shows first. */
export interface PhraseFinding {
  readonly group: string;
  /** 0.5 for one weak phrase, 1 for a strong one or several. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

interface CompiledPattern {
  readonly group: PhraseGroup;
  /** The place of its group among all. */
  readonly groupNumber: number;
  readonly scale: number;
}

/** What was found of a group so far. */
export interface Found extends PhraseFinding {
  readonly groupNumber: number;
  scale: number;
  start: number;
  end: number;
  /** The scale of the pattern that gave it its place. */
  best: number;
}

/** What a slot is in its pattern; both bits for a pattern of one slot. */
const FIRST = 1;
/** The bit of a slot that ends its pattern. */
export const LAST = 2;
/** Both bits: the only slot of its pattern. */
export const SINGLE = FIRST | LAST;
/** Places are numbered in sixteen bits. */
const MOST_PLACES = 0x10000;

/**
 * All phrase groups, compiled to be searched in one pass.
 * A place is a slot of a pattern; the slot before it has the number before.
 */
export interface PhraseBook {
  readonly automaton: Automaton;
  /**
   * The places a needle can fill: `places` from `placesFrom[needle]` up to `placesFrom[needle + 1]`.
   * From `openersFrom[needle]` on stand those that begin a pattern which goes on behind them.
   */
  readonly places: Uint16Array;
  readonly placesFrom: Int32Array;
  readonly openersFrom: Int32Array;
  /** By place: the pattern it is in. */
  readonly patterns: readonly CompiledPattern[];
  /** By place: whether it is the first or the last of its pattern. */
  readonly roles: Uint8Array;
  /** By place: how many other words may stand before it. */
  readonly gaps: Uint8Array;
  /** By place: `OPEN` for a pattern of one slot, which can be filled at any time. */
  readonly singles: Uint8Array;
  readonly progress: Progress;
}

/** Room for needles that most messages need no more than. */
const ROOM = 512;

/** How far the patterns of several slots have come; room for one search at a time, because making it anew costs more than the search. */
interface Progress {
  /** By place: `OPEN` where it can be filled, because the place before it is, and `DONE` where it completed its pattern. */
  readonly open: Uint8Array;
  /** By place that was filled: the word its pattern started with. */
  readonly starts: Int32Array;
  /** By place that was filled: where the words that filled it end. */
  readonly ends: Int32Array;
  /** The needles of the message. */
  readonly found: WordSpans;
  /** By number of a group; empty between searches. */
  readonly groups: (Found | null)[];
}

/** The two bits of a place's progress: only one that is open and not done is looked at. */
export const OPEN = 1;
/** Set beside `OPEN` where a place completed its pattern. */
export const DONE = 2;

/** Numbers word sequences in the order they come, each once. */
function createNeedles(): {
  readonly sequences: WordSequence[];
  readonly placesOf: number[][];
  readonly numberOf: (sequence: WordSequence) => number;
} {
  const numbers = new Map<string, number>();
  const sequences: WordSequence[] = [];
  const placesOf: number[][] = [];
  return {
    sequences,
    placesOf,
    numberOf: (sequence) => {
      const key = sequence.join(' ');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, sequences.length);
      placesOf.push([]);
      return sequences.push(sequence) - 1;
    },
  };
}

/** Compiles phrase groups; throws PatternError for a pattern that cannot be read. */
export function compilePhrases(groups: readonly PhraseGroup[]): PhraseBook {
  const needles = createNeedles();
  const patterns: CompiledPattern[] = [];
  const roles: number[] = [];
  const gaps: number[] = [];
  const numbers = new Map<string, number>();
  const add = (group: PhraseGroup, scale: number, text: string): void => {
    const slots = parsePattern(text);
    const groupNumber = numbers.get(group.id) ?? numbers.size;
    numbers.set(group.id, groupNumber);
    const pattern = { group, groupNumber, scale };
    const from = patterns.length;
    const fitting = slots.map(({ gap, sequences }, index) => {
      patterns.push(pattern);
      roles.push((index === 0 ? FIRST : 0) | (index === slots.length - 1 ? LAST : 0));
      gaps.push(gap);
      return new Set(sequences.map(needles.numberOf));
    });
    // Later slots first: words that fit two slots must not overwrite the start they continue.
    for (let index = slots.length - 1; index >= 0; index -= 1)
      for (const needle of fitting[index] ?? []) needles.placesOf[needle]?.push(from + index);
  };
  for (const group of groups) {
    for (const text of group.strong) add(group, 1, text);
    for (const text of group.weak) add(group, 0.5, text);
  }
  const size = patterns.length;
  if (size > MOST_PLACES) throw new RangeError(`too many phrases: ${size} slots`);
  const placesFrom = new Int32Array(needles.placesOf.length + 1);
  const openersFrom = new Int32Array(needles.placesOf.length);
  const isOpener = (place: number): boolean => roles[place] === FIRST;
  const places = needles.placesOf.flatMap((all, needle) => {
    const openers = all.filter(isOpener);
    const end = (placesFrom[needle] ?? 0) + all.length;
    placesFrom[needle + 1] = end;
    openersFrom[needle] = end - openers.length;
    return [...all.filter((place) => !isOpener(place)), ...openers];
  });
  return {
    automaton: buildAutomaton(needles.sequences),
    places: Uint16Array.from(places),
    placesFrom,
    openersFrom,
    patterns,
    roles: Uint8Array.from(roles),
    gaps: Uint8Array.from(gaps),
    singles: Uint8Array.from(roles, (role) => (role === SINGLE ? OPEN : 0)),
    progress: {
      open: new Uint8Array(size),
      starts: new Int32Array(size),
      ends: new Int32Array(size),
      found: createWordSpans(ROOM),
      groups: Array.from(numbers, () => null),
    },
  };
}
