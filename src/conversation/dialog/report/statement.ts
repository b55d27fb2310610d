import type { Reply } from '../../../advice';
import type { RespondContext } from '../../context';
import type { ReportDialog } from '../types';
import { statementBubbles } from '../victim/finish';

/** What a report holds so far, as a statement to copy and carry to the police. */
export function statementOfReport(
  { startedAt, updatedAt, draft }: ReportDialog,
  context: RespondContext,
): readonly Reply[] {
  const { what, when, loss, evidence } = draft;
  return statementBubbles(
    {
      kind: 'victim',
      startedAt,
      updatedAt,
      resuming: false,
      step: 'done',
      harm: 'money',
      answered: [],
      bank: null,
      amount: loss,
      when,
      story: what,
      evidence,
    },
    context,
  );
}
