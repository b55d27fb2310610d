import { submitDraft } from '../../../report';
import { backToMenu } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import { bubble, fillText, type Turn } from '../turn';
import type { ReportDialog } from '../types';

/** Leaves the intake without sending anything: cancelled, or consent refused. */
export function leave(how: 'cancelled' | 'refused', context: RespondContext): Turn {
  const text = fillText(context.content.report.texts[how], context);
  return {
    dialog: null,
    answer: {
      name: `report.${how}`,
      replies: [bubble(text, [backToMenu(context)])],
      tone: 'usual',
    },
  };
}

/** Sends the report; null where it is not complete. */
export function submit({ draft }: ReportDialog, context: RespondContext): Turn | null {
  const { texts } = context.content.report;
  const caseNumber = context.nextCaseNumber;
  const report = submitDraft(draft, { caseNumber, at: context.now });
  if (report === null) return null;
  const replies = [
    bubble(fillText(texts.submitted, context, { caseNumber })),
    bubble(fillText(texts['submitted.next'], context, { caseNumber }), [backToMenu(context)]),
  ];
  return {
    dialog: null,
    answer: {
      name: 'report.submitted',
      replies,
      tone: 'urgent',
      topic: 'report-sent',
      effects: [{ kind: 'submit-report', report }],
    },
  };
}
