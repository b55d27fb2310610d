import {
  createStates,
  endingsFrom,
  fallbackOf,
  nextState,
  ROWS,
  setChildren,
  setEndings,
  setFallback,
  type States,
} from './states';
import { buildTrie, type Trie, WIDTH } from './trie';

/** Finds all needles in one pass (Aho and Corasick, 1975), whatever their number. */
export interface Automaton {
  /** State 0 is the root; see `nextState`. */
  readonly states: States;
  /** Needles that end in a state, longest first; see `endingsFrom`. */
  readonly endings: Uint16Array;
  /** By needle: its number of letters. */
  readonly lengths: Uint16Array;
  /** A 1 at `bordersFrom[needle] + at` where a new word of the needle begins `at` letters after its start. */
  readonly borders: Uint8Array;
  readonly bordersFrom: Int32Array;
}

/** Largest number of states and of needles that sixteen bits hold. */
const MOST = 0xffff;

/** The children of a node, in the order of their letters. */
function childrenOf({ child, sibling, code }: Trie, node: number): number[] {
  const children: number[] = [];
  for (let next = child[node] ?? 0; next !== 0; next = sibling[next] ?? 0) children.push(next);
  return children.sort((left, right) => (code[left] ?? 0) - (code[right] ?? 0));
}

/** Numbers the nodes of a trie as states, and says of each node which state it is. */
function connect(trie: Trie): { readonly states: States; readonly stateOf: Uint16Array } {
  const states = createStates(trie.nodes);
  const { rows } = states;
  const stateOf = new Uint16Array(trie.nodes);
  const order = [0];
  for (let state = 0; state < order.length; state += 1) {
    const row = state * WIDTH;
    const other = fallbackOf(states, state);
    if (state > 0 && state < ROWS) rows.copyWithin(row, other * WIDTH, (other + 1) * WIDTH);
    const children = childrenOf(trie, order[state] ?? 0);
    const letters = children.map((node) => trie.code[node] ?? 0);
    setChildren(states, state, letters, children.length === 0 ? 0 : order.length);
    children.forEach((node, index) => {
      const letter = letters[index] ?? 0;
      const next = order.push(node) - 1;
      stateOf[node] = next;
      setFallback(states, next, state === 0 ? 0 : nextState(states, other, letter));
      if (state < ROWS) rows[row + letter] = next;
    });
  }
  return { states, stateOf };
}

/** The needles of each state: its own, then those of its fallback, which is nearer to the root. */
function listEndings({ nodes, lastNode }: Trie, states: States, stateOf: Uint16Array): Uint16Array {
  const own = new Map<number, number[]>();
  lastNode.forEach((node, needle) => {
    const state = stateOf[node] ?? 0;
    const needles = own.get(state);
    if (needles === undefined) own.set(state, [needle]);
    else needles.push(needle);
  });
  const endings: number[] = [];
  for (let state = 0; state < nodes; state += 1) {
    endings.push(...(own.get(state) ?? []));
    const inherited = fallbackOf(states, state);
    if (inherited !== state) {
      const end = endingsFrom(states, inherited + 1);
      for (let at = endingsFrom(states, inherited); at < end; at += 1) endings.push(endings[at] ?? 0);
    }
    setEndings(states, state + 1, endings.length);
  }
  return Uint16Array.from(endings);
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
  return { states, endings: listEndings(trie, states, stateOf), ...measure(needles) };
}
