import type { Reply } from '../../advice';
import { findBrokenPhone, findForeignPrefix, findMaskedPhone, foldText } from '../../indicator';
import type { Answer } from './answer';
import type { AnswerName } from './answer-name';
import { isCheck } from './check';
import type { TurnInput } from '../dialog/turn';
import { menuQuickReplies, sayReply } from './say-reply';
import { isVictimIntent } from '../hearing/victim-intent';

/** A number that somebody asks about stands alone or among a few words. */
const MOST_WORDS = 8;

/** A sum that is added begins with a plus as well: `+500 điểm`. */
const CALLS = /(?<![a-z])(?:so|goi|nhay|alo|dau so|nghe may|nha may)(?![a-z])/;

function answerWith(name: AnswerName, reply: Reply): Answer {
  return { name, replies: [reply], tone: 'usual' };
}

/** Says that a number has too few or too many digits, where nothing else can be checked and nothing worse is told. */
export function answerBrokenNumber({ text, assessment, heard, context }: TurnInput): Answer | null {
  const { words, emergency, intent, common, request } = heard;
  if (isCheck(assessment) || emergency !== null || isVictimIntent(intent) || common !== null) return null;
  if (words.length > MOST_WORDS || request !== null) return null;
  const quickReplies = menuQuickReplies(context);
  const prefix = findForeignPrefix(text);
  if (prefix !== null && CALLS.test(foldText(text)))
    return answerWith(
      'foreign-prefix',
      sayReply('foreign-prefix', context, { quickReplies, values: { prefix } }),
    );
  if (findMaskedPhone(text) !== null)
    return answerWith('masked-number', sayReply('masked-number', context, { quickReplies }));
  if (findBrokenPhone(text) === null) return null;
  return answerWith('broken-number', sayReply('broken-number', context, { quickReplies }));
}
