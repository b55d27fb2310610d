import {
  contactText,
  formatAmount,
  renderWhen,
  type Noted,
  type ReportDraft,
  type StepAnswer,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { ReportDialog } from '../types';
import { renderEvidence } from './render-summary';

/** Steps whose own question shows what stands in it. */
const SHOWS_ALL: readonly ReportDialog['step'][] = ['summary', 'consent'];

const OF_EVIDENCE: readonly Noted[] = ['evidence', 'evidence-phone', 'evidence-fixed', 'removed'];

function valuesOf(draft: ReportDraft, context: RespondContext): Readonly<Record<string, string>> {
  const { when, loss, contact } = draft;
  return {
    category: context.content.report.titles[`category.${draft.category ?? 'suspicious-activity'}`],
    when: when?.read ? renderWhen(context.content.statement, when.read) : (when?.text ?? ''),
    amount: formatAmount(loss ?? 0),
    contact: contact?.kind === 'given' ? contactText(contact.text) : '',
    list: renderEvidence(draft, context) ?? context.content.report.texts['value.none'],
  };
}

/** Whether words told no fact but only more of what happened, as any words may that are no answer. */
export function tellsOnlyMore(answer: StepAnswer): boolean {
  return answer.kind === 'accepted' && (answer.noted ?? []).join() === 'story';
}

/** Says in a line each what was kept for another question than the open one; null where the question itself shows it. */
export function noteOf(
  { draft, step }: ReportDialog,
  noted: readonly Noted[],
  context: RespondContext,
): string | null {
  if (SHOWS_ALL.includes(step)) return null;
  const { texts } = context.content.report;
  const values = valuesOf(draft, context);
  const isEmptied = renderEvidence(draft, context) === null;
  const shown = noted.filter(
    (one) => step !== 'evidence' || !OF_EVIDENCE.includes(one) || (one === 'removed' && isEmptied),
  );
  const lines = shown.map((one) => {
    const name = one === 'loss' && draft.loss === 0 ? 'nothing-lost' : one;
    return fillText(texts[`noted.${name}`], context, values);
  });
  return lines.length === 0 ? null : lines.join('\n');
}
