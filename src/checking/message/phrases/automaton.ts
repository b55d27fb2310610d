import { buildTrie, codeOf, WIDTH, type Trie } from './trie';

/** Finds all needles in one pass (Aho and Corasick, 1975), whatever their number. */
export interface Automaton {
  /** The state after reading one letter, by its character code; the root for a letter that is in no needle. */
  step(state: number, charCode: number): number;
  /** Needles that end in a state, longest first: `endings` from `endingsFrom[state]` up to `endingsFrom[state + 1]`. */
  readonly endings: Uint16Array;
  readonly endingsFrom: Int32Array;
  /** By needle: its number of letters. */
  readonly lengths: Uint16Array;
  /** A 1 at `bordersFrom[needle] + at` where a new word of the needle begins `at` letters after its start. */
  readonly borders: Uint8Array;
  readonly bordersFrom: Int32Array;
}

/** Largest number of states and of needles that sixteen bits hold. */
const MOST = 0x10000;

/** The states in the order of their distance from the root, so that those met most stand together in memory. */
interface States {
  readonly table: Uint16Array;
  /** By state: the longest other beginning of a needle that the letters read end with. */
  readonly fallback: Uint16Array;
  /** By node of the trie: its state. */
  readonly stateOf: Uint16Array;
}

/** Makes a row for each node: where every letter leads, to a child or to where it leads from the fallback. */
function connect({ nodes, child, sibling, code }: Trie): States {
  const table = new Uint16Array(nodes * WIDTH);
  const fallback = new Uint16Array(nodes);
  const stateOf = new Uint16Array(nodes);
  const order = [0];
  for (let state = 0; state < order.length; state += 1) {
    const row = state * WIDTH;
    const fallbackRow = (fallback[state] ?? 0) * WIDTH;
    if (state !== 0) table.copyWithin(row, fallbackRow, fallbackRow + WIDTH);
    for (let node = child[order[state] ?? 0] ?? 0; node !== 0; node = sibling[node] ?? 0) {
      const slot = row + (code[node] ?? 0);
      const next = order.push(node) - 1;
      stateOf[node] = next;
      fallback[next] = table[slot] ?? 0;
      table[slot] = next;
    }
  }
  return { table, fallback, stateOf };
}

/** The needles of each state: its own, then those of its fallback, which is nearer to the root. */
function listEndings(
  { nodes, lastNode }: Trie,
  { fallback, stateOf }: States,
): Pick<Automaton, 'endings' | 'endingsFrom'> {
  const own = new Map<number, number[]>();
  lastNode.forEach((node, needle) => {
    const state = stateOf[node] ?? 0;
    const needles = own.get(state);
    if (needles === undefined) own.set(state, [needle]);
    else needles.push(needle);
  });
  const endingsFrom = new Int32Array(nodes + 1);
  const endings: number[] = [];
  for (let state = 0; state < nodes; state += 1) {
    endings.push(...(own.get(state) ?? []));
    const inherited = fallback[state] ?? 0;
    if (inherited !== state) {
      const end = endingsFrom[inherited + 1] ?? 0;
      for (let at = endingsFrom[inherited] ?? 0; at < end; at += 1) endings.push(endings[at] ?? 0);
    }
    endingsFrom[state + 1] = endings.length;
  }
  return { endings: Uint16Array.from(endings), endingsFrom };
}

type Measures = Pick<Automaton, 'lengths' | 'borders' | 'bordersFrom'>;

function measure(needles: readonly (readonly string[])[]): Measures {
  const lengths = Uint16Array.from(needles, (words) => words.reduce((sum, word) => sum + word.length, 0));
  const bordersFrom = new Int32Array(needles.length);
  for (let needle = 1; needle < needles.length; needle += 1)
    bordersFrom[needle] = (bordersFrom[needle - 1] ?? 0) + (lengths[needle - 1] ?? 0);
  const borders = new Uint8Array((bordersFrom.at(-1) ?? 0) + (lengths.at(-1) ?? 0));
  needles.forEach((words, needle) => {
    let at = bordersFrom[needle] ?? 0;
    for (const word of words.slice(0, -1)) {
      at += word.length;
      borders[at] = 1;
    }
  });
  return { lengths, borders, bordersFrom };
}

/** Builds the automaton for word sequences; the number of a needle is its place in the list. */
export function buildAutomaton(needles: readonly (readonly string[])[]): Automaton {
  const trie = buildTrie(needles);
  if (trie.nodes > MOST || needles.length > MOST)
    throw new RangeError(`too many phrases: ${needles.length} with ${trie.nodes} beginnings`);
  const states = connect(trie);
  const { table } = states;
  return {
    step(state, charCode) {
      const code = codeOf(charCode);
      return code < 0 ? 0 : (table[state * WIDTH + code] ?? 0);
    },
    ...listEndings(trie, states),
    ...measure(needles),
  };
}
