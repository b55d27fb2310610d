import type { Answer } from '../answers/answer';
import { answerRequest } from '../answers/request';
import { speaks } from '../hearing/phrase-set';
import { hasIndicators, isQuiet, type Said } from './said';

/** What is asked of the bot itself. */
export function listenForRequest(said: Said): Answer | null {
  const { text, heard, state, context } = said;
  const request = hasIndicators(said) ? null : heard.request;
  // A text to pass on is asked for in the words of the trick that it warns of.
  if (request === null || (!isQuiet(said) && request !== 'learn-share')) return null;
  const wantsOfficer = speaks(context.phrases.intents.intents.handover, heard.words);
  return answerRequest(request, text, wantsOfficer, state, context);
}
