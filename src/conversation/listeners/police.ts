import type { Assessment } from '../../checking';
import type { Answer } from '../answers/answer';
import { answerCheck, isCheck } from '../answers/check';
import { answerPolice, findPoliceQuestion } from '../answers/police';
import { speaks } from '../hearing/phrase-set';
import { findPoliceCues } from '../hearing/police-directory';
import { hasIndicators, type Said } from './said';
import { liveTopic, mayAnswer } from './topic';

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

/** Whether it is asked who the police are; beside a number the words must say so themselves. */
function asksPolice(said: Said): boolean {
  const { heard, assessment, context } = said;
  const { words, intent } = heard;
  if (findPoliceQuestion(heard, assessment) !== null) return true;
  const isOfTopic = liveTopic(said) === 'police';
  if (hasIndicators(said)) return isOfTopic || speaks(context.phrases.intents.intents['police-real'], words);
  if (intent === 'police-real') return true;
  return isOfTopic && (mayAnswer(said) || findPoliceCues(words, context.topics.police).length > 0);
}

/** Whether it is really the police, behind the verdict where that says more. */
export function listenForPolice(said: Said): Answer | null {
  if (!asksPolice(said)) return null;
  const { heard, inbound, assessment, context } = said;
  const police = answerPolice(heard, assessment, context);
  if (!isCheck(assessment) || !saysMoreThanAsked(assessment, heard.words.length)) return police;
  const check = answerCheck(assessment, inbound, context);
  return { ...check, replies: [...check.replies, ...police.replies] };
}
