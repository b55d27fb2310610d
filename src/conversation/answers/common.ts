import { fill, type Reply } from '../../advice';
import type { Assessment } from '../../checking';
import type { Answer } from './answer';
import { answerCheck } from './check';
import type { CommonQuestion } from '../hearing/common-questions';
import type { Fragment } from '../hearing/fragments';
import { offerQuickReplies, type Offer } from './offers';
import { contactButtons, valuesFor } from './say-reply';
import type { RespondContext } from '../context';
import type { Inbound } from '../inbound';

/** A text of a data file as a reply, with its ways on. */
export function replyOf(text: string, offers: readonly Offer[], context: RespondContext): Reply {
  return {
    text: fill(text, valuesFor(context)) ?? text,
    buttons: text.includes('{hotline}') ? contactButtons(context) : [],
    quickReplies: offerQuickReplies(offers, context),
  };
}

/** Answers an everyday question, behind the verdict of a link or number beside it. */
export function answerCommon(
  { id, answer, offers, instead }: CommonQuestion,
  assessment: Assessment | null,
  inbound: Inbound,
  context: RespondContext,
): Answer {
  const reply = replyOf(answer, offers, context);
  const isAlone = assessment === null || assessment.indicators.length === 0;
  if (isAlone || instead.some((verdict) => verdict === assessment.verdict))
    return { name: `common.${id}`, replies: [reply], tone: 'usual', shown: { kind: 'card', id } };
  const check = answerCheck(assessment, inbound, context);
  return { ...check, replies: [...check.replies, reply] };
}

/** Steadies a person who cries without a reason: danger, money and a code that went, and a caller who presses come first, then what it was. */
export function answerCry(context: RespondContext): Answer {
  const { text, offers } = context.topics.cries;
  return { name: 'cry', replies: [replyOf(text, offers, context)], tone: 'urgent' };
}

/** Asks a person who wrote only the beginning of something to go on. */
export function askToGoOn({ id, question, offers }: Fragment, context: RespondContext): Answer {
  return { name: `fragment.${id}`, replies: [replyOf(question, offers, context)], tone: 'usual' };
}
