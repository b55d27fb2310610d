import { HARMS } from '../../../advice';
import type { StepAnswer } from '../../../report';
import { findVictimQuestion } from '../../hearing/victim-questions';
import type { Beside } from '../aside';
import { withOpenQuestion } from '../resume';
import { withoutWays, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { isAsking, leaveToOfficer, mayAsk } from '../unknown-question';
import { answerVictimQuestion } from '../victim/question';
import { tellsOnlyMore } from './note-of';

/** What is said to a summary or a consent is read there. */
const READ_THERE: readonly ReportDialog['step'][] = ['summary', 'consent'];

/** Whether nothing but a story could be made of the words, which a question is none. */
function answersNothing({ step }: ReportDialog, answer: StepAnswer): boolean {
  return answer.kind === 'unclear' || step === 'what' || tellsOnlyMore(answer);
}

/**
 * Answers a question of a person who reports and puts the open one again; one that nothing knows is left to an officer.
 * null: nothing is asked, something else is, or the words answer the open question all the same.
 */
export function takeQuestion(
  dialog: ReportDialog,
  answer: StepAnswer,
  beside: Beside,
  input: TurnInput,
): Turn | null {
  const { context } = input;
  if (!mayAsk(input, dialog.step === 'what' || dialog.step === 'category')) return null;
  const general = context.topics.victim.filter(({ harms, told }) => harms.length === HARMS.length && !told);
  const asked = findVictimQuestion(input.heard.words, HARMS, general);
  if (asked !== null)
    return withOpenQuestion(withoutWays(answerVictimQuestion(asked, context)), dialog, context);
  const isMissed = dialog.missed?.step === dialog.step;
  const isReadThere = isMissed || beside.asks || READ_THERE.includes(dialog.step);
  if (isReadThere || !isAsking(input) || !answersNothing(dialog, answer)) return null;
  return leaveToOfficer(dialog, context);
}
