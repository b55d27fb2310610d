import type { Word } from '../text/letters';
import type { Automaton, Needle } from './automaton';

/** Where a needle stands in the message, in words (end exclusive). */
export interface NeedleHit {
  readonly needle: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** The words of a message laid end to end, letter by letter. */
interface Stream {
  readonly letters: string;
  /** Index of the word each letter belongs to. */
  readonly wordOf: Int32Array;
}

function layOut(words: readonly Word[]): Stream {
  const letters = words.map((word) => word.letters).join('');
  const wordOf = new Int32Array(letters.length + 1);
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    for (const end = at + (words[index]?.letters.length ?? 0); at < end; at += 1) wordOf[at] = index;
  }
  wordOf[at] = words.length;
  return { letters, wordOf };
}

/** A blank inside a word of the needle is a different word, unless single letters are spread out. */
function blankForbids(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.gap === 'none' || word.gap === 'symbol') return false;
  return word.letters.length > 1 || (words[index - 1]?.letters.length ?? 0) > 1;
}

function fits(needle: Needle, end: number, words: readonly Word[], wordOf: Int32Array): boolean {
  const start = end - needle.length;
  if (start > 0 && wordOf[start] === wordOf[start - 1]) return false;
  if (wordOf[end] === wordOf[end - 1]) return false;
  for (let at = 1; at < needle.length; at += 1) {
    const index = wordOf[start + at] ?? 0;
    if (index !== wordOf[start + at - 1] && !needle.breaks.has(at) && blankForbids(words, index))
      return false;
  }
  return true;
}

/**
 * Finds every needle in the words of a message, in order of their ends.
 * Words run together are found, symbols strewn into a word are looked through; a blank that makes other words is not.
 */
export function findNeedles(words: readonly Word[], automaton: Automaton): NeedleHit[] {
  const { letters, wordOf } = layOut(words);
  const hits: NeedleHit[] = [];
  let state = 0;
  for (let at = 0; at < letters.length; at += 1) {
    state = automaton.step(state, letters.charCodeAt(at));
    for (const needle of automaton.endingAt(state)) {
      if (!fits(needle, at + 1, words, wordOf)) continue;
      hits.push({
        needle: needle.id,
        firstWord: wordOf[at + 1 - needle.length] ?? 0,
        endWord: (wordOf[at] ?? 0) + 1,
      });
    }
  }
  return hits;
}
