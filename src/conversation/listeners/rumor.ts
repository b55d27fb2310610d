import type { Answer } from '../answers/answer';
import { answerRefuted, answerRumor } from '../answers/rumor';
import { speaks } from '../hearing/phrase-set';
import { hasIndicators, isQuiet, type Said } from './said';
import { liveTopic, mayAnswer } from './topic';

/** A rumor that authorities refuted. */
export function listenForRefutedRumor(said: Said): Answer | null {
  const { heard, context } = said;
  if (hasIndicators(said) || (!isQuiet(said) && heard.intent !== 'rumor')) return null;
  return heard.rumor === null ? null : answerRefuted(heard.rumor, context);
}

/** The rumor that the bot has asked for. */
export function listenForRumorAskedFor(said: Said): Answer | null {
  const { heard, context } = said;
  if (hasIndicators(said) || liveTopic(said) !== 'rumor') return null;
  const asksToShare = speaks(context.topics.said.share, heard.words);
  return asksToShare || mayAnswer(said) ? answerRumor(heard, context) : null;
}
