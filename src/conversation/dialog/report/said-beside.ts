import { asksBack, skipStep, summaryOf, type ReportStep } from '../../../report';
import type { Answer } from '../../answers/answer';
import { answerAsk } from '../../answers/beside';
import { asksForStatement, type Ask } from '../../hearing/asides';
import type { RespondContext } from '../../context';
import { printStatement } from '../print-statement';
import { askAgain, withOpenQuestion } from '../resume';
import { bubble, repliesFirst, withoutWays, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { wantsToReview } from '../words';
import { renderEvidence, renderLine } from './render-summary';
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

/** A longer wish for a statement tells what happened as well. */
const MOST_ASKING_WORDS = 8;

/** What the report holds so far, and the open question behind it; the summary is both. */
function showReport(dialog: ReportDialog, context: RespondContext): Turn {
  if (dialog.step === 'summary') return askAgain(dialog, context);
  const { draft } = dialog;
  const hasEvidence = renderEvidence(draft, context) !== null;
  const lines = summaryOf(draft)
    .filter(({ step }) => draft.answered.includes(step) || (step === 'evidence' && hasEvidence))
    .map((line) => renderLine(line, draft, context));
  if (lines.length === 0) return askAgain(dialog, context);
  const answer: Answer = { name: 'report.review', replies: [bubble(lines.join('\n'))], tone: 'usual' };
  return withOpenQuestion(answer, dialog, context);
}

/**
 * Takes what a person who reports asks instead of answering, and a wish not to answer.
 * null: the words are for the open step, or for something else.
 */
export function takeSaid(dialog: ReportDialog, input: TurnInput): Turn | null {
  const { heard, text, context } = input;
  if (wantsToReview(text)) return showReport(dialog, context);
  const { step } = dialog;
  const { ask, act } = heard;
  if (asksForStatement(act) && heard.words.length <= MOST_ASKING_WORDS) {
    const { what, when, loss, evidence } = dialog.draft;
    const replies = printStatement({ what, when, loss, evidence }, context);
    return withOpenQuestion({ name: 'report.statement', replies, tone: 'usual' }, dialog, context);
  }
  if (ask === null) {
    if (act !== 'skip' || !LEAVABLE.includes(step)) return null;
    return takeAnswer(dialog, skipStep(dialog.draft, step), context);
  }
  const isExpected = step === 'what' || step === 'category';
  if (isExpected && STORIES.includes(ask)) return null;
  const answer = withoutWays(answerAsk(ask, 'report', context));
  if (ask === 'stay-unnamed' && step === 'contact' && !asksBack(text))
    return repliesFirst(answer.replies, takeAnswer(dialog, skipStep(dialog.draft, step), context));
  const read = step === 'when' || step === 'loss' ? readAnswer(dialog, input) : null;
  if (read?.kind !== 'accepted') return withOpenQuestion(answer, dialog, context);
  return repliesFirst(answer.replies, takeAnswer(dialog, read, context));
}
