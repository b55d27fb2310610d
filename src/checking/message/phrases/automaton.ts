const ALPHABET = 'abcdefghiklmnopqrstuvwxyz0123456789#$%@&';
const WIDTH = ALPHABET.length;
const CODES = new Int8Array(128).fill(-1);
for (let index = 0; index < WIDTH; index += 1) CODES[ALPHABET.charCodeAt(index)] = index;

/** A word sequence the automaton looks for. */
export interface Needle {
  readonly id: number;
  readonly length: number;
  /** Positions, counted in letters, at which a new word of the needle begins. */
  readonly breaks: ReadonlySet<number>;
}

/** Finds all needles in one pass (Aho and Corasick, 1975), whatever their number. */
export interface Automaton {
  /** The state after reading one letter, by its character code; the root for a letter that is in no needle. */
  step(state: number, charCode: number): number;
  /** Needles that end in a state, longest first. */
  endingAt(state: number): readonly Needle[];
}

interface Trie {
  readonly next: number[][];
  readonly ends: Needle[][];
}

function plant(needles: readonly (readonly string[])[]): Trie {
  const trie: Trie = { next: [new Array<number>(WIDTH).fill(-1)], ends: [[]] };
  needles.forEach((words, id) => {
    const breaks = new Set<number>();
    let node = 0;
    let length = 0;
    for (const word of words) {
      if (length > 0) breaks.add(length);
      for (const letter of word) {
        const code = CODES[letter.charCodeAt(0)] ?? -1;
        if (code < 0) throw new RangeError(`letter outside the alphabet in "${words.join(' ')}"`);
        let child = trie.next[node]?.[code] ?? -1;
        if (child < 0) {
          child = trie.next.length;
          trie.next.push(new Array<number>(WIDTH).fill(-1));
          trie.ends.push([]);
          (trie.next[node] ?? [])[code] = child;
        }
        node = child;
        length += 1;
      }
    }
    trie.ends[node]?.push({ id, length, breaks });
  });
  return trie;
}

/** Builds the automaton for word sequences; the id of a needle is its place in the list. */
export function buildAutomaton(needles: readonly (readonly string[])[]): Automaton {
  const { next, ends } = plant(needles);
  const table = new Int32Array(next.length * WIDTH);
  const fail = new Int32Array(next.length);
  const queue: number[] = [0];
  // The queue grows while it is read: breadth first.
  for (const node of queue) {
    for (let code = 0; code < WIDTH; code += 1) {
      const child = next[node]?.[code] ?? -1;
      const fallback = node === 0 ? 0 : (table[(fail[node] ?? 0) * WIDTH + code] ?? 0);
      if (child < 0) {
        table[node * WIDTH + code] = fallback;
        continue;
      }
      fail[child] = fallback;
      ends[child]?.push(...(ends[fallback] ?? []));
      table[node * WIDTH + code] = child;
      queue.push(child);
    }
  }
  return {
    step(state, charCode) {
      const code = charCode < 128 ? (CODES[charCode] ?? -1) : -1;
      return code < 0 ? 0 : (table[state * WIDTH + code] ?? 0);
    },
    endingAt: (state) => ends[state] ?? [],
  };
}
