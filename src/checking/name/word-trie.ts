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

/** Builds a trie; characters other than a-z and 0-9 end a word's path. */
export function buildWordTrie(words: readonly string[]): WordTrie {
  const size = words.reduce((sum, word) => sum + word.length, 1);
  if (size > 0xffff) throw new RangeError(`too many words for a trie: ${size} letters`);
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
  return { words, next: next.slice(0, nodes * ALPHABET), ends: ends.slice(0, nodes) };
}

/** Takes the index of a word of a trie, and where it ends in the text. */
export type WordVisitor = (word: number, end: number) => void;

/** Visits every word of the trie that starts at a place of the text, shortest first. */
export function visitWordsAt(trie: WordTrie, text: string, at: number, visit: WordVisitor): void {
  let node = 0;
  for (let index = at; index < text.length; index += 1) {
    const letter = letterOf(text.charCodeAt(index));
    node = letter < 0 ? 0 : (trie.next[node * ALPHABET + letter] ?? 0);
    if (node === 0) return;
    const end = trie.ends[node] ?? 0;
    if (end > 0) visit(end - 1, index + 1);
  }
}
