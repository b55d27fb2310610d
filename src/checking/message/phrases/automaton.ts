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
const MOST = 0xffff;

/** So many states next to the root have a row for all letters; the search is at them most of the time. */
const ROWS = 512;

/**
 * The states in the order of their distance from the root, so that the children of a state stand side by side.
 * A row for every state would be quicker alone, and slower beside anything else that wants the processor's cache: it takes 4 MB.
 */
interface States {
  /** By state below `ROWS` and letter: the next state. */
  readonly rows: Uint16Array;
  /** By state: its first child; those of the next state follow after its last. */
  readonly firstChild: Uint16Array;
  /** By state: the letter that leads to it. */
  readonly codes: Uint8Array;
  /** By state: the longest other beginning of a needle that the letters read end with. */
  readonly fallback: Uint16Array;
}

function nextState({ rows, firstChild, codes, fallback }: States, from: number, code: number): number {
  let state = from;
  while (state >= ROWS) {
    const end = firstChild[state + 1] ?? 0;
    for (let child = firstChild[state] ?? 0; child < end; child += 1) if (codes[child] === code) return child;
    state = fallback[state] ?? 0;
  }
  return rows[state * WIDTH + code] ?? 0;
}

/** Numbers the nodes of a trie as states, and says of each node which state it is. */
function connect(trie: Trie): { readonly states: States; readonly stateOf: Uint16Array } {
  const rows = new Uint16Array(ROWS * WIDTH);
  const firstChild = new Uint16Array(trie.nodes + 1);
  const codes = new Uint8Array(trie.nodes);
  const fallback = new Uint16Array(trie.nodes);
  const states = { rows, firstChild, codes, fallback };
  const stateOf = new Uint16Array(trie.nodes);
  const order = [0];
  for (let state = 0; state < order.length; state += 1) {
    const row = state * WIDTH;
    const other = fallback[state] ?? 0;
    if (state > 0 && state < ROWS) rows.copyWithin(row, other * WIDTH, (other + 1) * WIDTH);
    firstChild[state] = order.length;
    for (let node = trie.child[order[state] ?? 0] ?? 0; node !== 0; node = trie.sibling[node] ?? 0) {
      const code = trie.code[node] ?? 0;
      const next = order.push(node) - 1;
      stateOf[node] = next;
      codes[next] = code;
      fallback[next] = state === 0 ? 0 : nextState(states, other, code);
      if (state < ROWS) rows[row + code] = next;
    }
    firstChild[state + 1] = order.length;
  }
  return { states, stateOf };
}

/** The needles of each state: its own, then those of its fallback, which is nearer to the root. */
function listEndings(
  { nodes, lastNode }: Trie,
  { fallback }: States,
  stateOf: Uint16Array,
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
  const { states, stateOf } = connect(trie);
  return {
    step(state, charCode) {
      const code = codeOf(charCode);
      return code < 0 ? 0 : nextState(states, state, code);
    },
    ...listEndings(trie, states, stateOf),
    ...measure(needles),
  };
}
