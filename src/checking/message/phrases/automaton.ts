import {
  createStates,
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

/** The nodes of a trie in the order of their distance from the root. */
function byDistance(trie: Trie): readonly number[] {
  const order = [0];
  for (const node of order) order.push(...childrenOf(trie, node));
  return order;
}

/**
 * Says of each node which state it is. The children of a node stand side by side. The first states are those next to the root;
 * of the others, each stands close to the one that leads to it, so that a phrase that is read letter by letter is read from
 * one place of memory.
 */
function numberStates(trie: Trie): Uint16Array {
  const stateOf = new Uint16Array(trie.nodes);
  let states = 1;
  const numberChildren = (node: number): readonly number[] => {
    const children = childrenOf(trie, node);
    for (const child of children) {
      stateOf[child] = states;
      states += 1;
    }
    return children;
  };
  const numberBelow = (node: number): void => {
    for (const child of numberChildren(node)) numberBelow(child);
  };
  const near = [0];
  let at = 0;
  for (; at < near.length && states < ROWS; at += 1) near.push(...numberChildren(near[at] ?? 0));
  for (const node of near.slice(at)) numberBelow(node);
  return stateOf;
}

/** Connects the nodes of a trie, the nearest to the root first, because each needs what its fallback knows. */
function connect(trie: Trie, order: readonly number[], stateOf: Uint16Array): States {
  const states = createStates(trie.nodes);
  const { rows } = states;
  for (const node of order) {
    const state = stateOf[node] ?? 0;
    const row = state * WIDTH;
    const other = fallbackOf(states, state);
    if (state > 0 && state < ROWS) rows.copyWithin(row, other * WIDTH, (other + 1) * WIDTH);
    const children = childrenOf(trie, node);
    const letters = children.map((child) => trie.code[child] ?? 0);
    setChildren(states, state, letters, stateOf[children[0] ?? 0] ?? 0);
    children.forEach((child, index) => {
      const letter = letters[index] ?? 0;
      const next = stateOf[child] ?? 0;
      setFallback(states, next, state === 0 ? 0 : nextState(states, other, letter));
      if (state < ROWS) rows[row + letter] = next;
    });
  }
  return states;
}

/** The needles of each state: its own, then those of its fallback, which is nearer to the root. */
function listEndings(
  trie: Trie,
  order: readonly number[],
  stateOf: Uint16Array,
  states: States,
): Uint16Array {
  const needlesOf = Array.from({ length: trie.nodes }, (): number[] => []);
  trie.lastNode.forEach((node, needle) => needlesOf[stateOf[node] ?? 0]?.push(needle));
  for (const node of order) {
    const state = stateOf[node] ?? 0;
    const inherited = fallbackOf(states, state);
    if (inherited !== state) needlesOf[state]?.push(...(needlesOf[inherited] ?? []));
  }
  needlesOf.reduce((from, needles, state) => {
    setEndings(states, state + 1, from + needles.length);
    return from + needles.length;
  }, 0);
  return Uint16Array.from(needlesOf.flat());
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
  const order = byDistance(trie);
  const stateOf = numberStates(trie);
  const states = connect(trie, order, stateOf);
  return { states, endings: listEndings(trie, order, stateOf, states), ...measure(needles) };
}
