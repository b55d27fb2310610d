import { formatAmount } from './parse-amount';
import type { StatementField, StatementValue } from './statement';
import type { StatementTexts } from './statement-texts';
import type { ReportedTime } from './types';
import type { When } from './when';

/** Puts values in their places in one pass, so that braces in a person's words stay as they are. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** `2026-11-12` as `12/11/2026`, `2026-11` as `11/2026`. */
function slashed(date: string): string {
  return date.split('-').reverse().join('/');
}

/** A time as the texts say it: `9 giờ ngày 12/11/2026`. */
export function renderWhen(
  { when, parts }: Pick<StatementTexts, 'when' | 'parts'>,
  { date, precision, part }: When,
): string {
  const [day = '', clock = ''] = date.split('T');
  const [hour = '', minute = ''] = clock.split(':');
  const values = { day: slashed(day), month: slashed(day), hour: String(Number(hour)), minute };
  return fill(when[precision], { ...values, part: part === null ? '' : parts[part] });
}

function renderTime(texts: StatementTexts, { text, read }: ReportedTime): string {
  if (read !== null) return renderWhen(texts, read);
  return text === null ? texts.blank : fill(texts.when['own-words'], { text });
}

function renderLoss(
  texts: StatementTexts,
  { dong, words, returned }: Extract<StatementValue, { kind: 'loss' }>,
): string {
  const parts = [
    words,
    dong === null || (dong === 0 && words !== null)
      ? null
      : fill(texts.amount, { amount: formatAmount(dong) }),
    returned === null ? null : fill(texts.returned, { amount: formatAmount(returned) }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function renderValue(texts: StatementTexts, value: StatementValue): string {
  switch (value.kind) {
    case 'fixed':
      return '';
    case 'blank':
      return texts.blank;
    case 'text':
      return value.text;
    case 'list':
      return value.items.join('; ');
    case 'when':
      return renderTime(texts, value.when);
    case 'amount':
      return value.dong === 0
        ? texts['amount.none']
        : fill(texts.amount, { amount: formatAmount(value.dong) });
    case 'loss':
      return renderLoss(texts, value);
    case 'relation':
      return fill(texts.relation, { blank: texts.blank, relation: value.relation });
    case 'pictures':
      return fill(texts.pictures, { count: String(value.count) });
  }
}

/** The statement as text to copy: a line a field, with an empty line between fixed sentences and the rest. */
export function renderStatement(texts: StatementTexts, fields: readonly StatementField[]): string {
  const lines = fields.flatMap(({ id, value }, index) => {
    const before = fields[index - 1];
    const turns = before !== undefined && (before.value.kind === 'fixed') !== (value.kind === 'fixed');
    const line = fill(texts.lines[id], { value: renderValue(texts, value) });
    return turns ? ['', line] : [line];
  });
  return lines.join('\n');
}
