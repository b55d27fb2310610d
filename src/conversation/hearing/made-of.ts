import { z } from 'zod';
import { isWord, parseWord, type Word } from './words';

/** A word as a data file writes it; `=gấp` counts only with its diacritics, because without them it is another word. */
function parseSpoken(written: string): Word {
  return written.startsWith('=') ? { ...parseWord(written.slice(1)), plain: '' } : parseWord(written);
}

/** A word or a few that stand together, such as `tài khoản`: of its parts alone another word may be made. */
export const Spoken = z
  .string()
  .trim()
  .min(1)
  .transform((written) => written.split(/\s+/).map(parseSpoken));
export type Spoken = z.infer<typeof Spoken>;

const NUMBER = /^\d{1,4}(?:h|g|gio|h\d{1,2})?$/;

function standsAt(at: number, words: readonly Word[], spoken: Spoken): boolean {
  return spoken.every((wanted, index) => {
    const word = words[at + index];
    return word !== undefined && isWord(word, wanted);
  });
}

/**
 * Whether words are made of `allowed`, `needs` and numbers and say nothing else, one of `needs` among them.
 * Goes through the places that can be reached once, so that a word said a hundred times costs no more than a hundred words.
 */
export function isMadeOf(
  words: readonly Word[],
  allowed: readonly Spoken[],
  needs: readonly Spoken[],
): boolean {
  const reached = new Set([0]);
  const reachedWithNeed = new Set<number>();
  for (const [at, { plain }] of words.entries()) {
    const goOn = (length: number, isNeed: boolean): void => {
      if (reachedWithNeed.has(at) || (isNeed && reached.has(at))) reachedWithNeed.add(at + length);
      if (reached.has(at)) reached.add(at + length);
    };
    if (!reached.has(at) && !reachedWithNeed.has(at)) continue;
    if (NUMBER.test(plain)) goOn(1, false);
    for (const one of allowed) if (standsAt(at, words, one)) goOn(one.length, false);
    for (const one of needs) if (standsAt(at, words, one)) goOn(one.length, true);
  }
  return reachedWithNeed.has(words.length);
}
