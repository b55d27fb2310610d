import { z } from 'zod';
import { FilledText } from './common-questions';
import { isMadeOf, Spoken } from './made-of';
import { OFFERS } from '../answers/offers';
import type { Word } from './words';

const line = z.string().trim().min(1);
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
/** A half-written message that is asked about. */
export type Fragment = Fragments['fragments'][number];

/** More words tell something, whatever they are. */
const MOST_WORDS = 8;

/** The kind of fragment that a message is, or null where it says more. */
export function findFragment(words: readonly Word[], { anywhere, fragments }: Fragments): Fragment | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return (
    fragments.find(({ words: own, needs = own }) => isMadeOf(words, [...own, ...anywhere], needs)) ?? null
  );
}
