import { shorten } from '../../../advice';
import {
  contactText,
  formatAmount,
  renderWhen,
  summaryOf,
  type ReportDraft,
  type SummaryLine,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';

const LONGEST_STORY = 400;

/** How many pictures are kept, and how many are still being fetched and may be lost. */
function renderPictures({ evidence }: ReportDraft, context: RespondContext): readonly string[] {
  const { record, content } = context;
  const { texts } = content.report;
  const kept = record.pictures.filter(
    ({ key, status }) => status === 'kept' && evidence.pictures.includes(key),
  );
  const waiting = evidence.pictures.length - kept.length;
  return [
    ...(kept.length === 0
      ? []
      : [fillText(texts['value.pictures'], context, { count: String(kept.length) })]),
    ...(waiting === 0
      ? []
      : [fillText(texts['value.pictures.fetching'], context, { count: String(waiting) })]),
  ];
}

/** What proves the report, in one line; null where there is nothing yet. */
export function renderEvidence(draft: ReportDraft, context: RespondContext): string | null {
  const line = summaryOf(draft).find(({ step }) => step === 'evidence');
  if (line?.step !== 'evidence') return null;
  const pictures = renderPictures(draft, context);
  const all = [...line.links, ...line.phones, ...line.accounts, ...pictures];
  return all.length === 0 ? null : all.join('; ');
}

function valueOf(line: SummaryLine, draft: ReportDraft, context: RespondContext): string | null {
  const { report, statement } = context.content;
  const { texts, titles } = report;
  switch (line.step) {
    case 'category':
      return line.category && titles[`category.${line.category}`];
    case 'what':
      return line.text && shorten(line.text, LONGEST_STORY);
    case 'when':
      return line.when?.read ? renderWhen(statement, line.when.read) : (line.when?.text ?? null);
    case 'loss':
      if (line.dong === null) return null;
      return line.dong === 0
        ? texts['value.nothing-lost']
        : fillText(texts['value.amount'], context, { amount: formatAmount(line.dong) });
    case 'evidence':
      return renderEvidence(draft, context);
    case 'contact':
      return line.contact?.kind === 'given' ? contactText(line.contact.text) : texts['value.no-contact'];
  }
}

/** One line of the summary in words. */
export function renderLine(line: SummaryLine, draft: ReportDraft, context: RespondContext): string {
  const { texts } = context.content.report;
  // "Thiệt hại: chưa có" would read as if nothing was lost.
  const isUnknown = line.step === 'loss' || line.step === 'when';
  const value = valueOf(line, draft, context) ?? texts[isUnknown ? 'value.unknown' : 'value.none'];
  return fillText(texts[`line.${line.step}`], context, { value });
}
