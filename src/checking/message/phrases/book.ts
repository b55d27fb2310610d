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
  readonly group: number;
  readonly scale: number;
  /** For each slot, how many other words may stand before it. */
  readonly gaps: readonly number[];
}

/** All phrase groups, compiled to be searched in one pass. */
export interface PhraseBook {
  readonly groups: readonly PhraseGroup[];
  readonly automaton: Automaton;
  readonly patterns: readonly CompiledPattern[];
  /** For each needle: the patterns it can stand in, with the slot. */
  readonly watchers: readonly (readonly (readonly [pattern: number, slot: number])[])[];
}

/** Compiles phrase groups; throws PatternError for a pattern that cannot be read. */
export function compilePhrases(groups: readonly PhraseGroup[]): PhraseBook {
  const needles = new Map<string, number>();
  const words: WordSequence[] = [];
  const watchers: [number, number][][] = [];
  const patterns: CompiledPattern[] = [];
  const needleOf = (sequence: WordSequence): number => {
    const key = sequence.join(' ');
    const known = needles.get(key);
    if (known !== undefined) return known;
    needles.set(key, words.length);
    words.push(sequence);
    watchers.push([]);
    return words.length - 1;
  };
  groups.forEach((group, index) => {
    for (const [texts, scale] of [
      [group.strong, 1],
      [group.weak, 0.5],
    ] as const) {
      // prettier-ignore
      for (const text of texts) {
        const slots = parsePattern(text);
        const pattern = patterns.push({ group: index, scale, gaps: slots.map(({ gap }) => gap) }) - 1;
        // Later slots first: words that fit two slots must not overwrite the start they continue.
        for (let place = slots.length - 1; place >= 0; place -= 1) {
          for (const needle of new Set(slots[place]?.sequences.map(needleOf))) watchers[needle]?.push([pattern, place]);
        }
      }
    }
  });
  return { groups, automaton: buildAutomaton(words), patterns, watchers };
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

interface Progress {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds which groups a message speaks of. The slots of a pattern must stand in one sentence. A group's place is that of its strongest
 * phrase, the first of equals.
 */
export function findPhrases(words: readonly Word[], book: PhraseBook): ReadonlyMap<string, PhraseFinding> {
  const sentences = numberSentences(words);
  const progress = new Map<number, (Progress | undefined)[]>();
  const found = new Map<
    string,
    PhraseFinding & { readonly best: number; readonly patterns: readonly number[] }
  >();
  for (const hit of findNeedles(words, book.automaton)) {
    for (const [id, slot] of book.watchers[hit.needle] ?? []) {
      const pattern = book.patterns[id];
      const group = book.groups[pattern?.group ?? -1];
      if (pattern === undefined || group === undefined) continue;
      const reached = progress.get(id) ?? [];
      const before = slot === 0 ? { start: hit.firstWord, end: hit.firstWord } : reached[slot - 1];
      if (
        before === undefined ||
        hit.firstWord < before.end ||
        hit.firstWord - before.end > (pattern.gaps[slot] ?? 0)
      )
        continue;
      if (slot > 0 && sentences[before.end - 1] !== sentences[hit.firstWord]) continue;
      if (slot < pattern.gaps.length - 1) {
        reached[slot] = { start: before.start, end: hit.endWord };
        progress.set(id, reached);
        continue;
      }
      if (group.negatable && isNegated(words, before.start)) continue;
      const known = found.get(group.id);
      if (known?.patterns.includes(id) === true) continue;
      const better = known === undefined || pattern.scale > known.best;
      found.set(group.id, {
        scale: Math.min(1, (known?.scale ?? 0) + pattern.scale),
        best: Math.max(known?.best ?? 0, pattern.scale),
        patterns: [...(known?.patterns ?? []), id],
        start: better ? (words[before.start]?.start ?? 0) : known.start,
        end: better ? (words[hit.endWord - 1]?.end ?? 0) : known.end,
      });
    }
  }
  return found;
}
