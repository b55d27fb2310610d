import { isWord, parseWord, type Word } from './words';

/** One step of a pattern. */
type Step =
  | { readonly kind: 'word'; readonly anyOf: readonly Word[]; readonly exact: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' };

/** A phrase to look for in a message; see `parsePattern`. */
export interface Pattern {
  readonly written: string;
  readonly steps: readonly Step[];
}

/** How many words a gap may skip. */
const MAX_GAP = 5;

const STEP = /^(=?)[\p{L}\p{M}\p{N}]+(\|[\p{L}\p{M}\p{N}]+)*$/u;

function parseStep(written: string): Step | null {
  if (written === '*') return { kind: 'gap' };
  if (written === '#') return { kind: 'number' };
  if (!STEP.test(written)) return null;
  const exact = written.startsWith('=');
  return { kind: 'word', anyOf: written.replace('=', '').split('|').map(parseWord), exact };
}

/**
 * Reads a phrase: words in order, `a|b` for either word, `*` for up to five words of any kind,
 * `#` for a word with a digit in it, `=word` for a word that counts only with its diacritics
 * because without them it is another word. Null where it is not a phrase.
 */
export function parsePattern(written: string): Pattern | null {
  const parsed = written.trim().split(/\s+/).map(parseStep);
  const steps = parsed.filter((step) => step !== null);
  const [first] = steps;
  const last = steps.at(-1);
  if (steps.length < parsed.length || first === undefined || first.kind === 'gap' || last?.kind === 'gap') {
    return null;
  }
  return { written, steps };
}

function fits(step: Exclude<Step, { kind: 'gap' }>, word: Word): boolean {
  if (step.kind === 'number') return /\d/.test(word.plain);
  return step.anyOf.some((expected) =>
    step.exact ? word.marked === expected.marked : isWord(word, expected),
  );
}

/** End of the pattern's steps from `step` on, when read from the word at `at`; null where they do not fit. */
function endOf(steps: readonly Step[], words: readonly Word[], step: number, at: number): number | null {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= MAX_GAP && at + skipped <= words.length; skipped += 1) {
      const end = endOf(steps, words, step + 1, at + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[at];
  return word !== undefined && fits(wanted, word) ? endOf(steps, words, step + 1, at + 1) : null;
}

/** Where a pattern stands in a message, as first word and the one behind the last; null where it does not. */
export function findPattern(
  pattern: Pattern,
  words: readonly Word[],
): { readonly start: number; readonly end: number } | null {
  for (let start = 0; start < words.length; start += 1) {
    const end = endOf(pattern.steps, words, 0, start);
    if (end !== null) return { start, end };
  }
  return null;
}

/** Words of a message with every stand of the given patterns taken out; a break word stands in their place. */
export function removePatterns(words: readonly Word[], patterns: readonly Pattern[]): readonly Word[] {
  const hole: Word = { marked: '', plain: '' };
  return patterns.reduce((left, pattern) => {
    let rest = left;
    for (let found = findPattern(pattern, rest); found !== null; found = findPattern(pattern, rest)) {
      rest = [...rest.slice(0, found.start), hole, ...rest.slice(found.end)];
    }
    return rest;
  }, words);
}
