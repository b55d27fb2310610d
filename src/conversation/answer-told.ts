import type { Assessment } from '../checking';
import type { Answer } from './answer';
import { answerAsk, answerTale, isAskedAnywhere } from './answer-beside';
import { isCheck } from './answer-check';
import { findTale } from './asides';
import type { Heard } from './hear';
import { lastLink } from './last-text';
import type { Intent } from './phrases';
import { rememberRecent } from './remember';
import type { ConversationState, RespondContext } from './types';

/** Intents that a tale or a question of yes or no is easily taken for. */
const TOLD: readonly (Intent | null)[] = [null, 'how-to-check', 'advice', 'near-miss'];
/** A short question whether it is fraud has nothing to look at. */
const LEAST_TALE_WORDS = 8;

/** A question of people who want help, or a tale of a known trick, where nothing in the message can be checked. */
export function answerTold(
  { words, intent, ask }: Heard,
  assessment: Assessment | null,
  state: ConversationState,
  context: RespondContext,
): Answer | null {
  if (isCheck(assessment)) return null;
  // "trang này của công an thật không" behind a link asks about that link.
  const isOfPage = ask === 'which-page' || ask === 'who-is-police';
  const isOfLink = isOfPage && rememberRecent(state, null, context.now) !== null;
  if (isAskedAnywhere(ask) && !isOfLink) return answerAsk(ask, 'report', context);
  const tale = TOLD.includes(intent) ? findTale(words, context.topics.asides) : null;
  const isOfficial = lastLink(state, context.now)?.verdict === 'official';
  const isShort = tale === 'is-scam' && words.length < LEAST_TALE_WORDS;
  return tale === null || isOfficial || isShort ? null : answerTale(tale, context);
}
