import type { Harm } from '../../advice';
import { readLoss } from '../../report';
import { hasPaid } from '../hearing/demand';
import type { TurnInput } from './turn';

/** Words from which on the model alone is believed; shorter ones are what is said every day: `nó gọi hoài`. */
const STORY_WORDS = 8;

/** Whether words say what was done or lost, in phrases of officers or with an amount, and do not only resemble a victim's. */
export function saysHarm(harm: Harm, { heard, text, context }: TurnInput): boolean {
  const isTold = heard.phrased.includes(`victim.${harm}`);
  return isTold || hasPaid(heard.words, context.topics.demand) || readLoss(text).lost.length > 0;
}

/** Whether words are long enough for a story, in which the model is right more often than not. */
export function isLong({ heard }: TurnInput): boolean {
  return heard.words.length >= STORY_WORDS;
}
