const ALPHABET = 'abcdefghiklmnopqrstuvwxyz0123456789#$%@&';
/** How many letters needles are made of. */
export const WIDTH = ALPHABET.length;
const CODES = new Int8Array(128).fill(-1);
for (let index = 0; index < WIDTH; index += 1) CODES[ALPHABET.charCodeAt(index)] = index;

/** The number of a letter, or -1 for one that no needle has. */
export function codeOf(charCode: number): number {
  return charCode < 128 ? (CODES[charCode] ?? -1) : -1;
}

/** Word sequences letter by letter; node 0 is the root. The children of a node hang together as a chain. */
export interface Trie {
  readonly nodes: number;
  /** The child a node got last, 0 where it has none, because the root is nobody's child. */
  readonly child: Int32Array;
  /** By node: the child its parent got before it, 0 for none. */
  readonly sibling: Int32Array;
  /** By node: the letter that leads to it. */
  readonly code: Uint8Array;
  /** By needle: the node it ends at. */
  readonly lastNode: Int32Array;
}

/** Builds the trie of word sequences, whose words are run together. */
export function buildTrie(needles: readonly (readonly string[])[]): Trie {
  const letters = needles.reduce((sum, words) => words.reduce((all, word) => all + word.length, sum), 0);
  const child = new Int32Array(letters + 1);
  const sibling = new Int32Array(letters + 1);
  const code = new Uint8Array(letters + 1);
  const lastNode = new Int32Array(needles.length);
  let nodes = 1;

  function childOf(node: number, wanted: number): number {
    let found = child[node] ?? 0;
    while (found !== 0 && code[found] !== wanted) found = sibling[found] ?? 0;
    if (found !== 0) return found;
    code[nodes] = wanted;
    sibling[nodes] = child[node] ?? 0;
    child[node] = nodes;
    nodes += 1;
    return nodes - 1;
  }

  needles.forEach((words, needle) => {
    let node = 0;
    for (const word of words) {
      for (let at = 0; at < word.length; at += 1) {
        const wanted = codeOf(word.charCodeAt(at));
        if (wanted < 0) throw new RangeError(`letter outside the alphabet in "${words.join(' ')}"`);
        node = childOf(node, wanted);
      }
    }
    lastNode[needle] = node;
  });
  return { nodes, child, sibling, code, lastNode };
}
