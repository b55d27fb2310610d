import type { Answer } from '../answers/answer';
import { answerCommon, answerCry, askToGoOn } from '../answers/common';
import { answerIntent } from '../answers/topic';
import { answerUnasked } from '../answers/unclear';
import { listenForAskedAttachment, listenForAttachment } from './attachment';
import { listenForCheck, listenForWordsOfLink } from './check';
import { listenForDanger } from './danger';
import { listenForChinese } from './foreign';
import { listenForHarm, listenForNearHarm } from './harm';
import { listenForSearch, listenForTitle, listenForTrickAskedFor } from './learn';
import { listenForPolice } from './police';
import { listenForRequest } from './request';
import { listenForRefutedRumor, listenForRumorAskedFor } from './rumor';
import type { Listener, Said } from './said';
import { listenForGuessedTrick, listenForHelpAsked, listenForTale, listenForTrick } from './told';

/** An everyday question, unless something beside it is on a list. */
function listenForCommon({ heard, inbound, assessment, context }: Said): Answer | null {
  if (heard.common === null || assessment?.verdict === 'malicious') return null;
  return answerCommon(heard.common, assessment, inbound, context);
}

/** A cry that says nothing of its reason. */
function listenForCry({ heard, context }: Said): Answer | null {
  return heard.cry === 'cry' ? answerCry(context) : null;
}

/** Words that only begin to say something. */
function listenForFragment({ heard, context }: Said): Answer | null {
  return heard.fragment === null ? null : askToGoOn(heard.fragment, context);
}

/** Everything else that the words want. */
function listenForIntent({ heard, asked, context }: Said): Answer | null {
  return heard.intent === null ? null : answerIntent(heard.intent, asked, context);
}

/**
 * Who is asked to answer words outside a dialogue, in this order; the first that answers has it.
 * A life goes before money, what was said plainly before what is only guessed, and a question before a verdict of its words.
 */
export const LISTENERS: readonly Listener[] = [
  listenForDanger,
  listenForHarm,
  listenForCry,
  listenForChinese,
  listenForCommon,
  listenForTrick,
  listenForHelpAsked,
  listenForTale,
  listenForRequest,
  listenForPolice,
  listenForRefutedRumor,
  listenForRumorAskedFor,
  listenForTrickAskedFor,
  listenForTitle,
  listenForNearHarm,
  listenForWordsOfLink,
  listenForGuessedTrick,
  listenForCheck,
  listenForAskedAttachment,
  listenForFragment,
  listenForIntent,
  listenForSearch,
  listenForAttachment,
];

/** The answer of the first listener that has one; words that nobody knows are asked about. */
export function answerFirst(said: Said): Answer {
  for (const listen of LISTENERS) {
    const answer = listen(said);
    if (answer !== null) return answer;
  }
  return answerUnasked(said.heard, said.context);
}
