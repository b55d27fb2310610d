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
  money: 0.85,
  account: 0.5,
  app: 0.5,
  otp: 0.5,
  threat: 0.4,
};

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
  if (share >= SURE_FROM[harm]) return intent;
  if (harm === 'threat' && (namesHarm(harm, words, topics.harm) || threatensArrest(words, topics.harm)))
    return intent;
  return harm === 'money' ? 'maybe-paid' : null;
}
