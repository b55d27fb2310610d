/** Letters a-z and digits 0-9. */
const ALPHABET = 36;

/** A set of words that can be walked letter by letter. */
export interface WordTrie {
  readonly words: readonly string[];
  /** Child of node n by letter c at `n * ALPHABET + c`, 0 for none. */
  readonly next: Uint16Array;
  /** Index of the word that ends at a node plus one, 0 for none. */
  readonly ends: Uint16Array;
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return -1;
}

/** How many nodes words need: in order, each adds one for every letter that it does not share with the word before. */
function countNodes(words: readonly string[]): number {
  let count = 1;
  let before = '';
  for (const word of words.toSorted()) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    count += word.length - shared;
    before = word;
  }
  return count;
}

/** Builds a trie; characters other than a-z and 0-9 end a word's path. */
export function buildWordTrie(words: readonly string[]): WordTrie {
  const size = countNodes(words);
  if (size > 0xffff) throw new RangeError(`too many words for a trie: ${size} beginnings`);
  const next = new Uint16Array(size * ALPHABET);
  const ends = new Uint16Array(size);
  let nodes = 1;
  words.forEach((word, index) => {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = node * ALPHABET + letterOf(word.charCodeAt(at));
      if (next[slot] === 0) {
        next[slot] = nodes;
        nodes += 1;
      }
      node = next[slot] ?? 0;
    }
    if (ends[node] === 0) ends[node] = index + 1;
  });
  return { words, next, ends };
}

/** The node that a character leads to, 0 where no word goes on so. */
export function stepTo({ next }: WordTrie, node: number, code: number): number {
  const letter = letterOf(code);
  return letter < 0 ? 0 : (next[node * ALPHABET + letter] ?? 0);
}

/** The word that ends at a node, or -1. */
export function wordAt({ ends }: WordTrie, node: number): number {
  return (ends[node] ?? 0) - 1;
}
