import type { Word } from '../text/word';
import { addSpan, type WordSpans } from '../word-spans';
import type { Automaton } from './automaton';
import { endingsFrom, nextState } from './states';
import { codeOf } from './trie';

/** A blank inside a word of the needle is a different word, unless single letters are spread out. */
function blankForbids(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.gap === 'none' || word.gap === 'symbol') return false;
  return word.letters.length > 1 || (words[index - 1]?.letters.length ?? 0) > 1;
}

/** The word a needle begins with that ends with a given word, or -1 where it covers no whole words. */
function firstWordOf(needle: number, last: number, words: readonly Word[], automaton: Automaton): number {
  const { lengths, borders, bordersFrom } = automaton;
  const from = bordersFrom[needle] ?? 0;
  let left = lengths[needle] ?? 0;
  for (let index = last; index >= 0; index -= 1) {
    left -= words[index]?.letters.length ?? 0;
    if (left === 0) return index;
    if (left < 0 || (borders[from + left] === 0 && blankForbids(words, index))) return -1;
  }
  return -1;
}

/**
 * Finds every needle in the words of a message, in order of their ends.
 * Words run together are found, symbols strewn into a word are looked through; a blank that makes other words is not.
 */
export function findNeedles(words: readonly Word[], automaton: Automaton, found: WordSpans): void {
  const { endings, lengths, states } = automaton;
  found.count = 0;
  let state = 0;
  for (let last = 0; last < words.length; last += 1) {
    const letters = words[last]?.letters ?? '';
    for (let at = 0; at < letters.length; at += 1) {
      const letter = codeOf(letters.charCodeAt(at));
      // A letter that is in no needle leads to the root.
      state = letter < 0 ? 0 : nextState(states, state, letter);
    }
    const end = endingsFrom(states, state + 1);
    for (let ending = endingsFrom(states, state); ending < end; ending += 1) {
      const needle = endings[ending] ?? 0;
      const first = lengths[needle] === letters.length ? last : firstWordOf(needle, last, words, automaton);
      if (first >= 0) addSpan(found, needle, first, last);
    }
  }
}
