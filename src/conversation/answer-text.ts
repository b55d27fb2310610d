import type { Assessment } from '../checking';
import type { Answer } from './answers/answer';
import { answerListed } from './answers/listed';
import { answerIntent, type Asked } from './answers/topic';
import type { Heard } from './hearing/hear';
import { answerFirst } from './listeners/order';
import { findOtherQuestions, withOtherAnswers } from './other-questions';
import type { RespondContext } from './context';
import type { Inbound } from './inbound';
import type { ConversationState } from './state';

/** Answers words and what was sent beside them, and what else they ask. */
export function answerText(
  text: string,
  heard: Heard,
  inbound: Inbound,
  assessment: Assessment | null,
  state: ConversationState,
  isNewcomer: boolean,
  context: RespondContext,
): Answer {
  const asked: Asked = { isNewcomer, text, heard, assessment };
  const first = answerFirst({ text, heard, inbound, assessment, state, asked, context });
  const mayWait = first.tone === 'usual' && (first.effects ?? []).length === 0;
  const isBare = (assessment?.indicators.length ?? 0) === 0;
  const listed = mayWait && isBare ? answerListed(text, inbound, asked, context) : null;
  if (listed !== null) return listed;
  const others = findOtherQuestions(text, assessment, context);
  return withOtherAnswers(first, others, (intent) =>
    answerIntent(intent, { ...asked, assessment: null }, context),
  );
}
