import { z } from 'zod';
import { FilledText } from './common-questions';
import { OFFERS } from './offers';
import { isWord, parseWord, type Word } from './words';

const line = z.string().trim().min(1);
/** A word or a few that stand together, such as `tài khoản`: of its parts alone another word may be made. */
const Spoken = line.transform((written) => written.split(/\s+/).map(parseWord));
type Spoken = z.infer<typeof Spoken>;

/**
 * `data/content/vi/fragments.json`: messages that are only the beginning of one, such as `mẹ em` or `hôm qua lúc 8h`,
 * by the words they are made of, and the question that helps the person to go on.
 */
export const Fragments = z.strictObject({
  /** Words that may stand in any fragment. */
  anywhere: z.array(Spoken),
  fragments: z.array(
    z.strictObject({
      id: line,
      question: FilledText,
      offers: z.array(z.enum(OFFERS)),
      words: z.array(Spoken),
      /** One of these must stand in it, where given: `gọi` in a fragment of calls. */
      needs: z.array(Spoken).optional(),
    }),
  ),
});
export type Fragments = z.infer<typeof Fragments>;
export type Fragment = Fragments['fragments'][number];

/** More words tell something, whatever they are. */
const MOST_WORDS = 8;
const NUMBER = /^\d{1,4}(?:h|g|gio|h\d{1,2})?$/;

/** Whether words from `at` on are made of the given ones and of numbers, one of `needs` among them. */
function isMadeOf(
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

/** The kind of fragment that a message is, or null where it says more. */
export function findFragment(words: readonly Word[], { anywhere, fragments }: Fragments): Fragment | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return (
    fragments.find(({ words: own, needs = own }) => isMadeOf(words, [...own, ...anywhere], needs)) ?? null
  );
}
