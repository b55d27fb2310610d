import { replyOf } from '../../answers/common';
import { hasPaid } from '../../hearing/demand';
import { findVictimQuestion, type VictimQuestion } from '../../hearing/victim-questions';
import type { Answer } from '../../answers/answer';
import type { RespondContext } from '../../context';
import { withOpenQuestion } from '../resume';
import { repliesFirst, withoutWays, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { isAsking, leaveToOfficer, mayAsk } from '../unknown-question';
import { harmsOf } from './harms';
import { readStep } from './read-step';
import { takeReading } from './turn';

/** The question of a victim that has an answer of its own, or null. */
export function victimQuestion(
  dialog: VictimDialog,
  { heard: { words }, context }: Pick<TurnInput, 'heard' | 'context'>,
): VictimQuestion | null {
  const { victim } = context.topics;
  const known = dialog.step === 'story' ? victim.filter(({ told }) => !told) : victim;
  return findVictimQuestion(words, harmsOf(dialog), known);
}

/** The answer to such a question. */
export function answerVictimQuestion({ id, answer }: VictimQuestion, context: RespondContext): Answer {
  return { name: `asked.${id}`, replies: [replyOf(answer, [], context)], tone: 'usual' };
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

/** Leaves a question that nothing knows to an officer; null where nothing is asked, or something is told with it. */
export function takeUnknownQuestion(dialog: VictimDialog, input: TurnInput): Turn | null {
  const { heard, context } = input;
  const isShort = mayAsk(input, dialog.step === 'story');
  if (!isShort || !isAsking(input) || hasPaid(heard.words, context.topics.demand)) return null;
  return leaveToOfficer(dialog, context);
}
