import { TOPICS, type Topic } from '../conversation';
import { fitTexts, type TextExample, type TextFitOptions, type WrittenTextModel } from './text-fit';

/** What did best on writers that were held out in turn. */
export const INTENT_FIT: TextFitOptions = { cost: 0.3, rounds: 15, seenIn: 12, steepness: 5.5 };

/** A message that is about one topic, reduced to what the model weighs. */
export type IntentExample = TextExample & { readonly topic: Topic };

/** Fits what messages want. */
export function fitIntents(
  examples: readonly IntentExample[],
  options: TextFitOptions = INTENT_FIT,
): WrittenTextModel {
  return fitTexts(examples, TOPICS, options);
}
