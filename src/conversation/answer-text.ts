import { explain, verdictQuickReplies, type Reply } from '../advice';
import type { Assessment } from '../checking';
import type { Answer } from './answer';
import { answerDanger } from './answer-danger';
import { answerNoneFound, findLearn, isTitle } from './answer-learn';
import { answerMedia } from './answer-media';
import { answerPolice } from './answer-police';
import { findPoliceCues } from './police-directory';
import { answerAsk, answerTale, isAskedAnywhere } from './answer-beside';
import { answerRequest } from './answer-request';
import { findAsk, findTale } from './asides';
import { findOtherQuestions, withOtherAnswers } from './other-questions';
import { answerRefuted, answerRumor } from './answer-rumor';
import { answerIntent, type Asked } from './answer-topic';
import { answerUnasked } from './answer-unclear';
import { asksForMoney, hasPaid } from './demand';
import type { Heard } from './hear';
import { holdsIndicators, lastLink, warns } from './last-text';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import type { Danger } from './read-danger';
import { findRequest } from './requests';
import { rememberRecent } from './remember';
import { isOlder } from './retention';
import { findRumor } from './rumors';
import { backToMenu, followedQuickReply, reportButton, sayReply, sayTopic } from './say-reply';
import type { ConversationState, Inbound, RespondContext, TopicName } from './types';

/** A message is a check where something in it can be checked, or where its words alone gave it away. */
function isCheck(assessment: Assessment | null): assessment is Assessment {
  return assessment !== null && (assessment.indicators.length > 0 || assessment.verdict !== 'unknown');
}

/** Questions about a trick, in which the trick's own words are no sign that it is being tried. */
const ASKED_INSTEAD: readonly Intent[] = ['rumor.call', 'near-miss'];
/** What was done is no harm yet, and the verdict of a link goes before what to do about it. */
const ALMOST_HARMED: readonly Intent[] = ['opened-only', 'told-to-install', 'not-paid', 'code-kept'];
/** Questions that deserve an answer of their own beside the verdict of their words. */
const ASKED_BESIDE: readonly Intent[] = ['police-real', 'recovery'];

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

/** The way to a report behind the verdict of what the person wants to report. */
function offerReport(context: RespondContext): Reply {
  return sayReply('report.offer', context, {
    buttons: [reportButton(context)],
    quickReplies: [followedQuickReply(context), backToMenu(context)],
  });
}

/** Puts what cannot wait in front of the verdict of links and numbers, where that warns of more. */
function withCheck(
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

/** A resemblance to scams that no phrase and no address bears out: a question about one resembles it as well. */
const LIKENESS: readonly string[] = ['method-match', 'method-story'];

/** Whether the verdict holds more than a question about the police answers by itself. */
function saysMoreThanAsked({ verdict, indicators, message }: Assessment): boolean {
  if (verdict === 'unknown') return false;
  const signals = message.flatMap((one) => (one.source === 'signal' ? [one.signal] : []));
  return indicators.length > 0 || verdict !== 'suspicious' || signals.some((one) => !LIKENESS.includes(one));
}

/** Dangers behind which first aid for lost money stands as well; the others say of money what is needed. */
const AID_BESIDE: readonly Danger[] = ['ransom', 'fire', 'injury', 'violence', 'disaster', 'unnamed'];

type VictimIntent = Extract<Intent, `victim.${string}`>;

function isVictim(intent: Intent | null): intent is VictimIntent {
  return intent?.startsWith('victim.') ?? false;
}

/** So long the next words belong to what the bot has asked. */
const TOPIC_MINUTES = 10;
/** The name of a trick or a question about one; longer texts are messages to check. */
const MOST_TITLE_WORDS = 8;
const MOST_SEARCH_WORDS = 12;

/** What a message may seem to want and still be the answer to what the bot has just asked. */
const WEAK: readonly (Intent | null)[] = [
  null,
  'how-to-check',
  'advice',
  'near-miss',
  'rumor',
  'police-real',
];

function liveTopic({ topic }: ConversationState, now: string): TopicName | null {
  return topic === null || isOlder(topic.at, now, TOPIC_MINUTES) ? null : topic.name;
}

/** What was asked of the bot or about a topic; null where the message is for the check or for its intent. */
function answerAsked(
  text: string,
  intent: Intent | null,
  asked: Asked,
  state: ConversationState,
  inbound: Inbound,
  context: RespondContext,
): Answer | null {
  const { words, assessment } = asked;
  const topic = liveTopic(state, context.now);
  const hasIndicators = (assessment?.indicators.length ?? 0) > 0;
  const isQuiet = !hasIndicators && (assessment === null || assessment.verdict === 'unknown');
  const request = isQuiet ? findRequest(words, context.topics.requests) : null;
  if (request !== null) return answerRequest(request, text, state, context);
  const asksPolice = hasIndicators
    ? topic === 'police' || speaks(context.phrases.intents.intents['police-real'], words)
    : intent === 'police-real' ||
      (topic === 'police' &&
        (WEAK.includes(intent) || findPoliceCues(words, context.topics.police).length > 0));
  if (asksPolice) {
    const police = answerPolice(words, assessment, context);
    if (!isCheck(assessment) || !saysMoreThanAsked(assessment)) return police;
    const check = answerCheck(assessment, inbound, context);
    return { ...check, replies: [...check.replies, ...police.replies] };
  }
  if (hasIndicators) return null;
  const rumor = isQuiet || intent === 'rumor' ? findRumor(words, context.topics.rumors) : null;
  if (rumor !== null) return answerRefuted(rumor, context);
  if (topic === 'rumor' && WEAK.includes(intent)) return answerRumor(words, context);
  if (topic === 'learn' && WEAK.includes(intent) && words.length <= MOST_SEARCH_WORDS && words.length > 0)
    return findLearn(text, context) ?? answerNoneFound(context);
  const isName = WEAK.includes(intent) && words.length <= MOST_TITLE_WORDS && isTitle(text, context);
  return isName ? findLearn(text, context) : null;
}

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

/** Intents that a tale or a question of yes or no is easily taken for. */
const TOLD: readonly (Intent | null)[] = [null, 'how-to-check', 'advice', 'near-miss'];
/** A short question whether it is fraud has nothing to look at. */
const LEAST_TALE_WORDS = 8;

/** A question of people who want help, or a tale of a known trick, where nothing in the message can be checked. */
function answerBeside(
  intent: Intent | null,
  { words, assessment }: Asked,
  state: ConversationState,
  context: RespondContext,
): Answer | null {
  if (assessment !== null && (assessment.indicators.length > 0 || assessment.verdict !== 'unknown'))
    return null;
  const { asides } = context.topics;
  const ask = findAsk(words, asides);
  // "trang này của công an thật không" behind a link asks about that link.
  const isOfLink = ask === 'which-page' && rememberRecent(state, null, context.now) !== null;
  if (isAskedAnywhere(ask) && !isOfLink) return answerAsk(ask, 'report', context);
  const tale = TOLD.includes(intent) ? findTale(words, asides) : null;
  const isOfficial = lastLink(state, context.now)?.verdict === 'official';
  const isShort = tale === 'is-scam' && words.length < LEAST_TALE_WORDS;
  return tale === null || isOfficial || isShort ? null : answerTale(tale, context);
}

/** Answers what a message wants first: danger, then damage, questions, the check, and the rest. */
function answerFirst(
  text: string,
  { words, emergency, intent, likely }: Heard,
  inbound: Inbound,
  assessment: Assessment | null,
  state: ConversationState,
  isNewcomer: boolean,
  context: RespondContext,
): Answer {
  const asked: Asked = { isNewcomer, text, words, assessment };
  if (emergency !== null) {
    const { demand } = context.topics;
    const isOnlyAsked = asksForMoney(words, demand) && !hasPaid(words, demand);
    const hasLost = isVictim(intent) && !isOnlyAsked;
    const first = answerDanger(emergency, words, hasLost, context);
    const victim =
      hasLost && AID_BESIDE.includes(emergency) ? answerIntent(intent, asked, context).replies : [];
    return withCheck({ ...first, replies: [...first.replies, ...victim] }, inbound, assessment, context);
  }
  const isLate = findAsk(words, context.topics.asides) === 'late-report';
  if (isVictim(intent) && !isLate) {
    return withCheck(answerIntent(intent, asked, context), inbound, assessment, context);
  }
  const answered =
    answerBeside(intent, asked, state, context) ?? answerAsked(text, intent, asked, state, inbound, context);
  if (answered !== null) return answered;
  if (intent !== null && ALMOST_HARMED.includes(intent)) {
    const almost = answerIntent(intent, asked, context);
    if (assessment === null || assessment.indicators.length === 0) return almost;
    const check = answerCheck(assessment, inbound, context);
    return { ...check, replies: [...check.replies, ...almost.replies] };
  }
  const together = answerTogether(intent, inbound, assessment, state, context);
  if (together !== null) return together;
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
  if (intent !== null) return answerIntent(intent, asked, context);
  const found = words.length > 0 && words.length <= MOST_SEARCH_WORDS ? findLearn(text, context) : null;
  if (found !== null) return found;
  const [attachment] = inbound.attachments;
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
