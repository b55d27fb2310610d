import { z } from 'zod';
import { FilledText } from './common-questions';
import { OFFERS } from './offers';
import { compileSets, findSpoken, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

/** What was answered a moment ago: a verdict that warns or not, a bank's notice, a reminder of the police, advice about what was told, or what is known of a trick or the police. */
export const ANSWERED = ['warned', 'unsure', 'official', 'notice', 'reminder', 'advised', 'taught'] as const;
export type Answered = (typeof ANSWERED)[number];

/** What people say about it, in the order in which it is looked for. */
export const FOLLOW_UPS = [
  'opened',
  'not-mine',
  'untouched',
  'done',
  'expected',
  'which',
  'who',
  'should',
  'real',
  'what-now',
  'beside',
] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/**
 * `data/content/vi/follow-ups.json`: short words that follow an answer and speak of what was answered,
 * such as `có sao không` or `chưa bấm`, with what to say for each kind of answer before them.
 * Where a kind has no text for such words, they are answered as if nothing went before.
 */
export const FollowUps = z
  .strictObject({
    words: WordSets,
    said: z.record(z.enum(FOLLOW_UPS), WrittenSet),
    texts: z.record(z.enum(ANSWERED), z.partialRecord(z.enum(FOLLOW_UPS), FilledText)),
    offers: z.record(z.enum(ANSWERED), z.array(z.enum(OFFERS))),
  })
  .transform(({ words, said, texts, offers }, problems) => ({
    said: compileSets(said, FOLLOW_UPS, words, problems),
    texts,
    offers,
  }));
export type FollowUps = z.infer<typeof FollowUps>;

/** What words say about the answer before them, of what there is something to say about; or null. */
export function findFollowUp(
  words: readonly Word[],
  answered: Answered,
  { said, texts }: FollowUps,
): FollowUp | null {
  const known = FOLLOW_UPS.filter((one) => texts[answered][one] !== undefined);
  return findSpoken(known, said, words);
}
