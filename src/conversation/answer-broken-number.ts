import { findBrokenPhone } from '../indicator';
import type { Answer } from './answer';
import { isCheck } from './answer-check';
import type { TurnInput } from './dialog/turn';
import { findRequest } from './requests';
import { menuQuickReplies, sayReply } from './say-reply';
import { isVictimIntent } from './victim-intent';

/** A number that somebody asks about stands alone or among a few words. */
const MOST_WORDS = 8;

/** Says that a number has too few or too many digits, where nothing else can be checked and nothing worse is told. */
export function answerBrokenNumber({ text, assessment, heard, context }: TurnInput): Answer | null {
  const { words, emergency, intent, common } = heard;
  if (isCheck(assessment) || emergency !== null || isVictimIntent(intent) || common !== null) return null;
  if (words.length > MOST_WORDS || findRequest(words, context.topics.requests) !== null) return null;
  if (findBrokenPhone(text) === null) return null;
  const reply = sayReply('broken-number', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'broken-number', replies: [reply], tone: 'usual' };
}
