import type { Assessment } from '../../checking';
import type { TopicKnowledge } from '../context';
import { isCheck } from '../answers/check';
import { tellsDeed } from './deed';
import { guessTrick } from './guess-trick';
import { GUESSED } from './guessed-intents';
import type { Meaning } from './meaning';
import type { Intent } from './phrases';
import type { Reading } from './read-topic';
import { findToldTrick, isHonestTale, tellsOfOthers } from './told-tricks';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

/** A trick that only the model hears. */
export interface GuessedTrick {
  readonly advisory: string;
  /** Whether it is being tried on somebody: a question what a trick is, or what to do about one, tells of none. */
  readonly isTold: boolean;
}

/** The trick that a message tells of, known by its words or guessed. */
export interface Tale {
  /** The advisory of the known trick, of which nothing has come yet. */
  readonly trick: string | null;
  /** The trick that only the model hears. */
  readonly guessed: GuessedTrick | null;
}

/** Words that tell of no trick. */
export const NO_TALE: Tale = { trick: null, guessed: null };

/** Intents that a tale of a trick is easily taken for, besides harm; some have a better answer of their own. */
const TOLD_OF: readonly (Intent | null)[] = [...GUESSED, 'other-crime', 'report', 'not-paid', 'maybe-paid'];

/** What the model of tricks may doubt; what else is wanted is heard surely enough, and in a threat the trick is the harm. */
const GUESSED_TALES: readonly (Intent | null)[] = [
  null,
  'how-to-check',
  'advice',
  'maybe-paid',
  'victim.money',
  'victim.otp',
  'victim.app',
  'victim.account',
];

/** A person whom harm was done to tells more. */
const MOST_UNHARMED_WORDS = 18;

/** Whether words may tell of a trick: first aid for nothing that happened is worse than a verdict of the words. */
function mayTell(intent: Intent | null, words: readonly Word[], assessment: Assessment | null): boolean {
  if (isVictimIntent(intent))
    return words.length <= MOST_UNHARMED_WORDS && (assessment?.indicators.length ?? 0) === 0;
  return TOLD_OF.includes(intent) && !isCheck(assessment);
}

/** Finds the trick that words tell of; `wanted` is what else they want. */
export function findTale(
  words: readonly Word[],
  reading: Reading,
  { wanted, isVouched }: Meaning,
  assessment: Assessment | null,
  topics: TopicKnowledge,
): Tale {
  if (reading.topic === 'passed-on' || !mayTell(wanted, words, assessment)) return NO_TALE;
  if (isVouched && tellsDeed(words, topics)) return NO_TALE;
  const trick = findToldTrick(words, topics.tricks);
  const isSuspect = !isVouched && !isHonestTale(words, topics.tricks);
  // Words that want nothing and tell of nobody else are daily life, whatever the model hears.
  const isOfOthers = wanted !== null || tellsOfOthers(words, topics.tricks);
  const mayGuess = trick === null && isSuspect && isOfOthers && GUESSED_TALES.includes(wanted);
  const advisory = mayGuess ? guessTrick(wanted, reading, words, topics.trickModel) : null;
  return { trick, guessed: advisory === null ? null : { advisory, isTold: wanted !== 'advice' } };
}
