import type { Answer } from '../answers/answer';
import { answerAsk, answerTale, isAskedAnywhere } from '../answers/beside';
import { isCheck } from '../answers/check';
import { answerLearn } from '../answers/advisory';
import { answerTrick } from '../answers/trick';
import { findTale } from '../hearing/asides';
import { lastLink } from '../last-text';
import type { Intent } from '../hearing/phrases';
import { rememberRecent } from '../remember';
import type { Said } from './said';

/** Intents that a tale or a question of yes or no is easily taken for. */
const TOLD: readonly (Intent | null)[] = [null, 'how-to-check', 'advice', 'near-miss'];
/** A short question whether it is fraud has nothing to look at. */
const LEAST_TALE_WORDS = 8;

/** The advisory of a known trick that the phrases of officers hear. */
export function listenForTrick({ heard, context }: Said): Answer | null {
  return heard.trick === null ? null : answerTrick(heard.trick, context);
}

/** The advisory of a trick that only the model hears, where the words give nothing away by themselves. */
export function listenForGuessedTrick({ heard, assessment, context }: Said): Answer | null {
  if (heard.guessed === null || isCheck(assessment)) return null;
  const { advisory, isTold } = heard.guessed;
  return isTold ? answerTrick(advisory, context) : answerLearn(advisory, context);
}

/** A question of people who want help, where nothing in the message can be checked. */
export function listenForHelpAsked({ heard: { ask }, assessment, state, context }: Said): Answer | null {
  if (isCheck(assessment) || !isAskedAnywhere(ask)) return null;
  // "trang này của công an thật không" behind a link asks about that link.
  const isOfPage = ask === 'which-page' || ask === 'who-is-police';
  const isOfLink = isOfPage && rememberRecent(state, null, context.now) !== null;
  return isOfLink ? null : answerAsk(ask, 'report', context);
}

/** A tale of a known trick, where nothing in the message can be checked. */
export function listenForTale({ heard: { words, intent }, assessment, state, context }: Said): Answer | null {
  if (isCheck(assessment) || !TOLD.includes(intent)) return null;
  const tale = findTale(words, context.topics.asides);
  const isOfficial = lastLink(state, context.now)?.verdict === 'official';
  const isShort = tale === 'is-scam' && words.length < LEAST_TALE_WORDS;
  return tale === null || isOfficial || isShort ? null : answerTale(tale, context);
}
