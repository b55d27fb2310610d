import { isWord, parseWord, type Word } from './words';

/** One word of a phrase; `exact` where it counts only with its diacritics. */
type Wanted =
  { readonly number: true } | { readonly number: false; readonly word: Word; readonly exact: boolean };

/** One step of a phrase: some words out of several choices, or a gap. */
type Step = readonly (readonly Wanted[])[] | 'gap';

/** A phrase to look for in a message; see `createPatternParser`. */
export interface Pattern {
  /** Each must stand in the message, anywhere. */
  readonly parts: readonly (readonly Step[])[];
}

/** Named choices that phrases share: `@rồi` stands for everything that says "it has happened". */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** How many words a gap may skip. */
const MAX_GAP = 5;

const WANTED = /^=?[\p{L}\p{M}\p{N}]+$/u;
const STEP = /@[\p{L}-]+|\([^()]*\)|\S+/gu;

function parseWanted(written: string): Wanted | null {
  if (written === '#') return { number: true };
  if (!WANTED.test(written)) return null;
  return { number: false, word: parseWord(written.replace('=', '')), exact: written.startsWith('=') };
}

/** All or nothing: null where there is no value or one of them is null. */
function allOf<T>(values: readonly (T | null)[]): readonly T[] | null {
  return values.length > 0 && values.every((value) => value !== null) ? values : null;
}

function parseChoice(written: string): readonly Wanted[] | null {
  return allOf(written.trim().split(/\s+/).map(parseWanted));
}

/** Reads what is written once, however often it is written: the phrases of a file share most of their steps. */
function onlyOnce<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const had = known.get(written);
    if (had !== undefined) return had;
    const value = read(written);
    known.set(written, value);
    return value;
  };
}

/**
 * Reads the phrases of one file: words in order, `a|b` or `(a b|c)` for a choice, `@set` for a named one,
 * `*` for up to five words of any kind, `#` for a word with a digit in it,
 * `=word` for a word that counts only with its diacritics because without them it is another word,
 * `&` between parts that must all stand in the message. Null where it is not a phrase.
 */
export function createPatternParser(sets: WordSets = {}): (written: string) => Pattern | null {
  const readChoice = onlyOnce(parseChoice);
  const readStep = onlyOnce((written): Step | null => {
    if (written === '*') return 'gap';
    const choices = written.startsWith('@')
      ? (sets[written.slice(1)] ?? [])
      : written.replace(/^\((.*)\)$/, '$1').split('|');
    return allOf(choices.map(readChoice));
  });
  const readPart = (written: string): readonly Step[] | null => {
    const steps = allOf((written.match(STEP) ?? []).map(readStep));
    return steps === null || steps[0] === 'gap' || steps.at(-1) === 'gap' ? null : steps;
  };
  return (written) => {
    const parts = allOf(written.split('&').map((part) => readPart(part.trim())));
    return parts === null ? null : { parts };
  };
}

function fits(wanted: Wanted, written: Word | undefined): boolean {
  if (written === undefined) return false;
  if (wanted.number) return /\d/.test(written.plain);
  return wanted.exact ? written.marked === wanted.word.marked : isWord(written, wanted.word);
}

/** End of the steps from `step` on, when read from the word at `at`; null where they do not fit. */
function endOf(steps: readonly Step[], words: readonly Word[], step: number, at: number): number | null {
  const choices = steps[step];
  if (choices === undefined) return at;
  if (choices === 'gap') {
    for (let skipped = 0; skipped <= MAX_GAP && at + skipped <= words.length; skipped += 1) {
      const end = endOf(steps, words, step + 1, at + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  for (const choice of choices) {
    if (!choice.every((wanted, index) => fits(wanted, words[at + index]))) continue;
    const end = endOf(steps, words, step + 1, at + choice.length);
    if (end !== null) return end;
  }
  return null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function findSteps(steps: readonly Step[], words: readonly Word[]): Span | null {
  for (let start = 0; start < words.length; start += 1) {
    const end = endOf(steps, words, 0, start);
    if (end !== null) return { start, end };
  }
  return null;
}

/** Whether a message holds a phrase, all parts of it. */
export function holdsPattern({ parts }: Pattern, words: readonly Word[]): boolean {
  return parts.every((steps) => findSteps(steps, words) !== null);
}

/** A word that fits nothing, in place of what was taken out. */
const HOLE: Word = { marked: '', plain: '' };

/** Words of a message without the given phrases; a hole is left, so that nothing closes up over it. */
export function removePatterns(words: readonly Word[], patterns: readonly Pattern[]): readonly Word[] {
  let rest = words;
  for (const steps of patterns.flatMap(({ parts }) => parts)) {
    for (let span = findSteps(steps, rest); span !== null; span = findSteps(steps, rest)) {
      rest = [...rest.slice(0, span.start), HOLE, ...rest.slice(span.end)];
    }
  }
  return rest;
}
