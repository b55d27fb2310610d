import type { ReportStep } from '../../../report';
import { answerAsk } from '../../answer-beside';
import type { Ask } from '../../asides';
import { withOpenQuestion } from '../resume';
import { repliesFirst, withoutWays, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { readAnswer, takeAnswer } from './turn';

/** Where such words are the story that is asked for. */
const STORIES: readonly Ask[] = [
  'pay-again',
  'which-page',
  'old-complaint',
  'platform-report',
  'keep-messages',
  'late-report',
];
/** Steps that a wish not to answer leaves out. */
const LEAVABLE: readonly ReportStep[] = ['when', 'loss', 'evidence', 'contact'];

/**
 * Takes what a person who reports asks instead of answering, and a wish not to answer.
 * null: the words are for the open step, or for something else.
 */
export function takeSaid(dialog: ReportDialog, input: TurnInput): Turn | null {
  const { heard, context } = input;
  const { step } = dialog;
  const { ask, act } = heard;
  if (ask === null) {
    if (act !== 'skip' || !LEAVABLE.includes(step)) return null;
    return takeAnswer(dialog, readAnswer(dialog, { ...input, text: 'bỏ qua' }), context);
  }
  const isExpected = step === 'what' || step === 'category';
  if (isExpected && STORIES.includes(ask)) return null;
  const answer = withoutWays(answerAsk(ask, 'report', context));
  const read = step === 'when' || step === 'loss' ? readAnswer(dialog, input) : null;
  if (read?.kind !== 'accepted') return withOpenQuestion(answer, dialog, context);
  return repliesFirst(answer.replies, takeAnswer(dialog, read, context));
}
