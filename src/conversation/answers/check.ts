import { explain, type Reply } from '../../advice';
import type { Assessment } from '../../checking';
import type { Answer } from './answer';
import { holdsIndicators, warns } from '../last-text';
import { backToMenu, followedQuickReply, reportButton, sayReply } from './say-reply';
import type { RespondContext } from '../context';
import type { Inbound } from '../inbound';

/** A message is a check where something in it can be checked, or where its words alone gave it away. */
export function isCheck(assessment: Assessment | null): assessment is Assessment {
  return assessment !== null && (assessment.indicators.length > 0 || assessment.verdict !== 'unknown');
}

/** The verdict of links, numbers and words, and what is said of a picture beside them. */
export function answerCheck(
  assessment: Assessment,
  { attachments }: Inbound,
  context: RespondContext,
): Answer {
  const hasPicture = attachments.some(({ kind }) => kind === 'image');
  return {
    name: `check.${assessment.verdict}`,
    replies: [
      ...(hasPicture ? [sayReply('media.image.beside', context)] : []),
      ...explain(assessment, context),
    ],
    tone: 'usual',
  };
}

/** The way to a report behind the verdict of what the person wants to report. */
export function offerReport(context: RespondContext): Reply {
  return sayReply('report.offer', context, {
    buttons: [reportButton(context)],
    quickReplies: [followedQuickReply(context), backToMenu(context)],
  });
}

/** What cannot wait if the verdict's words are the person's own story; the verdict's quick replies lead on. */
export function adviseIfHarmed(context: RespondContext): Reply {
  return sayReply('check.if-harmed', context);
}

/** Puts what cannot wait in front of the verdict of links and numbers, where that warns of more. */
export function withCheck(
  urgent: Answer,
  inbound: Inbound,
  assessment: Assessment | null,
  context: RespondContext,
): Answer {
  if (assessment === null || !warns(assessment.verdict) || !holdsIndicators(inbound, assessment))
    return urgent;
  const check = answerCheck(assessment, inbound, context);
  return { ...urgent, replies: [...urgent.replies, ...check.replies] };
}
