import type { Answer } from '../answers/answer';
import { answerCheck, withCheck } from '../answers/check';
import { answerIntent } from '../answers/topic';
import { asksOfReport } from '../hearing/asides';
import type { Intent } from '../hearing/phrases';
import { isVictimIntent } from '../hearing/victim-intent';
import { hasIndicators, type Said } from './said';

/** What was done is no harm yet, and the verdict of a link goes before what to do about it. */
const ALMOST_HARMED: readonly Intent[] = ['opened-only', 'told-to-install', 'not-paid', 'code-kept'];

/** First aid for a harm that is told. */
export function listenForHarm({ heard, inbound, assessment, asked, context }: Said): Answer | null {
  const { intent, ask } = heard;
  if (!isVictimIntent(intent) || asksOfReport(ask)) return null;
  return withCheck(answerIntent(intent, asked, context), inbound, assessment, context);
}

/** What to do where a person stopped in time. */
export function listenForNearHarm(said: Said): Answer | null {
  const { heard, inbound, assessment, asked, context } = said;
  if (heard.intent === null || !ALMOST_HARMED.includes(heard.intent)) return null;
  const almost = answerIntent(heard.intent, asked, context);
  if (assessment === null || !hasIndicators(said)) return almost;
  const check = answerCheck(assessment, inbound, context);
  return { ...check, replies: [...check.replies, ...almost.replies] };
}
