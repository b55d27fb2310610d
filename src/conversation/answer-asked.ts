import type { Assessment } from '../checking';
import type { Answer } from './answer';
import { answerCheck, isCheck } from './answer-check';
import { answerNoneFound, findLearn, isTitle } from './answer-learn';
import { answerPolice, findPoliceQuestion } from './answer-police';
import { findFragment } from './fragments';
import { answerRequest } from './answer-request';
import { answerRefuted, answerRumor } from './answer-rumor';
import type { Asked } from './answer-topic';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import { findPoliceCues } from './police-directory';
import { findRequest } from './requests';
import { isOlder } from './retention';
import { findRumor } from './rumors';
import type { ConversationState, Inbound, RespondContext, TopicName } from './types';

/** A resemblance to scams that no phrase and no address bears out: a question about one resembles it as well. */
const LIKENESS: readonly string[] = ['method-match', 'method-story'];

/** A short question in the person's own words is no message that somebody sent them. */
const MOST_OWN_WORDS = 12;

/** Whether the verdict holds more than a question about the police answers by itself. */
function saysMoreThanAsked({ verdict, indicators, message }: Assessment, words: number): boolean {
  if (verdict === 'unknown') return false;
  if (indicators.length === 0 && words <= MOST_OWN_WORDS) return false;
  const signals = message.flatMap((one) => (one.source === 'signal' ? [one.signal] : []));
  return indicators.length > 0 || verdict !== 'suspicious' || signals.some((one) => !LIKENESS.includes(one));
}

/** So long the next words belong to what the bot has asked. */
const TOPIC_MINUTES = 10;
/** The name of a trick or a question about one; longer texts are messages to check. */
const MOST_TITLE_WORDS = 8;
/** So many words may be a search for a trick. */
export const MOST_SEARCH_WORDS = 12;

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
export function answerAsked(
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
  const request = hasIndicators ? null : findRequest(words, context.topics.requests);
  // A text to pass on is asked for in the words of the trick that it warns of.
  if (request !== null && (isQuiet || request === 'learn-share')) {
    const wantsOfficer = speaks(context.phrases.intents.intents.handover, words);
    return answerRequest(request, text, wantsOfficer, state, context);
  }
  const ofPolice = findPoliceQuestion(words, assessment, context) !== null;
  const asksPolice = hasIndicators
    ? ofPolice || topic === 'police' || speaks(context.phrases.intents.intents['police-real'], words)
    : ofPolice ||
      intent === 'police-real' ||
      (topic === 'police' &&
        (WEAK.includes(intent) || findPoliceCues(words, context.topics.police).length > 0));
  if (asksPolice) {
    const police = answerPolice(words, assessment, context);
    if (!isCheck(assessment) || !saysMoreThanAsked(assessment, words.length)) return police;
    const check = answerCheck(assessment, inbound, context);
    return { ...check, replies: [...check.replies, ...police.replies] };
  }
  if (hasIndicators) return null;
  const rumor = isQuiet || intent === 'rumor' ? findRumor(words, context.topics.rumors) : null;
  if (rumor !== null) return answerRefuted(rumor, context);
  const asksToShare = topic === 'rumor' && speaks(context.topics.said.share, words);
  if (asksToShare || (topic === 'rumor' && WEAK.includes(intent))) return answerRumor(words, context);
  if (topic === 'learn' && WEAK.includes(intent) && words.length <= MOST_SEARCH_WORDS && words.length > 0)
    return findLearn(text, context) ?? answerNoneFound(context);
  if (findFragment(words, context.topics.fragments) !== null) return null;
  const isName = WEAK.includes(intent) && words.length <= MOST_TITLE_WORDS && isTitle(text, context);
  return isName ? findLearn(text, context) : null;
}
