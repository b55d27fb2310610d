import { nameOf, ownerOf, showIndicator, type Reply } from '../../advice';
import type { Assessment, IndicatorAssessment } from '../../checking';
import type { Answer } from './answer';
import { replyOf } from './common';
import type { CommonQuestion } from '../hearing/common-questions';
import type { Heard } from '../hearing/hear';
import { findPoliceCues, isPoliceOwn } from '../hearing/police-directory';
import {
  backToMenu,
  contactButtons,
  followedQuickReply,
  reportQuickReply,
  sayTopic,
  topicQuickReply,
} from './say-reply';
import type { RespondContext } from '../context';

/** So many things of one message are compared, and so many cues answered; more would bury the rule. */
const MOST_COMPARED = 3;
const MOST_CUES = 2;

function ownerName(item: IndicatorAssessment, context: RespondContext): string {
  const isUnits = item.indicator.kind === 'phone' && item.indicator.e164 === context.unit.hotline.e164;
  return isUnits ? (nameOf('unit', context) ?? context.unit.name) : ownerOf(item, context);
}

/** One indicator against the directory: never genuine, at most "the same as an official one". */
function compare(item: IndicatorAssessment, context: RespondContext): string {
  const { indicator, verdict } = item;
  const it = showIndicator(item, context.unit);
  if (indicator.kind === 'account') return sayTopic('police.account', context, { it });
  if (isPoliceOwn(item, context.topics.police, context.unit)) {
    return sayTopic(`police.official.${indicator.kind}`, context, { it, owner: ownerName(item, context) });
  }
  if (verdict === 'official') return sayTopic('police.other', context, { it, owner: ownerOf(item, context) });
  return sayTopic(`police.unknown.${indicator.kind}`, context, { it });
}

function policeReply(lines: readonly string[], context: RespondContext): Reply {
  return {
    text: lines.join('\n\n'),
    buttons: contactButtons(context),
    quickReplies: [
      followedQuickReply(context),
      reportQuickReply(context),
      topicQuickReply('hand-over', context),
      backToMenu(context),
    ],
  };
}

/** The question about the police that has an answer of its own; an address beside it is compared instead. */
export function findPoliceQuestion(
  { policeQuestion }: Heard,
  assessment: Assessment | null,
): CommonQuestion | null {
  const hasLink = assessment?.indicators.some(({ indicator }) => indicator.kind === 'link') ?? false;
  return hasLink ? null : policeQuestion;
}

/** The answer to a question of its own, with what was given against the directory behind it. */
function answerQuestion(
  question: CommonQuestion,
  compared: readonly string[],
  context: RespondContext,
): Answer {
  const { text } = replyOf(question.answer, [], context);
  return {
    name: `police-real.${question.id}`,
    replies: [policeReply([text, ...compared], context)],
    tone: 'usual',
  };
}

/**
 * Is this really the police: a question of its own answered, or what was given against the directory
 * and what was said against what police never do.
 * What is the police's own by the lists, the verdict before this answer has said.
 */
export function answerPolice(heard: Heard, assessment: Assessment | null, context: RespondContext): Answer {
  const compared = (assessment?.indicators ?? [])
    .filter((item) => item.verdict !== 'official' || !isPoliceOwn(item, context.topics.police, context.unit))
    .slice(0, MOST_COMPARED)
    .map((item) => compare(item, context));
  const question = findPoliceQuestion(heard, assessment);
  if (question !== null) return answerQuestion(question, compared, context);
  const cues = findPoliceCues(heard.words, context.topics.police)
    .slice(0, MOST_CUES)
    .map((cue) => sayTopic(`police.${cue}`, context));
  const lines = [...new Set([...compared, ...cues]), sayTopic('police.never', context)];
  return { name: 'police-real', replies: [policeReply(lines, context)], tone: 'usual' };
}

/** Asks for what can be compared; what police never do is said at once. */
export function askPolice(context: RespondContext): Answer {
  const lines = [sayTopic('police.never', context), sayTopic('police.ask', context)];
  return {
    name: 'police-real.ask',
    replies: [policeReply(lines, context)],
    tone: 'usual',
    topic: 'police',
  };
}
