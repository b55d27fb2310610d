import { verdictQuickReplies } from '../../advice';
import type { Answer } from '../answers/answer';
import { adviseIfHarmed, answerCheck, isCheck, offerReport } from '../answers/check';
import { answerIntent } from '../answers/topic';
import { lastLink, warns } from '../last-text';
import { speaksOfOneself } from '../hearing/oneself';
import type { Intent } from '../hearing/phrases';
import { sayTopic } from '../answers/say-reply';
import { hasIndicators, type Said } from './said';

/** Questions about a trick, in which the trick's own words are no sign that it is being tried. */
const ASKED_INSTEAD: readonly Intent[] = ['rumor.call', 'near-miss'];
/** Questions that deserve an answer of their own beside the verdict of their words. */
const ASKED_BESIDE: readonly Intent[] = ['police-real', 'recovery'];

/**
 * Words that belong to the link sent just before them and change nothing in its verdict: one line, so that
 * nobody reads the same verdict twice. Words that warn of more come with the link's indicators and are a check.
 */
export function listenForWordsOfLink(said: Said): Answer | null {
  const { heard, inbound, assessment, state, context } = said;
  const link = lastLink(state, context.now);
  if (link === null || (inbound.text ?? '').trim() === '' || inbound.attachments.length > 0) return null;
  if (hasIndicators(said)) return null;
  const isPlain = heard.intent === null || heard.intent === 'how-to-check';
  if (!isPlain && !isCheck(assessment)) return null;
  const name = warns(link.verdict) ? 'together.warned' : 'together.same';
  const reply = {
    text: sayTopic(name, context),
    buttons: [],
    quickReplies: verdictQuickReplies({ verdict: link.verdict }, context),
  };
  return { name, replies: [reply], tone: 'usual' };
}

/**
 * The verdict, behind it what to do at once where the words may tell of a harm, and the way to a report or the answer to
 * what was asked beside it.
 */
export function listenForCheck({ heard, inbound, assessment, state, asked, context }: Said): Answer | null {
  if (!isCheck(assessment)) return null;
  const { intent } = heard;
  const beside = assessment.indicators.length === 0 ? intent : null;
  if (beside !== null && ASKED_INSTEAD.includes(beside)) return null;
  if (beside === 'recovery' && assessment.verdict !== 'malicious') return null;
  const verdict = answerCheck(assessment, inbound, context);
  const isOwnStory = assessment.indicators.length === 0 && speaksOfOneself(heard.words);
  const check =
    heard.mayBeHarm || isOwnStory
      ? { ...verdict, replies: [...verdict.replies, adviseIfHarmed(context)] }
      : verdict;
  const wantsReport = intent === 'report' || intent === 'how-to-report';
  if (wantsReport && state.dialog === null)
    return { ...check, replies: [...check.replies, offerReport(context)] };
  if (beside === null || !ASKED_BESIDE.includes(beside)) return check;
  return { ...check, replies: [...check.replies, ...answerIntent(beside, asked, context).replies] };
}
