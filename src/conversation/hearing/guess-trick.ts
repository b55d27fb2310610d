import type { Intent } from './phrases';
import type { Reading } from './read-topic';
import { weighText, type TextModel } from './text-model';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

/** The topic of `data/rules/trick-model.json` for words that tell of no trick; every other topic is the id of an advisory. */
export const NO_TRICK = '-';

/** What people tell of a trick that is being tried on them. */
export interface LikelyTrick {
  /** How likely it is that they tell of any trick. */
  readonly share: number;
  /** The likeliest advisory. */
  readonly id: string;
  /** Whether no other is as likely. */
  readonly isClear: boolean;
}

/** A trick is clear that is so likely among all of them, or that no other stands beside. */
const CLEAR_FROM = 0.5;
const BESIDE_FROM = 0.1;

/** Which trick a message tells of, by its features, and how likely it is that it tells of one. */
export function weighTricks(features: ReadonlySet<string>, model: TextModel): LikelyTrick {
  const shares = weighText(features, model);
  const tricks = model.topics
    .map((id, index) => ({ id, share: shares[index] ?? 0 }))
    .filter(({ id }) => id !== NO_TRICK)
    .sort((one, other) => other.share - one.share);
  const share = tricks.reduce((sum, one) => sum + one.share, 0);
  const { id, share: best } = tricks[0] ?? { id: NO_TRICK, share: 0 };
  const isAlone = tricks.filter((one) => one.share >= BESIDE_FROM * share).length === 1;
  return { share, id, isClear: isAlone || best >= CLEAR_FROM * share };
}

/** From which share on words are heard as a told trick; where the model of intents hears harm, it must be surer. */
const TOLD_FROM = { unsure: 0.6, harm: 0.8 } as const;
/** Harm of which the model of intents is so sure is not doubted. */
const SURE_HARM = 0.75;
/** Fewer words name something and tell nothing. */
const LEAST_WORDS = 4;

/** The id of the trick that words tell of for which no phrase stands in `told-tricks.json`; null where that is not clear. */
export function guessTrick(
  intent: Intent | null,
  { harm, features }: Pick<Reading, 'harm' | 'features'>,
  words: readonly Word[],
  model: TextModel,
): string | null {
  const isHarm = isVictimIntent(intent);
  if (words.length < LEAST_WORDS || (isHarm && harm >= SURE_HARM)) return null;
  const { share, id, isClear } = weighTricks(features, model);
  return isClear && share >= TOLD_FROM[isHarm ? 'harm' : 'unsure'] ? id : null;
}
