import { HARMS } from '../../../advice';
import { readLoss, type StepAnswer } from '../../../report';
import { sayAside } from '../../answers/beside';
import { asksQuestion } from '../../hearing/asks-question';
import { findVictimQuestion } from '../../hearing/victim-questions';
import type { Beside } from '../aside';
import { withOpenQuestion } from '../resume';
import { bubble, withoutWays, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { answerVictimQuestion } from '../victim/question';
import { tellsOnlyMore } from './note-of';

/** More words are a story, whatever they end in; where one is asked for, fewer. */
const MOST_WORDS = 14;
const MOST_WORDS_FOR_STORY = 8;
/** What is said to a summary or a consent is read there. */
const READ_THERE: readonly ReportDialog['step'][] = ['summary', 'consent'];

/** Whether words are few enough for a question, and tell of no loss. */
function mayAsk({ step }: ReportDialog, { text, heard: { words } }: TurnInput): boolean {
  const most = step === 'what' || step === 'category' ? MOST_WORDS_FOR_STORY : MOST_WORDS;
  return words.length <= most && readLoss(text).lost.length === 0;
}

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
  const { text, context } = input;
  const { words } = input.heard;
  const general = context.topics.victim.filter(({ harms }) => harms.length === HARMS.length);
  const asked = findVictimQuestion(words, HARMS, general);
  if (!mayAsk(dialog, input)) return null;
  if (asked !== null)
    return withOpenQuestion(withoutWays(answerVictimQuestion(asked, context)), dialog, context);
  const isMissed = dialog.missed?.step === dialog.step;
  const isQuestion = asksQuestion(words) || (text.includes('?') && words.length > 1);
  if (
    !isQuestion ||
    isMissed ||
    beside.asks ||
    READ_THERE.includes(dialog.step) ||
    !answersNothing(dialog, answer)
  )
    return null;
  const replies = [bubble(sayAside('unknown-question', context))];
  return withOpenQuestion({ name: 'asked.unknown', replies, tone: 'usual' }, dialog, context);
}
