import type { ReportTexts } from '../advice';
import { defangText } from '../indicator';
import { formatAmount, renderWhen, type StatementTexts } from '../report';
import type { KeptReport } from '../storage';

/** The texts that a report is printed with: the words of the intake, so that officers read what citizens read. */
export interface ReportWords {
  readonly report: ReportTexts;
  readonly statement: StatementTexts;
}

type Line = 'category' | 'what' | 'when' | 'loss' | 'evidence' | 'contact';

/** A citizen's words on one line: nothing in them to tap, and nothing that moves a terminal's cursor. */
function safe(text: string): string {
  return defangText(text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
}

function lossOf(loss: number | null, { texts }: ReportTexts): string | null {
  if (loss === null) return null;
  return loss === 0
    ? texts['value.nothing-lost']
    : texts['value.amount'].replace('{amount}', formatAmount(loss));
}

function evidenceOf({ evidence }: KeptReport, pictures: readonly string[]): string | null {
  const shown = evidence.indicators.map(({ shown, bank }) =>
    bank === null ? shown : `${shown} (${bank.toUpperCase()})`,
  );
  const all = [...shown.map(safe), ...pictures];
  return all.length === 0 ? null : all.join('; ');
}

/** One report to read; what the citizen did not say has no line. `pictures`: where their files lie. */
export function renderReport(kept: KeptReport, pictures: readonly string[], words: ReportWords): string {
  const { texts, titles } = words.report;
  const { when, contact } = kept;
  const time = when?.read ? renderWhen(words.statement, when.read) : (when?.text ?? null);
  const values: Readonly<Record<Line, string | null>> = {
    category: titles[`category.${kept.category}`],
    what: kept.what && safe(kept.what),
    when: time && safe(time),
    loss: lossOf(kept.loss, words.report),
    evidence: evidenceOf(kept, pictures),
    contact: contact.kind === 'given' ? contact.text.replace(/\p{Cc}+/gu, ' ') : texts['value.no-contact'],
  };
  const sent = new Date(kept.submittedAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const lines = (Object.keys(values) as Line[]).flatMap((line) => {
    const value = values[line];
    return value === null ? [] : [texts[`line.${line}`].replace('{value}', () => value)];
  });
  return [`${kept.caseNumber}  ${sent}  ${texts[`status.${kept.status}`]}`, ...lines].join('\n');
}
