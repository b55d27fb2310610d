import { WIDTH } from './trie';

/** So many states next to the root have a row for all letters; the search is at them most of the time. */
export const ROWS = 512;

/** Numbers kept for each state, side by side so that one look into memory brings all of them. */
const FIELDS = 4;
/** Bits for the letters by which its children are reached: the first 32 letters, then the others. */
const LETTERS = 0;
const MORE_LETTERS = 1;
/** Below, its first child; above, its fallback. */
const LINKS = 2;
/** Where its needles begin; those of the next state follow after its last. */
const ENDINGS = 3;
const HALF = 16;
const LOW = 0xffff;
const BITS = 32;

/**
 * The states of an automaton in the order of their distance from the root; the children of a state stand side by side in the
 * order of their letters.
 * A row for every state would be quicker alone, and slower beside anything else that wants the processor's cache: it takes 4 MB.
 */
export interface States {
  /** By state below `ROWS` and letter: the next state. */
  readonly rows: Uint16Array;
  readonly fields: Int32Array;
}

/** Room for so many states. */
export function createStates(count: number): States {
  return { rows: new Uint16Array(ROWS * WIDTH), fields: new Int32Array((count + 1) * FIELDS) };
}

/** Notes which letters lead on from a state, and the first of the states they lead to. */
export function setChildren(
  { fields }: States,
  state: number,
  letters: Iterable<number>,
  firstChild: number,
): void {
  const at = state * FIELDS;
  for (const letter of letters) {
    const place = at + (letter < BITS ? LETTERS : MORE_LETTERS);
    fields[place] = (fields[place] ?? 0) | (1 << (letter % BITS));
  }
  fields[at + LINKS] = (fields[at + LINKS] ?? 0) | firstChild;
}

/** Notes the longest other beginning of a needle that the letters read end with. */
export function setFallback({ fields }: States, state: number, fallback: number): void {
  const place = state * FIELDS + LINKS;
  fields[place] = (fields[place] ?? 0) | (fallback << HALF);
}

/** The longest other beginning of a needle that the letters of a state end with. */
export function fallbackOf({ fields }: States, state: number): number {
  return (fields[state * FIELDS + LINKS] ?? 0) >>> HALF;
}

/** Notes where the needles of a state begin. */
export function setEndings({ fields }: States, state: number, from: number): void {
  fields[state * FIELDS + ENDINGS] = from;
}

/** Where the needles of a state begin; those of the next state begin where they end. */
export function endingsFrom({ fields }: States, state: number): number {
  return fields[state * FIELDS + ENDINGS] ?? 0;
}

/** How many bits of a number are set; see "Counting bits set, in parallel" in Bit Twiddling Hacks (S. E. Anderson). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The state after one more letter. */
export function nextState({ rows, fields }: States, from: number, letter: number): number {
  const bit = 1 << (letter % BITS);
  let state = from;
  while (state >= ROWS) {
    const at = state * FIELDS;
    const letters = fields[at + (letter < BITS ? LETTERS : MORE_LETTERS)] ?? 0;
    const links = fields[at + LINKS] ?? 0;
    if ((letters & bit) !== 0) {
      const before = letter < BITS ? 0 : countBits(fields[at + LETTERS] ?? 0);
      return (links & LOW) + before + countBits(letters & (bit - 1));
    }
    state = links >>> HALF;
  }
  return rows[state * WIDTH + letter] ?? 0;
}
