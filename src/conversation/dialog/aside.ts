import type { Answer } from '../answers/answer';
import { leavesTalk } from '../answers/kind-of-answer';
import { withOpenQuestion } from './resume';
import type { Turn, TurnInput } from './turn';
import type { Dialog } from './types';

/** What was said beside the dialogue, if anything. */
export interface Beside {
  /** The words ask something else, in phrases of officers: no guess of the model. */
  readonly asks: boolean;
  /** They ask the bot itself for something, which no story does. */
  readonly asksBot: boolean;
  /** There is something to check, a picture or a voice message. */
  readonly shows: boolean;
  /** Answers the message as if no dialogue were under way. */
  readonly usual: () => Answer;
}

const OF_BOT: readonly string[] = [
  'handover',
  'privacy',
  'complaint',
  'thanks',
  'menu',
  'greet',
  'how-to-check',
];
const OF_POLICE: readonly string[] = ['police-real', 'recovery', 'how-to-report', 'paperwork', 'rumor'];

/** Questions to the bot that may stand where a story is expected; a story is longer. */
const MOST_ASKING_WORDS = 12;

/** Reads what a message says beside the dialogue. */
export function readBeside(
  { assessment, inbound, heard: { words, phrased, common, request } }: TurnInput,
  usual: () => Answer,
): Beside {
  const isShort = words.length <= MOST_ASKING_WORDS;
  const asksBot = isShort && (request !== null || phrased.some((intent) => OF_BOT.includes(intent)));
  return {
    asks: asksBot || common !== null || (isShort && phrased.some((intent) => OF_POLICE.includes(intent))),
    asksBot,
    shows: (assessment?.indicators.length ?? 0) > 0 || inbound.attachments.length > 0,
    usual,
  };
}

/** Answers something else and puts the open question again, unless the person turned to somebody else. */
export function answerAside(answer: Answer, dialog: Dialog, { context }: TurnInput): Turn {
  return leavesTalk(answer) ? { dialog, answer } : withOpenQuestion(answer, dialog, context);
}
