import { verdictQuickReplies } from '../advice';
import type { Assessment } from '../checking';
import type { Answer } from './answer';
import { answerAsked, MOST_SEARCH_WORDS } from './answer-asked';
import { answerCheck, isCheck, offerReport, withCheck } from './answer-check';
import { answerCommon, askToGoOn } from './answer-common';
import { answerDanger } from './answer-danger';
import { findLearn, maySearch } from './answer-learn';
import { answerMedia } from './answer-media';
import { answerTold } from './answer-told';
import { answerIntent, type Asked } from './answer-topic';
import { answerTrick } from './answer-trick';
import { answerUnasked } from './answer-unclear';
import { asksOfReport } from './asides';
import { asksForMoney, hasPaid } from './demand';
import type { Heard } from './hear';
import { lastLink, warns } from './last-text';
import { findOtherQuestions, withOtherAnswers } from './other-questions';
import type { Intent } from './phrases';
import type { Danger } from './read-danger';
import { sayTopic } from './say-reply';
import type { ConversationState, Inbound, RespondContext } from './types';
import { isVictimIntent } from './victim-intent';

/** Questions about a trick, in which the trick's own words are no sign that it is being tried. */
const ASKED_INSTEAD: readonly Intent[] = ['rumor.call', 'near-miss'];
/** What was done is no harm yet, and the verdict of a link goes before what to do about it. */
const ALMOST_HARMED: readonly Intent[] = ['opened-only', 'told-to-install', 'not-paid', 'code-kept'];
/** Questions that deserve an answer of their own beside the verdict of their words. */
const ASKED_BESIDE: readonly Intent[] = ['police-real', 'recovery'];

/** Dangers behind which first aid for lost money stands as well; the others say of money what is needed. */
const AID_BESIDE: readonly Danger[] = ['ransom', 'fire', 'injury', 'violence', 'disaster', 'unnamed'];

/** Dangers behind which it stands only where the person has paid: to hang up comes first. */
const AID_IF_PAID: readonly Danger[] = ['held', 'police-call'];

/**
 * Words that belong to the link sent just before them and change nothing in its verdict: one line, so that
 * nobody reads the same verdict twice. Words that warn of more come with the link's indicators and are a check.
 */
function answerTogether(
  intent: Intent | null,
  { text, attachments }: Inbound,
  assessment: Assessment | null,
  state: ConversationState,
  context: RespondContext,
): Answer | null {
  const link = lastLink(state, context.now);
  if (link === null || (text ?? '').trim() === '' || attachments.length > 0) return null;
  if (assessment !== null && assessment.indicators.length > 0) return null;
  const isPlain = intent === null || intent === 'how-to-check';
  if (!isPlain && !isCheck(assessment)) return null;
  const name = warns(link.verdict) ? 'together.warned' : 'together.same';
  const reply = {
    text: sayTopic(name, context),
    buttons: [],
    quickReplies: verdictQuickReplies({ verdict: link.verdict }, context),
  };
  return { name, replies: [reply], tone: 'usual' };
}

/** So many words beside a picture ask about it: `cái này thật không`, `quét được không`. */
const MOST_WORDS_BESIDE = 12;

/** Whether words beside a picture, a voice message or a file only ask what it is. */
function isAboutAttached({ words, intent }: Heard): boolean {
  return words.length <= MOST_WORDS_BESIDE && (intent === null || intent === 'how-to-check');
}

/** Answers what a message wants first: danger, then damage, questions, the check, and the rest. */
function answerFirst(
  text: string,
  heard: Heard,
  inbound: Inbound,
  assessment: Assessment | null,
  state: ConversationState,
  isNewcomer: boolean,
  context: RespondContext,
): Answer {
  const { words, emergency, intent, likely, ask, common, fragment } = heard;
  const asked: Asked = { isNewcomer, text, words, assessment };
  if (emergency !== null) {
    const { demand } = context.topics;
    const isOnlyAsked = asksForMoney(words, demand) && !hasPaid(words, demand);
    const hasLost = isVictimIntent(intent) && !isOnlyAsked;
    const hasObeyed = AID_IF_PAID.includes(emergency) && hasPaid(words, demand);
    const first = answerDanger(emergency, words, hasLost, context);
    const victim =
      hasLost && (AID_BESIDE.includes(emergency) || hasObeyed)
        ? answerIntent(intent, asked, context).replies
        : [];
    return withCheck({ ...first, replies: [...first.replies, ...victim] }, inbound, assessment, context);
  }
  if (isVictimIntent(intent) && !asksOfReport(ask)) {
    return withCheck(answerIntent(intent, asked, context), inbound, assessment, context);
  }
  if (common !== null && assessment?.verdict !== 'malicious')
    return answerCommon(common, assessment, inbound, context);
  const trick = heard.trick === null ? null : answerTrick(heard.trick, context);
  if (trick !== null) return trick;
  const answered =
    answerTold(heard, assessment, state, context) ??
    answerAsked(text, intent, asked, state, inbound, context);
  if (answered !== null) return answered;
  if (intent !== null && ALMOST_HARMED.includes(intent)) {
    const almost = answerIntent(intent, asked, context);
    if (assessment === null || assessment.indicators.length === 0) return almost;
    const check = answerCheck(assessment, inbound, context);
    return { ...check, replies: [...check.replies, ...almost.replies] };
  }
  const together = answerTogether(intent, inbound, assessment, state, context);
  if (together !== null) return together;
  const guessed = heard.guessed === null ? null : answerTrick(heard.guessed, context);
  if (guessed !== null && !isCheck(assessment)) return guessed;
  const beside = assessment?.indicators.length === 0 ? intent : null;
  const isAnswered =
    beside !== null &&
    (ASKED_INSTEAD.includes(beside) || (beside === 'recovery' && assessment?.verdict !== 'malicious'));
  if (isCheck(assessment) && !isAnswered) {
    const check = answerCheck(assessment, inbound, context);
    if ((intent === 'report' || intent === 'how-to-report') && state.dialog === null)
      return { ...check, replies: [...check.replies, offerReport(context)] };
    if (beside === null || !ASKED_BESIDE.includes(beside)) return check;
    return { ...check, replies: [...check.replies, ...answerIntent(beside, asked, context).replies] };
  }
  const [attachment] = inbound.attachments;
  if (attachment !== undefined && isAboutAttached(heard)) return answerMedia(attachment.kind, context);
  if (fragment !== null) return askToGoOn(fragment, context);
  if (intent !== null) return answerIntent(intent, asked, context);
  const isSearch = words.length <= MOST_SEARCH_WORDS && maySearch(text, context);
  const found = isSearch ? findLearn(text, context) : null;
  if (found !== null) return found;
  if (attachment !== undefined) return answerMedia(attachment.kind, context);
  return answerUnasked(words.length, likely, context);
}

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
  const first = answerFirst(text, heard, inbound, assessment, state, isNewcomer, context);
  const asked: Asked = { isNewcomer, text, words: heard.words, assessment: null };
  const others = findOtherQuestions(text, assessment, context);
  return withOtherAnswers(first, others, (intent) => answerIntent(intent, asked, context));
}
