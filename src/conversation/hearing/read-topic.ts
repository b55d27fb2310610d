import { intentFeatures } from './intent-features';
import {
  isUrgentTopic,
  isVictimTopic,
  TOPICS,
  weighTopics,
  type Topic,
  type TopicShares,
} from './intent-model';
import { holdsPattern } from './pattern';
import { findSpoken, speaks } from './phrase-set';
import { EMERGENCIES, PHRASED_INTENTS, type Emergency, type PhrasedIntent, type Phrases } from './phrases';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

/** What the words of a message are about. */
export interface Reading {
  readonly topic: Topic;
  /** The danger to life, where the topic is one; `unnamed` where no phrase of officers tells which. */
  readonly emergency: Emergency | 'unnamed' | null;
  /** The intents whose phrases stand in the message. */
  readonly phrased: readonly PhrasedIntent[];
  /** What it may be about where none of it is sure, likeliest first: worth a question. */
  readonly likely: readonly Topic[];
  /** The model's share of all topics of harm. */
  readonly harm: number;
  /** What the models weigh of the message. */
  readonly features: ReadonlySet<string>;
}

/**
 * From which share of the model an urgent topic counts. A phrase of officers that nothing speaks against needs less,
 * for a miss costs a person more than a question too many; a danger without any such phrase and talk of a near miss or a rumor need more.
 */
const URGENT_FROM = {
  emergency: { phrased: 0.1, alone: 0.3, unheard: 0.6 },
  victim: { phrased: 0.2, alone: 0.3, hearsay: 0.7 },
} as const;

/** Below this share of its best topic the model has not understood, and nothing is said to be wanted. */
const UNDERSTOOD_FROM = 0.2;

/** From this share on harm that does not count yet is asked about: an answer to something else would leave a victim alone. */
const HARM_ASKED_FROM = 0.25;

/** A topic with a smaller share is not worth a question, and nobody reads more than so many choices. */
const LIKELY_FROM = 0.12;
const MOST_LIKELY = 3;

function likeliest<T extends Topic>(topics: readonly T[], shares: TopicShares): T | null {
  return topics.reduce<T | null>(
    (best, topic) => (best === null || shares[topic] > shares[best] ? topic : best),
    null,
  );
}

/** The topics that a question may offer, likeliest first. */
function findLikely(shares: TopicShares): readonly Topic[] {
  return TOPICS.filter((topic) => shares[topic] >= LIKELY_FROM)
    .sort((a, b) => shares[b] - shares[a])
    .slice(0, MOST_LIKELY);
}

/** The first danger whose phrases stand in the message, and whether something speaks against it. */
function hearDanger(
  words: readonly Word[],
  { emergencies }: Pick<Phrases, 'emergencies'>,
): { readonly danger: Emergency; readonly basis: 'phrased' | 'alone' } | null {
  const phrased = findSpoken(EMERGENCIES, emergencies, words);
  if (phrased !== null) return { danger: phrased, basis: 'phrased' };
  const spokenOf = EMERGENCIES.find((one) =>
    emergencies[one].phrases.some((pattern) => holdsPattern(pattern, words)),
  );
  return spokenOf === undefined ? null : { danger: spokenOf, basis: 'alone' };
}

/** Whether phrases of officers alone hear that life is in danger. */
export function hearsDanger(words: readonly Word[], { emergencies }: Pick<Phrases, 'emergencies'>): boolean {
  return EMERGENCIES.some((one) => speaks(emergencies[one], words));
}

/** Whether phrases of officers alone hear that a person was harmed or is in danger. */
export function hearsHarm(words: readonly Word[], phrases: Omit<Phrases, 'model'>): boolean {
  const isHarmed = PHRASED_INTENTS.some(
    (intent) => isVictimIntent(intent) && speaks(phrases.intents.intents[intent], words),
  );
  return isHarmed || hearsDanger(words, phrases);
}

/**
 * Reads what a message is about: phrases of officers and the trained model together, danger first, then harm.
 */
export function readTopic(words: readonly Word[], phrases: Phrases): Reading {
  if (words.length === 0)
    return { topic: 'other', emergency: null, phrased: [], likely: [], harm: 0, features: new Set() };
  const features = intentFeatures(words, phrases);
  const shares = weighTopics(features, phrases.model);
  const phrased = PHRASED_INTENTS.filter((intent) => speaks(phrases.intents.intents[intent], words));
  const victims = TOPICS.filter(isVictimTopic);
  const harm = victims.reduce((sum, topic) => sum + shares[topic], 0);
  const heard = hearDanger(words, phrases);
  if (shares.emergency >= URGENT_FROM.emergency[heard?.basis ?? 'unheard']) {
    return { topic: 'emergency', emergency: heard?.danger ?? 'unnamed', phrased, likely: [], harm, features };
  }
  const isHearsay = phrased.includes('near-miss') || phrased.includes('rumor');
  const basis = isHearsay ? 'hearsay' : phrased.some(isVictimIntent) ? 'phrased' : 'alone';
  const calm = TOPICS.filter((topic) => !isUrgentTopic(topic));
  const isHarmed = harm >= URGENT_FROM.victim[basis];
  const topic = likeliest(isHarmed ? victims : calm, shares) ?? 'other';
  const isMaybeHarmed = !isHearsay && harm >= HARM_ASKED_FROM;
  const isUnderstood = isHarmed || (!isMaybeHarmed && shares[topic] >= UNDERSTOOD_FROM);
  const likely = findLikely(shares);
  return { topic: isUnderstood ? topic : 'other', emergency: null, phrased, likely, harm, features };
}
