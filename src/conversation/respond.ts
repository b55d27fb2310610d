import { explain, type Payload } from '../advice';
import type { Assessment } from '../checking';
import type { Answer } from './answer';
import { answerLearn, answerLearnMore } from './answer-advisory';
import { answerMedia } from './answer-media';
import {
  answerEmergency,
  answerHowToReport,
  answerIntent,
  answerPrivacy,
  answerStart,
  answerVictim,
} from './answer-topic';
import { findEmergency, findIntent } from './find-intent';
import type { Intent } from './phrases';
import { rememberChecks, rememberRecent } from './remember';
import { isOlder, NOTICE_DAYS } from './retention';
import { menuQuickReplies, sayReply } from './say-reply';
import type { ConversationState, Inbound, RespondContext, Response } from './types';
import { splitWords } from './words';

function answerPayload(payload: Payload, isNewcomer: boolean, context: RespondContext): Answer {
  switch (payload.name) {
    case 'start':
    case 'menu':
      return answerStart(isNewcomer, context);
    case 'how-to-check':
      return answerIntent('how-to-check', isNewcomer, context);
    case 'how-to-report':
      return answerHowToReport(context);
    case 'privacy':
      return answerPrivacy(context);
    case 'victim':
      return answerVictim(payload.harm, context);
    case 'learn':
      return answerLearn(payload.advisory, context);
    case 'learn-more':
      return answerLearnMore(payload.advisory, context);
  }
}

/** A message is a check where something in it can be checked, or where its words alone gave it away. */
function isCheck(assessment: Assessment | null): assessment is Assessment {
  return assessment !== null && (assessment.indicators.length > 0 || assessment.verdict !== 'unknown');
}

/** Questions about a trick, in which the trick's own words are no sign that it is being tried. */
const ASKED_INSTEAD: readonly Intent[] = ['rumor.call', 'near-miss'];
/** Questions that deserve an answer of their own beside the verdict of their words. */
const ASKED_BESIDE: readonly Intent[] = ['police-real', 'recovery'];

/** The words of a message without its addresses, which may hold any word. */
function wordsBeside(text: string, assessment: Assessment | null): string {
  return (assessment?.indicators ?? [])
    .filter(({ indicator }) => indicator.kind === 'link' && indicator.raw !== '')
    .reduce((rest, { indicator }) => rest.replaceAll(indicator.raw, ' '), text);
}

function answerCheck(assessment: Assessment, { attachments }: Inbound, context: RespondContext): Answer {
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

/** Puts what cannot wait in front of the verdict of the links and numbers that came with it. */
function withCheck(
  urgent: Answer,
  inbound: Inbound,
  assessment: Assessment | null,
  context: RespondContext,
): Answer {
  if (assessment === null || assessment.indicators.length === 0) return urgent;
  const check = answerCheck(assessment, inbound, context);
  return { ...urgent, replies: [...urgent.replies, ...check.replies] };
}

type VictimIntent = Extract<Intent, `victim.${string}`>;

function isVictim(intent: Intent | null): intent is VictimIntent {
  return intent?.startsWith('victim.') ?? false;
}

function answerText(
  text: string,
  inbound: Inbound,
  assessment: Assessment | null,
  isNewcomer: boolean,
  context: RespondContext,
): Answer {
  const words = splitWords(wordsBeside(text, assessment), context.phrases.intents.shortForms);
  const intent = findIntent(words, context.phrases);
  const emergency = findEmergency(words, context.phrases);
  if (emergency !== null) {
    const first = answerEmergency(emergency, context);
    const victim = isVictim(intent) ? answerIntent(intent, isNewcomer, context).replies : [];
    return withCheck({ ...first, replies: [...first.replies, ...victim] }, inbound, assessment, context);
  }
  if (isVictim(intent)) {
    return withCheck(answerIntent(intent, isNewcomer, context), inbound, assessment, context);
  }
  const asked = assessment?.indicators.length === 0 ? intent : null;
  if (isCheck(assessment) && (asked === null || !ASKED_INSTEAD.includes(asked))) {
    const check = answerCheck(assessment, inbound, context);
    if (asked === null || !ASKED_BESIDE.includes(asked)) return check;
    return { ...check, replies: [...check.replies, ...answerIntent(asked, isNewcomer, context).replies] };
  }
  if (intent !== null) return answerIntent(intent, isNewcomer, context);
  const [attachment] = inbound.attachments;
  if (attachment !== undefined) return answerMedia(attachment.kind, context);
  const reply = sayReply('not-understood', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'not-understood', replies: [reply], tone: 'usual' };
}

/** Tells a newcomer who answers and what is kept, behind the answer; a person in need is spared it until later. */
function introduce(answer: Answer, isNewcomer: boolean, context: RespondContext): Answer {
  if (!isNewcomer || answer.tone !== 'usual') return answer;
  const last = answer.replies.at(-1);
  const quickReplies = last?.quickReplies ?? [];
  const quiet = answer.replies.map((reply) => ({ ...reply, quickReplies: [] }));
  return {
    ...answer,
    replies: [...quiet, sayReply('notice', context, { quickReplies })],
    tone: 'introduces',
  };
}

/**
 * Answers one message: the new state, what to say, and what the shell must keep.
 * Pure; every message gets exactly one group of replies, and the bot never speaks first.
 */
export function respond(
  state: ConversationState,
  inbound: Inbound,
  assessment: Assessment | null,
  context: RespondContext,
): Response {
  const { now } = context;
  const isNewcomer = state.greetedAt === null || isOlder(state.greetedAt, now, NOTICE_DAYS * 24 * 60);
  const found =
    inbound.payload !== null
      ? answerPayload(inbound.payload, isNewcomer, context)
      : answerText(inbound.text ?? '', inbound, assessment, isNewcomer, context);
  const answer = introduce(found, isNewcomer, context);
  const checked = inbound.payload === null ? assessment : null;
  return {
    state: {
      ...state,
      greetedAt: answer.tone === 'introduces' ? now : state.greetedAt,
      recent: rememberRecent(state, checked, now),
    },
    replies: answer.replies,
    effects: [...(checked === null ? [] : rememberChecks(checked)), { kind: 'count', name: answer.name }],
  };
}
