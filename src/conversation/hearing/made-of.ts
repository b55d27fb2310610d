import { z } from 'zod';
import { isWord, parseWord, type Word } from './words';

/** A word or a few that stand together, such as `tài khoản`: of its parts alone another word may be made. */
export const Spoken = z
  .string()
  .trim()
  .min(1)
  .transform((written) => written.split(/\s+/).map(parseWord));
export type Spoken = z.infer<typeof Spoken>;

const NUMBER = /^\d{1,4}(?:h|g|gio|h\d{1,2})?$/;

/** Whether words from `at` on are made of the given ones and of numbers and say nothing else, one of `needs` among them. */
export function isMadeOf(
  words: readonly Word[],
  allowed: readonly Spoken[],
  needs: readonly Spoken[],
  at = 0,
  isNeeded = true,
): boolean {
  if (at === words.length) return !isNeeded;
  if (NUMBER.test(words[at]?.plain ?? '') && isMadeOf(words, allowed, needs, at + 1, isNeeded)) return true;
  const fits = (spoken: Spoken): boolean =>
    spoken.every((wanted, index) => {
      const word = words[at + index];
      return word !== undefined && isWord(word, wanted);
    });
  return (
    needs.some((one) => fits(one) && isMadeOf(words, allowed, needs, at + one.length, false)) ||
    allowed.some((one) => fits(one) && isMadeOf(words, allowed, needs, at + one.length, isNeeded))
  );
}
