import { sayAside } from '../../answers/beside';
import { replyOf } from '../../answers/common';
import { asksQuestion } from '../../hearing/asks-question';
import { hasPaid } from '../../hearing/demand';
import { readLoss } from '../../../report';
import { findVictimQuestion, type VictimQuestion } from '../../hearing/victim-questions';
import type { Answer } from '../../answers/answer';
import type { RespondContext } from '../../context';
import { withOpenQuestion } from '../resume';
import { bubble, repliesFirst, withoutWays, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { harmsOf } from './harms';
import { readStep } from './read-step';
import { takeReading } from './turn';

/** More words are a story, whatever they end in. */
const MOST_WORDS = 14;
/** Where a story is expected, only so few words ask. */
const MOST_WORDS_FOR_STORY = 8;

/** The question of a victim that has an answer of its own, or null. */
export function victimQuestion(
  dialog: VictimDialog,
  { heard: { words }, context }: Pick<TurnInput, 'heard' | 'context'>,
): VictimQuestion | null {
  return findVictimQuestion(words, harmsOf(dialog), context.topics.victim);
}

/** The answer to such a question. */
export function answerVictimQuestion({ id, answer }: VictimQuestion, context: RespondContext): Answer {
  return { name: `asked.${id}`, replies: [replyOf(answer, [], context)], tone: 'usual' };
}

/** Whether short words ask and tell nothing: neither a loss nor a deed. */
function onlyAsks(dialog: VictimDialog, { text, heard: { words }, context }: TurnInput): boolean {
  const most = dialog.step === 'story' ? MOST_WORDS_FOR_STORY : MOST_WORDS;
  const isShort = words.length <= most;
  const asks = asksQuestion(words) || (text.includes('?') && words.length > 1);
  return isShort && asks && readLoss(text).lost.length === 0 && !hasPaid(words, context.topics.demand);
}

/** Answers a question of a victim that is known, and then what was told with it or the open question; null for other words. */
export function takeQuestion(dialog: VictimDialog, input: TurnInput): Turn | null {
  const { text, context } = input;
  const asked = victimQuestion(dialog, input);
  if (asked === null) return null;
  const answer = withoutWays(answerVictimQuestion(asked, context));
  // Of a bank or a time named in a question nobody knows whether it answers; an amount does.
  const reading = dialog.step === 'amount' ? readStep(dialog, text, context) : null;
  if (reading?.kind !== 'taken') return withOpenQuestion(answer, dialog, context);
  return repliesFirst(answer.replies, takeReading(dialog, reading, context));
}

/** Says of a question that nothing knows that an officer can answer it, and puts the open one again; null where nothing is asked. */
export function takeUnknownQuestion(dialog: VictimDialog, input: TurnInput): Turn | null {
  if (!onlyAsks(dialog, input)) return null;
  const { context } = input;
  const replies = [bubble(sayAside('unknown-question', context))];
  return withOpenQuestion({ name: 'asked.unknown', replies, tone: 'usual' }, dialog, context);
}
