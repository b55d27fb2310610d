import { intentFeatures } from './intent-features';
import type { Intent, Phrases } from './phrases';
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
  /** The ids of the advisories it may be, likeliest first; one alone where that is clear. */
  readonly ids: readonly string[];
}

/** A trick that is so likely among all of them is named alone. */
const CLEAR_FROM = 0.5;
/** A trick that is less likely is no choice, and more than so many are none either. */
const CHOICE_FROM = 0.1;
const MOST_CHOICES = 3;

/** Which tricks words tell of, and how likely it is that they tell of one. */
export function weighTricks(
  words: readonly Word[],
  phrases: Pick<Phrases, 'intents' | 'emergencies'>,
  model: TextModel,
): LikelyTrick {
  const shares = weighText(intentFeatures(words, phrases), model);
  const tricks = model.topics
    .map((id, index) => ({ id, share: shares[index] ?? 0 }))
    .filter(({ id }) => id !== NO_TRICK)
    .sort((one, other) => other.share - one.share);
  const share = tricks.reduce((sum, one) => sum + one.share, 0);
  const [best] = tricks;
  const isClear = best !== undefined && best.share >= CLEAR_FROM * share;
  const likely = tricks.filter((one) => one.share >= CHOICE_FROM * share);
  return { share, ids: likely.slice(0, isClear ? 1 : MOST_CHOICES).map(({ id }) => id) };
}

/** From which share on words are heard as a told trick; where the model of intents hears harm, it must be surer. */
const TOLD_FROM = { unsure: 0.6, harm: 0.8 } as const;
/** Harm of which the model of intents is so sure is not doubted. */
const SURE_HARM = 0.75;
/** Fewer words name something and tell nothing. */
const LEAST_WORDS = 4;

/**
 * The id of the trick that words tell of for which no phrase stands in `told-tricks.json`; null where that is not clear, or
 * where they want something that such words are seldom taken for. A threat is never doubted: there the trick is the harm.
 */
export function guessTrick(
  intent: Intent | null,
  { harm }: Pick<Reading, 'harm'>,
  words: readonly Word[],
  phrases: Pick<Phrases, 'intents' | 'emergencies'>,
  model: TextModel,
): string | null {
  if (words.length < LEAST_WORDS || intent === 'victim.threat' || harm >= SURE_HARM) return null;
  const { share, ids } = weighTricks(words, phrases, model);
  const isSure = share >= TOLD_FROM[isVictimIntent(intent) ? 'harm' : 'unsure'];
  return isSure && ids.length === 1 ? (ids[0] ?? null) : null;
}
