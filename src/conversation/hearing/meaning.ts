import type { Indicator } from '../../indicator';
import type { TopicKnowledge } from '../context';
import { hints } from './danger-phrases';
import { deedFirst, tellsDeed } from './deed';
import { doubt } from './doubt';
import { toIntent } from './find-intent';
import type { Intent } from './phrases';
import type { Danger } from './read-danger';
import type { Reading } from './read-topic';
import { refineHarm } from './refine-harm';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

/** What the words of a message want. */
export interface Meaning {
  /** null where they do not say so. */
  readonly wanted: Intent | null;
  /** A phrase of officers or a deed vouches for the harm: it is no guess of the model. */
  readonly isVouched: boolean;
}

/** What is wanted where a danger was heard that is none: a crime long past, a figure of speech, or a calm word of where somebody is. */
function calmIntent(words: readonly Word[], { danger }: TopicKnowledge): Intent | null {
  const isNone = hints('figure', words, danger) || hints('calm', words, danger);
  return isNone ? null : 'other-crime';
}

/** Finds what words want: by the models, put right by the deeds and phrases in them, and doubted where only a model hears harm. */
export function findMeaning(
  words: readonly Word[],
  reading: Reading,
  emergency: Danger | null,
  found: readonly Indicator[],
  topics: TopicKnowledge,
): Meaning {
  const { phrased } = reading;
  const ofModel = toIntent(reading);
  const refined = refineHarm(ofModel, words, topics.harm);
  const done = deedFirst(refined, phrased.includes('police-real'), words, topics.harm);
  const meant = emergency === null && hints('rumored', words, topics.danger) ? 'rumor' : done;
  // A bank account that is asked about is none that somebody broke into.
  const isOfBank = found.some(({ kind }) => kind === 'account') && !phrased.includes('victim.account');
  const sure = meant === 'victim.account' && isOfBank ? null : meant;
  const isPast = reading.emergency !== null && emergency === null && meant !== 'rumor';
  const calm = isPast ? calmIntent(words, topics) : sure;
  const isVouched = isVictimIntent(calm) && (phrased.some(isVictimIntent) || tellsDeed(words, topics));
  const isGuess = calm === ofModel && !isVouched && emergency === null;
  return { wanted: isGuess ? doubt(calm, words, reading.harm, topics) : calm, isVouched };
}
