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

/**
 * All phrase groups, compiled to be searched in one pass.
 * A place is a slot of a pattern; the slot before it has the number before.
 */
export interface PhraseBook {
  readonly automaton: Automaton;
  /** For each needle: the places it can fill. */
  readonly placesOf: readonly (readonly number[])[];
  /** By place: the pattern it is in. */
  readonly patterns: readonly CompiledPattern[];
  /** By place: whether it is the first or the last of its pattern. */
  readonly roles: Uint8Array;
  /** By place: how many other words may stand before it. */
  readonly gaps: Uint8Array;
  readonly progress: Progress;
}

/** How far the patterns of several slots have come; room for one search at a time, because making it anew costs more than the search. */
interface Progress {
  /** By place: the word its pattern started with. */
  readonly starts: Int32Array;
  /** By place: where the words that filled it end; 0 where none did. */
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
  return {
    automaton: buildAutomaton(needles.sequences),
    // Lists that grew keep room for more; copies do not.
    placesOf: needles.placesOf.map((places) => places.slice()),
    patterns,
    roles: Uint8Array.from(roles),
    gaps: Uint8Array.from(gaps),
    progress: { starts: new Int32Array(patterns.length), ends: new Int32Array(patterns.length) },
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
  const { patterns, placesOf, roles, gaps } = book;
  const found = new Map<string, Found>();
  const { starts, ends } = book.progress;
  ends.fill(0);
  visitNeedles(words, book.automaton, (needle, firstWord, endWord) => {
    for (const place of placesOf[needle] ?? []) {
      const role = roles[place] ?? 0;
      let start = firstWord;
      if ((role & FIRST) === 0) {
        const reached = ends[place - 1] ?? 0;
        if (reached === 0 || firstWord < reached || firstWord - reached > (gaps[place] ?? 0)) continue;
        if (hasBorder(words, reached, firstWord)) continue;
        start = starts[place - 1] ?? 0;
      }
      if ((role & LAST) === 0) {
        starts[place] = start;
        ends[place] = endWord;
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
