import type { Word } from '../text/letters';
import { buildAutomaton, type Automaton } from './automaton';
import { visitNeedles } from './find';
import { parsePattern, type WordSequence } from './pattern';

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
  /** 0.5 for one weak phrase, 1 for a strong one or several. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

interface CompiledPattern {
  readonly group: PhraseGroup;
  readonly scale: number;
}

/** What a slot is in its pattern; both bits for a pattern of one slot. */
const FIRST = 1;
const LAST = 2;
/** Places are numbered in sixteen bits. */
const MOST_PLACES = 0x10000;

/**
 * All phrase groups, compiled to be searched in one pass.
 * A place is a slot of a pattern; the slot before it has the number before.
 */
export interface PhraseBook {
  readonly automaton: Automaton;
  /** The places a needle can fill: `places` from `placesFrom[needle]` up to `placesFrom[needle + 1]`. */
  readonly places: Uint16Array;
  readonly placesFrom: Int32Array;
  /** By place: the pattern it is in. */
  readonly patterns: readonly CompiledPattern[];
  /** By place: whether it is the first or the last of its pattern. */
  readonly roles: Uint8Array;
  /** By place: how many other words may stand before it. */
  readonly gaps: Uint8Array;
  /** By place: 1 for the first of a pattern, which can be filled at any time. */
  readonly firsts: Uint8Array;
  readonly progress: Progress;
}

/** How far the patterns of several slots have come; room for one search at a time, because making it anew costs more than the search. */
interface Progress {
  /** By place: 1 where it can be filled, because the place before it is. */
  readonly open: Uint8Array;
  /** By place that was filled: the word its pattern started with. */
  readonly starts: Int32Array;
  /** By place that was filled: where the words that filled it end. */
  readonly ends: Int32Array;
}

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
  const add = (group: PhraseGroup, scale: number, text: string): void => {
    const slots = parsePattern(text);
    const pattern = { group, scale };
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
  needles.placesOf.forEach((places, needle) => {
    placesFrom[needle + 1] = (placesFrom[needle] ?? 0) + places.length;
  });
  return {
    automaton: buildAutomaton(needles.sequences),
    places: Uint16Array.from(needles.placesOf.flat()),
    placesFrom,
    patterns,
    roles: Uint8Array.from(roles),
    gaps: Uint8Array.from(gaps),
    firsts: Uint8Array.from(roles, (role) => role & FIRST),
    progress: { open: new Uint8Array(size), starts: new Int32Array(size), ends: new Int32Array(size) },
  };
}

/** Words that deny what follows, or only mention it (`việc cung cấp mã`). */
const NEGATORS = new Set(['khong', 'dung', 'tranh', 'cam', 'viec']);
const NOT_NEGATED_AFTER = new Set(['neu', 'su', 'ap', 'hay', 'co', 'tin', 'ung', 'xay', 'cong']);
const NEGATION_REACH = 3;

/** Whether a denial stands within the few words before, in the same sentence. */
function isNegated(words: readonly Word[], index: number): boolean {
  for (let at = index; at > index - NEGATION_REACH && at > 0; at -= 1) {
    if (words[at]?.gap === 'sentence') return false;
    const before = words[at - 1]?.letters ?? '';
    if (NEGATORS.has(before) && !NOT_NEGATED_AFTER.has(words[at - 2]?.letters ?? '')) return true;
  }
  return false;
}

/** Whether a sentence begins at one of the words from one index to another, both included. */
function hasBorder(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (words[at]?.gap === 'sentence') return true;
  return false;
}

interface Found extends PhraseFinding {
  readonly best: number;
  readonly patterns: readonly CompiledPattern[];
}

/** What is found of a group with one pattern more. */
function addPattern(known: Found | undefined, pattern: CompiledPattern, start: number, end: number): Found {
  const { scale } = pattern;
  if (known === undefined) return { scale: Math.min(1, scale), best: scale, patterns: [pattern], start, end };
  const stronger = scale > known.best;
  return {
    scale: Math.min(1, known.scale + scale),
    best: Math.max(known.best, scale),
    patterns: [...known.patterns, pattern],
    start: stronger ? start : known.start,
    end: stronger ? end : known.end,
  };
}

/**
 * Finds which groups a message speaks of. The slots of a pattern must stand in one sentence. A group's place is that of its strongest
 * phrase, the first of equals.
 */
export function findPhrases(words: readonly Word[], book: PhraseBook): ReadonlyMap<string, PhraseFinding> {
  const { patterns, places, placesFrom, roles, gaps } = book;
  const found = new Map<string, Found>();
  const { open, starts, ends } = book.progress;
  open.set(book.firsts);
  visitNeedles(words, book.automaton, (needle, firstWord, endWord) => {
    const placesEnd = placesFrom[needle + 1] ?? 0;
    for (let index = placesFrom[needle] ?? 0; index < placesEnd; index += 1) {
      const place = places[index] ?? 0;
      if (open[place] === 0) continue;
      const role = roles[place] ?? 0;
      let start = firstWord;
      if ((role & FIRST) === 0) {
        const reached = ends[place - 1] ?? 0;
        if (firstWord < reached || firstWord - reached > (gaps[place] ?? 0)) continue;
        if (hasBorder(words, reached, firstWord)) continue;
        start = starts[place - 1] ?? 0;
      }
      if ((role & LAST) === 0) {
        starts[place] = start;
        ends[place] = endWord;
        open[place + 1] = 1;
        continue;
      }
      const pattern = patterns[place];
      if (pattern === undefined || (pattern.group.negatable && isNegated(words, start))) continue;
      const known = found.get(pattern.group.id);
      if (known?.patterns.includes(pattern) === true) continue;
      const finding = addPattern(known, pattern, words[start]?.start ?? 0, words[endWord - 1]?.end ?? 0);
      found.set(pattern.group.id, finding);
    }
  });
  return found;
}
