import { numberStates } from './number-states';
import { orderNodes, type NodeOrder } from './order-nodes';
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

/** Connects the nodes of a trie, the nearest to the root first, because each needs what its fallback knows. */
function connect({ code }: Trie, { nodes, from, end }: NodeOrder, stateOf: Uint16Array): States {
  const states = createStates(nodes.length);
  const { rows } = states;
  for (const node of nodes) {
    const state = stateOf[node] ?? 0;
    const row = state * WIDTH;
    const other = fallbackOf(states, state);
    if (state > 0 && state < ROWS) rows.copyWithin(row, other * WIDTH, (other + 1) * WIDTH);
    const children = nodes.subarray(from[node], end[node]);
    setChildren(
      states,
      state,
      children.map((child) => code[child] ?? 0),
      stateOf[children[0] ?? 0] ?? 0,
    );
    for (const child of children) {
      const letter = code[child] ?? 0;
      const next = stateOf[child] ?? 0;
      setFallback(states, next, state === 0 ? 0 : nextState(states, other, letter));
      if (state < ROWS) rows[row + letter] = next;
    }
  }
  return states;
}

/** The needles of each node; -1 ends a chain. */
function chainNeedles({ nodes, lastNode }: Trie): { readonly first: Int32Array; readonly next: Int32Array } {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(lastNode.length).fill(-1);
  for (let needle = lastNode.length - 1; needle >= 0; needle -= 1) {
    const node = lastNode[needle] ?? 0;
    next[needle] = first[node] ?? -1;
    first[node] = needle;
  }
  return { first, next };
}

/** The needles of each state: its own, then those of its fallback, which is nearer to the root. */
function listEndings(trie: Trie, { nodes }: NodeOrder, stateOf: Uint16Array, states: States): Uint16Array {
  const { first, next } = chainNeedles(trie);
  const counts = new Int32Array(trie.nodes);
  for (const node of nodes) {
    const state = stateOf[node] ?? 0;
    let count = state === 0 ? 0 : (counts[fallbackOf(states, state)] ?? 0);
    for (let needle = first[node] ?? -1; needle >= 0; needle = next[needle] ?? -1) count += 1;
    counts[state] = count;
  }
  let size = 0;
  for (let state = 0; state < counts.length; state += 1) {
    size += counts[state] ?? 0;
    setEndings(states, state + 1, size);
  }
  const endings = new Uint16Array(size);
  for (const node of nodes) {
    const state = stateOf[node] ?? 0;
    let at = endingsFrom(states, state);
    for (let needle = first[node] ?? -1; needle >= 0; needle = next[needle] ?? -1) {
      endings[at] = needle;
      at += 1;
    }
    const inherited = fallbackOf(states, state);
    if (inherited !== state)
      endings.copyWithin(at, endingsFrom(states, inherited), endingsFrom(states, inherited + 1));
  }
  return endings;
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
  const order = orderNodes(trie);
  const stateOf = numberStates(order);
  const states = connect(trie, order, stateOf);
  return { states, endings: listEndings(trie, order, stateOf, states), ...measure(needles) };
}
