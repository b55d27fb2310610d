const ALPHABET = 'abcdefghiklmnopqrstuvwxyz0123456789#$%@&';
const WIDTH = ALPHABET.length;
const CODES = new Int8Array(128).fill(-1);
for (let index = 0; index < WIDTH; index += 1) CODES[ALPHABET.charCodeAt(index)] = index;

/** A word sequence the automaton looks for. */
export interface Needle {
  readonly id: number;
  readonly length: number;
  /** Positions, counted in letters, at which a new word of the needle begins. */
  readonly breaks: readonly number[];
}

/** Finds all needles in one pass (Aho and Corasick, 1975), whatever their number. */
export interface Automaton {
  /** The state after reading one letter, by its character code; the root for a letter that is in no needle. */
  step(state: number, charCode: number): number;
  /** Needles that end in a state, longest first. */
  endingAt(state: number): readonly Needle[];
}

/** Nodes with their children in one table, a row a node; 0 where there is none, because the root is nobody's child. */
interface Trie {
  readonly table: Int32Array;
  readonly nodes: number;
  readonly ends: Needle[][];
}

/** The many nodes at which nothing ends share one list. */
const NOTHING: Needle[] = [];

function plant(needles: readonly (readonly string[])[]): Trie {
  const letters = needles.reduce((sum, words) => sum + words.join('').length, 0);
  const table = new Int32Array((letters + 1) * WIDTH);
  const ends: Needle[][] = [NOTHING];
  needles.forEach((words, id) => {
    const breaks: number[] = [];
    let node = 0;
    let length = 0;
    for (const word of words) {
      if (length > 0) breaks.push(length);
      for (const letter of word) {
        const code = CODES[letter.charCodeAt(0)] ?? -1;
        if (code < 0) throw new RangeError(`letter outside the alphabet in "${words.join(' ')}"`);
        const slot = node * WIDTH + code;
        if (table[slot] === 0) table[slot] = ends.push(NOTHING) - 1;
        node = table[slot] ?? 0;
        length += 1;
      }
    }
    ends[node] = [...(ends[node] ?? NOTHING), { id, length, breaks: breaks.slice() }];
  });
  return { table, nodes: ends.length, ends };
}

/** Turns missing children into the state to go on from, breadth first, and adds the needles that end there too. */
function connect({ table, nodes, ends }: Trie): void {
  const fail = new Int32Array(nodes);
  const queue = [0];
  for (const node of queue) {
    for (let code = 0; code < WIDTH; code += 1) {
      const slot = node * WIDTH + code;
      const child = table[slot] ?? 0;
      const fallback = node === 0 ? 0 : (table[(fail[node] ?? 0) * WIDTH + code] ?? 0);
      if (child === 0) {
        table[slot] = fallback;
        continue;
      }
      fail[child] = fallback;
      const inherited = ends[fallback] ?? NOTHING;
      if (inherited.length > 0) ends[child] = [...(ends[child] ?? NOTHING), ...inherited];
      queue.push(child);
    }
  }
}

/** Builds the automaton for word sequences; the id of a needle is its place in the list. */
export function buildAutomaton(needles: readonly (readonly string[])[]): Automaton {
  const trie = plant(needles);
  connect(trie);
  const { ends, nodes } = trie;
  const used = trie.table.subarray(0, nodes * WIDTH);
  // Half the bytes, where the states' numbers fit: the table is what the search waits for.
  const table = nodes <= 0x10000 ? Uint16Array.from(used) : used.slice();
  return {
    step(state, charCode) {
      const code = charCode < 128 ? (CODES[charCode] ?? -1) : -1;
      return code < 0 ? 0 : (table[state * WIDTH + code] ?? 0);
    },
    endingAt: (state) => ends[state] ?? NOTHING,
  };
}
