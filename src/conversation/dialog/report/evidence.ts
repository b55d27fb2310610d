import { explain, type Reply } from '../../../advice';
import { addEvidence, isOwnNumber } from '../../../report';
import type { TurnInput } from '../turn';
import type { ReportDialog } from '../types';

/** Whether the open question is about the person: their own number, or whether all that is shown is right. */
export function asksOwn({ step }: ReportDialog): boolean {
  return step === 'contact' || step === 'summary';
}

/**
 * The links and numbers of a message as evidence, whatever was asked; the person's own are none.
 * Where the question is about the person, the answer to it says which they are.
 */
export function addFound(dialog: ReportDialog, { assessment, text, context }: TurnInput): ReportDialog {
  const indicators = (assessment?.indicators ?? [])
    .map(({ indicator }) => indicator)
    .filter((one) => (asksOwn(dialog) ? one.raw === '' : !isOwnNumber(one, text)));
  if (indicators.length === 0) return dialog;
  return { ...dialog, draft: addEvidence(dialog.draft, { indicators }), updatedAt: context.now };
}

/** The verdict of links and numbers that the report did not hold before, where it tells more than that nobody knows them. */
export function checkOfNew(before: ReportDialog, after: ReportDialog, input: TurnInput): readonly Reply[] {
  const isNew = after.draft.evidence.indicators.length > before.draft.evidence.indicators.length;
  if (!isNew || input.assessment === null || input.assessment.verdict === 'unknown') return [];
  return explain(input.assessment, input.context);
}
