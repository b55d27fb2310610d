import type { QuickReply, Reply } from '../../../advice';
import { optionsOf, summaryOf, type ReportDraft, type ReportStep } from '../../../report';
import { RETENTION } from '../../retention';
import type { RespondContext } from '../../context';
import { bubble, fillText } from '../turn';
import type { ReportDialog } from '../types';
import { asksPictures, pictureChoices } from './picture-question';
import { renderLine, renderEvidence } from './render-summary';

/** Titles of a step's options, in order. */
export function titlesOfStep(
  { draft, step }: ReportDialog,
  context: RespondContext,
): Readonly<Record<string, string>> {
  const titles: Readonly<Record<string, string>> = context.content.report.titles;
  return Object.fromEntries(
    optionsOf(draft, step).map((option) => [
      option,
      titles[`category.${option}`] ?? titles[option] ?? option,
    ]),
  );
}

/** The quick replies of the open question. */
export function quickRepliesOf(dialog: ReportDialog, context: RespondContext): readonly QuickReply[] {
  if (asksPictures(dialog)) return pictureChoices(context);
  return Object.entries(titlesOfStep(dialog, context)).map(([option, title]) => ({
    title,
    payload: { name: 'dialog', dialog: 'report', step: dialog.step, option },
  }));
}

function wordsOf(draft: ReportDraft, step: ReportStep, context: RespondContext): string {
  const { texts } = context.content.report;
  switch (step) {
    case 'category':
    case 'what':
    case 'when':
    case 'loss':
    case 'contact':
      return texts[`ask.${step}`];
    case 'evidence': {
      const list = renderEvidence(draft, context);
      return list === null ? texts['ask.evidence'] : fillText(texts['ask.evidence.some'], context, { list });
    }
    case 'summary': {
      const lines = summaryOf(draft)
        .map((line) => renderLine(line, draft, context))
        .join('\n');
      return fillText(texts['ask.summary'], context, { lines });
    }
    case 'consent':
      return fillText(texts['ask.consent'], context, {
        endedDays: String(RETENTION.endedReportDays),
        days: String(RETENTION.reportDays),
      });
  }
}

/** The open question as a bubble. */
export function ask(dialog: ReportDialog, context: RespondContext): Reply {
  const { draft, step } = dialog;
  const words = asksPictures(dialog)
    ? context.content.report.texts['picture.ask']
    : wordsOf(draft, step, context);
  return bubble(words, quickRepliesOf(dialog, context));
}

/** The open question in one line, for a person who was told something else in between. */
export function askShortly(dialog: ReportDialog, context: RespondContext): string {
  const { draft, step } = dialog;
  const { texts } = context.content.report;
  if (asksPictures(dialog)) return texts['picture.ask'];
  if (step === 'summary' || step === 'consent') return texts[`again.${step}`];
  return step === 'evidence' ? texts['ask.evidence'] : wordsOf(draft, step, context);
}
