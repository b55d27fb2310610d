import { PLACEHOLDERS } from '../text/word';
import { letterClass } from '../text/words';

/** Words that must follow each other, in letter classes. */
export type WordSequence = readonly string[];
/** One place of a pattern: the word sequences of which any may stand there, and how many other words may come before. */
export interface Slot {
  readonly sequences: readonly WordSequence[];
  readonly gap: number;
}

/** Other words allowed where a pattern says `..` and `...`. */
const NEAR_GAP = 3;
const OPEN_GAP = 6;
/** Choices are multiplied out up to this many; beyond it the pattern continues in a slot of its own. */
const SPELLED_OUT = 60;
/** A slot that spells out to more than this many sequences is a mistake in the data. */
const MAX_ALTERNATIVES = 1200;

const TOKEN = /\{[a-z]+\}|[()|[\]]|[a-z0-9]+/g;

/** Thrown for a pattern that cannot be read; names the pattern. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

function cross(left: readonly WordSequence[], right: readonly WordSequence[]): WordSequence[] {
  return left.flatMap((head) => right.map((tail) => [...head, ...tail]));
}

function readWord(token: string, pattern: string): string {
  if (!token.startsWith('{')) return Array.from(token, (_, index) => letterClass(token, index)).join('');
  const sign = (PLACEHOLDERS as Readonly<Record<string, string>>)[token.slice(1, -1)];
  if (sign === undefined) throw new PatternError(`unknown placeholder ${token} in "${pattern}"`);
  return sign;
}

/** Reads the next word or bracket as its choices. */
function readItem(token: string, tokens: string[], pattern: string): WordSequence[] {
  if (token === '(') return readChoices(tokens, ')', pattern);
  if (token === '[') return [[], ...readChoices(tokens, ']', pattern)];
  return [[readWord(token, pattern)]];
}

/** Reads alternatives up to the closing bracket. */
function readChoices(tokens: string[], close: string, pattern: string): WordSequence[] {
  const done: WordSequence[] = [];
  let current: WordSequence[] = [[]];
  for (;;) {
    const token = tokens.shift();
    if (token === close) return [...done, ...current];
    if (token === undefined || token === ')' || token === ']')
      throw new PatternError(`unbalanced brackets in "${pattern}"`);
    if (token === '|') {
      done.push(...current);
      current = [[]];
    } else current = cross(current, readItem(token, tokens, pattern));
  }
}

const canBeEmpty = (sequences: readonly WordSequence[]): boolean =>
  sequences.some((sequence) => sequence.length === 0);

function readSlots(text: string, gap: number, pattern: string): Slot[] {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join('') !== text.replace(/\s+/g, '')) throw new PatternError(`unreadable sign in "${pattern}"`);
  const rest = [...tokens];
  const slots: Slot[] = [];
  let current: WordSequence[] = [[]];
  for (let token = rest.shift(); token !== undefined; token = rest.shift()) {
    if (token === ')' || token === ']' || token === '|')
      throw new PatternError(`"${token}" outside brackets in "${pattern}"`);
    const item = readItem(token, rest, pattern);
    if (current.length * item.length > SPELLED_OUT && !canBeEmpty(current) && !canBeEmpty(item)) {
      slots.push({ sequences: current, gap: slots.length === 0 ? gap : 0 });
      current = item;
    } else current = cross(current, item);
    if (current.length > MAX_ALTERNATIVES) throw new PatternError(`too many choices in "${pattern}"`);
  }
  if (canBeEmpty(current)) throw new PatternError(`"${text}" in "${pattern}" can match nothing`);
  return [...slots, { sequences: current, gap: slots.length === 0 ? gap : 0 }];
}

/**
 * Reads a phrase pattern: folded words, `(a|b)` for a choice, `[a]` for a word that may be missing, `..` and `...` for up
 * to three and six words of anything, `{number}`, `{money}`, `{percent}`, `{link}`, `{phone}` for what stands in their place.
 */
export function parsePattern(pattern: string): readonly Slot[] {
  const pieces = pattern.split(/(\.{2,3})/);
  return pieces.flatMap((text, index) =>
    index % 2 === 1 ? [] : readSlots(text, pieces[index - 1] === '..' ? NEAR_GAP : OPEN_GAP, pattern),
  );
}
