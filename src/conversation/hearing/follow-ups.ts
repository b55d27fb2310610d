import { z } from 'zod';
import { FilledText } from './common-questions';
import { isMadeOf, Spoken } from './made-of';
import { OFFERS } from '../answers/offers';
import { compileSets, findSpoken, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

/**
 * What was answered a moment ago: a verdict that warns or not, a bank's notice, a reminder of the police, advice about
 * what was told, what is known of a trick or the police, that a picture was not read, or nothing that is remembered.
 */
export const ANSWERED = [
  'warned',
  'unsure',
  'official',
  'notice',
  'reminder',
  'advised',
  'taught',
  'of-police',
  'vouched',
  'shown',
  'nothing',
] as const;
export type Answered = (typeof ANSWERED)[number];

/** What people say about it, in the order in which it is looked for. */
export const FOLLOW_UPS = [
  'of-state',
  'family-says',
  'hopes',
  'opened',
  'not-mine',
  'untouched',
  'no-demand',
  'no-card',
  'done',
  'shared',
  'delete',
  'expected',
  'another',
  'which',
  'more',
  'share',
  'how-known',
  'called-back',
  'known',
  'sure',
  'forged',
  'trust',
  'block',
  'named',
  'who',
  'should',
  'lost',
  'real',
  'what-now',
  'no-open',
  'beside',
  'explain',
  'sorry',
] as const;

/** What a message says that is made of nothing but words like `hả` or `ok`. */
const ALONE = ['upset', 'explain', 'noted'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number] | (typeof ALONE)[number];

/**
 * `data/content/vi/follow-ups.json`: short words that follow an answer and speak of what was answered,
 * such as `có sao không` or `chưa bấm`, with what to say for each kind of answer before them.
 * Where a kind has no text for such words, they are answered as if nothing went before.
 */
export const FollowUps = z
  .strictObject({
    words: WordSets,
    said: z.record(z.enum(FOLLOW_UPS), WrittenSet),
    /** Words around those of `alone`, which change nothing in them. */
    around: z.array(Spoken),
    alone: z.record(z.enum(ALONE), z.array(Spoken)),
    texts: z.record(z.enum(ANSWERED), z.partialRecord(z.enum([...FOLLOW_UPS, 'upset', 'noted']), FilledText)),
    offers: z.record(z.enum(ANSWERED), z.array(z.enum(OFFERS))),
  })
  .transform(({ words, said, ...rest }, problems) => ({
    ...rest,
    said: compileSets(said, FOLLOW_UPS, words, problems),
  }));
export type FollowUps = z.infer<typeof FollowUps>;

/** Faces that weep or fear. */
const UPSET = /[😭😢😰😱😨😥😓😔😞🥺😩😫💔]/u;

/** A question mark alone asks what was meant, a weeping face wants help, a thumb or a heart says that it was read. */
function readSigns(text: string): FollowUp | null {
  if (text.trim() === '') return null;
  if (UPSET.test(text)) return 'upset';
  return text.includes('?') ? 'explain' : 'noted';
}

/** What a message says about the answer before it, of what there is something to say about; or null. */
export function findFollowUp(
  text: string,
  words: readonly Word[],
  answered: Answered,
  { said, around, alone, texts }: FollowUps,
): FollowUp | null {
  const single = ALONE.find((one) => isMadeOf(words, [...around, ...alone[one]], alone[one]));
  const known = FOLLOW_UPS.filter((one) => texts[answered][one] !== undefined);
  return (words.length === 0 ? readSigns(text) : single) ?? findSpoken(known, said, words);
}
