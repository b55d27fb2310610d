import type { Word } from '../text/letters';
import { buildAutomaton, type Automaton } from './automaton';
import { findNeedles } from './find';
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

/** One slot of a pattern that a needle can fill. */
interface Watcher {
  readonly pattern: CompiledPattern;
  /** Number of the slot among all slots of all patterns; the slot before it has the number before. */
  readonly place: number;
  readonly first: boolean;
  readonly last: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
}

/** All phrase groups, compiled to be searched in one pass. */
export interface PhraseBook {
  readonly automaton: Automaton;
  /** Slots of all patterns. */
  readonly places: number;
  /** For each needle: the slots it can fill. */
  readonly watchers: readonly (readonly Watcher[])[];
}

/** Compiles phrase groups; throws PatternError for a pattern that cannot be read. */
export function compilePhrases(groups: readonly PhraseGroup[]): PhraseBook {
  const needles = new Map<string, number>();
  const words: WordSequence[] = [];
  const watchers: Watcher[][] = [];
  let places = 0;
  const needleOf = (sequence: WordSequence): number => {
    const key = sequence.join(' ');
    const known = needles.get(key);
    if (known !== undefined) return known;
    needles.set(key, words.length);
    words.push(sequence);
    watchers.push([]);
    return words.length - 1;
  };
  for (const group of groups) {
    for (const [texts, scale] of [
      [group.strong, 1],
      [group.weak, 0.5],
    ] as const) {
      for (const text of texts) {
        const slots = parsePattern(text);
        const pattern = { group, scale };
        const last = slots.length - 1;
        const watched = slots.map(({ gap, sequences }, index) => ({
          needles: new Set(sequences.map(needleOf)),
          watcher: { pattern, place: places + index, first: index === 0, last: index === last, gap },
        }));
        // Later slots first: words that fit two slots must not overwrite the start they continue.
        for (const { needles: fitting, watcher } of watched.reverse()) {
          for (const needle of fitting) watchers[needle]?.push(watcher);
        }
        places += slots.length;
      }
    }
  }
  return { automaton: buildAutomaton(words), places, watchers };
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

/** The number of the sentence each word stands in. */
function numberSentences(words: readonly Word[]): Int32Array {
  const numbers = new Int32Array(words.length);
  let sentence = 0;
  words.forEach(({ gap }, index) => {
    if (gap === 'sentence' && index > 0) sentence += 1;
    numbers[index] = sentence;
  });
  return numbers;
}

/**
 * Finds which groups a message speaks of. The slots of a pattern must stand in one sentence. A group's place is that of its strongest
 * phrase, the first of equals.
 */
export function findPhrases(words: readonly Word[], book: PhraseBook): ReadonlyMap<string, PhraseFinding> {
  const hits = findNeedles(words, book.automaton);
  if (hits.length === 0) return new Map();
  const sentences = numberSentences(words);
  const starts = new Int32Array(book.places);
  // Where the words that filled a slot end; 0 where none did.
  const ends = new Int32Array(book.places);
  const found = new Map<
    string,
    PhraseFinding & { readonly best: number; readonly patterns: readonly CompiledPattern[] }
  >();
  for (const { needle, firstWord, endWord } of hits) {
    for (const { pattern, place, first, last, gap } of book.watchers[needle] ?? []) {
      const reached = first ? firstWord : (ends[place - 1] ?? 0);
      if (!first && reached === 0) continue;
      if (firstWord < reached || firstWord - reached > gap) continue;
      if (!first && sentences[reached - 1] !== sentences[firstWord]) continue;
      const start = first ? firstWord : (starts[place - 1] ?? 0);
      if (!last) {
        starts[place] = start;
        ends[place] = endWord;
        continue;
      }
      const { group } = pattern;
      if (group.negatable && isNegated(words, start)) continue;
      const known = found.get(group.id);
      if (known?.patterns.includes(pattern) === true) continue;
      const better = known === undefined || pattern.scale > known.best;
      found.set(group.id, {
        scale: Math.min(1, (known?.scale ?? 0) + pattern.scale),
        best: Math.max(known?.best ?? 0, pattern.scale),
        patterns: [...(known?.patterns ?? []), pattern],
        start: better ? (words[start]?.start ?? 0) : known.start,
        end: better ? (words[endWord - 1]?.end ?? 0) : known.end,
      });
    }
  }
  return found;
}
