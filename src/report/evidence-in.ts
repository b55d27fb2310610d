import { findIndicators, type Indicator } from '../indicator';
import { findBareAccounts } from './bare-accounts';
import { isOwnNumber } from './own-number';
import type { ReportDraft } from './types';

function digitsOf(one: Indicator): string {
  return one.kind === 'account' ? one.digits : one.raw.replace(/\D/g, '');
}

/** The links and numbers of a text but the person's own; in a report of an account any row of digits is one. */
export function evidenceIn({ category }: Pick<ReportDraft, 'category'>, text: string): readonly Indicator[] {
  const found = findIndicators(text, []).indicators;
  const known = new Set(found.filter(({ kind }) => kind === 'account').map(digitsOf));
  const bare = category === 'account' ? findBareAccounts(text) : [];
  const accounts = bare.filter((one) => !known.has(one.digits));
  const others = found.filter(
    (one) => one.kind !== 'phone' || !accounts.some(({ digits }) => digits.includes(digitsOf(one))),
  );
  return [...others, ...accounts].filter((one) => !isOwnNumber(one, text));
}
