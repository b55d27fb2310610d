import { z } from 'zod';
import { FilledText } from './common-questions';
import { isMadeOf, Spoken } from './made-of';
import { OFFERS } from '../answers/offers';
import { compileSets, findSpoken, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

/**
 * What was answered a moment ago: a verdict that warns or not, a bank's notice, a reminder of the police, advice about
 * a trick that was told or about anything else, what is known of a trick or the police, a page about one trick, how to
 * block a number, a text to pass on, how to talk to the family, where papers are made, where the police are, that a picture was not read,
 * something else, or nothing that is remembered.
 */
export const ANSWERED = [
  'warned',
  'unsure',
  'official',
  'notice',
  'reminder',
  'told',
  'advised',
  'blocking',
  'taught',
  'page',
  'handed',
  'talk',
  'papers',
  'station',
  'said',
  'of-police',
  'vouched',
  'shown',
  'nothing',
] as const;
/** What kind of answer short words follow, one of `ANSWERED`. */
export type Answered = (typeof ANSWERED)[number];

/** What people say about it, in the order in which it is looked for. */
export const FOLLOW_UPS = [
  'shorter',
  'aloud',
  'file',
  'make',
  'if-true',
  'whose',
  'answers',
  'unmoved',
  'whom',
  'appointed',
  'hours',
  'bring',
  'fee',
  'phone',
  'where',
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
  'about-to-pay',
  'demanded',
  'calling',
  'block',
  'named',
  'who',
  'should',
  'lost',
  'fraud-then',
  'real',
  'what-now',
  'no-open',
  'beside',
  'explain',
  'sorry',
] as const;

/** What a message says that is made of nothing but words like `hả` or `ok`. */
const ALONE = ['explain', 'upset', 'how-known', 'noted'] as const;
/** What short words say about the answer before them. */
export type FollowUp = (typeof FOLLOW_UPS)[number] | (typeof ALONE)[number];

const Texts = z.partialRecord(z.enum([...FOLLOW_UPS, 'upset', 'noted']), FilledText);
type Texts = z.infer<typeof Texts>;

/** The texts of each kind of answer, those of the kind that it is like among them where it has none of its own. */
function withLike(
  texts: Readonly<Record<Answered, Texts>>,
  like: Readonly<Partial<Record<Answered, Answered>>>,
): Readonly<Record<Answered, Texts>> {
  const filled = ANSWERED.map((one): readonly [Answered, Texts] => {
    const other = like[one];
    return [one, { ...(other === undefined ? {} : texts[other]), ...texts[one] }];
  });
  return Object.fromEntries(filled) as Record<Answered, Texts>;
}

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
    texts: z.record(z.enum(ANSWERED), Texts),
    /** What else is said behind a kind of answer, as behind another one. */
    like: z.partialRecord(z.enum(ANSWERED), z.enum(ANSWERED)),
    offers: z.record(z.enum(ANSWERED), z.array(z.enum(OFFERS))),
  })
  .transform(({ words, said, texts, like, ...rest }, problems) => ({
    ...rest,
    texts: withLike(texts, like),
    said: compileSets(said, FOLLOW_UPS, words, problems, ['said']),
  }));
export type FollowUps = z.infer<typeof FollowUps>;

/** Faces that weep or fear. */
const UPSET = /[😭😢😰😱😨😥😓😔😞🥺😩😫💔]/u;

/** Whether a face in a text weeps or fears. */
export function weeps(text: string): boolean {
  return UPSET.test(text);
}

/** A question mark alone asks what was meant, a weeping face wants help, a thumb or a heart says that it was read. */
function readSigns(text: string): FollowUp | null {
  if (text.trim() === '') return null;
  if (weeps(text)) return 'upset';
  return text.includes('?') ? 'explain' : 'noted';
}

/** What a message says about the answer before it, of what there is something to say about; or null. */
export function findFollowUp(
  text: string,
  words: readonly Word[],
  answered: Answered,
  { said, around, alone, texts }: FollowUps,
): FollowUp | null {
  const single = ALONE.find((one) => isMadeOf(words, around, alone[one]));
  const known = FOLLOW_UPS.filter((one) => texts[answered][one] !== undefined);
  return (words.length === 0 ? readSigns(text) : single) ?? findSpoken(known, said, words);
}
