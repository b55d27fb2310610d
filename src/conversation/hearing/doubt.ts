import type { Harm } from '../../advice';
import { isHarmless, threatensArrest } from './harm';
import { namesHarm } from './named-harm';
import type { Intent } from './phrases';
import type { TopicKnowledge } from '../context';
import { harmOf } from './victim-intent';
import type { Word } from './words';

/**
 * How sure the model must be of a harm that no phrase and no deed tells of: daily life speaks of money, pictures and
 * accounts too.
 */
const SURE_FROM: Readonly<Record<Harm, number>> = {
  money: 0.75,
  account: 0.5,
  app: 0.5,
  otp: 0.5,
  threat: 0.4,
};

/** A few words that name no harm are heard as one by their shape alone: `số đó là 0900… gọi tôi`. */
const SHORT_WORDS = 10;
const SURE_OF_SHORT = 0.9;

/** From which share of the model a harm is believed; money is asked about anyway. */
function sureFrom(harm: Harm, words: readonly Word[], isNamed: boolean): number {
  const isShort = harm !== 'money' && words.length <= SHORT_WORDS && !isNamed;
  return isShort ? SURE_OF_SHORT : SURE_FROM[harm];
}

/** What a message wants where only the model hears harm in it and is not sure: money is asked about, the rest is offered. */
export function doubt(
  intent: Intent | null,
  words: readonly Word[],
  share: number,
  topics: Pick<TopicKnowledge, 'harm'>,
): Intent | null {
  const harm = harmOf(intent);
  if (harm === null) return intent;
  if (isHarmless(words, topics.harm)) return null;
  const isNamed =
    namesHarm(harm, words, topics.harm) || (harm === 'threat' && threatensArrest(words, topics.harm));
  if (share >= sureFrom(harm, words, isNamed) || (harm === 'threat' && isNamed)) return intent;
  return harm === 'money' ? 'maybe-paid' : null;
}
