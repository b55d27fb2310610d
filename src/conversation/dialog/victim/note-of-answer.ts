import { formatAmount, renderWhen } from '../../../report';
import type { RespondContext } from '../../types';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { bankLine } from './bank-line';
import { noteOfReceiver } from './receiver';

/** What is said where an answer of before was put right in one go: `sửa số tiền 20 triệu`. */
function noteOfFixed(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const { victim, statement } = context.content;
  const { texts } = victim;
  const isAsked = before.step === 'amount' || before.step === 'bank';
  if (isAsked || before.harm !== after.harm) return null;
  if (before.amount !== null && after.amount !== null && before.amount !== after.amount)
    return after.amount === 0
      ? texts['noted.not-lost']
      : fillText(texts['noted.changed'], context, {
          amount: formatAmount(after.amount),
          before: formatAmount(before.amount),
        });
  const read = before.when !== after.when && before.step !== 'when' ? after.when?.read : null;
  if (read != null) return fillText(texts['noted.when'], context, { when: renderWhen(statement, read) });
  const isOther = before.bank !== after.bank && after.bank?.kind === 'brand';
  return isOther && after.step !== 'do-call' ? bankLine(after.bank.id, context) : null;
}

/** What is said about what was just told: the amount as it was read, the number of the bank, the account that received. */
export function noteOfAnswer(
  before: VictimDialog,
  after: VictimDialog,
  context: RespondContext,
): string | null {
  const { texts } = context.content.victim;
  const isToldNow = before.step === 'story' && after.amount !== before.amount && after.amount !== null;
  if (isToldNow) return fillText(texts['noted.amount'], context, { amount: formatAmount(after.amount) });
  const fixed = noteOfFixed(before, after, context);
  if (fixed !== null) return fixed;
  if (after.receiver !== before.receiver && after.answered.includes('receiver'))
    return noteOfReceiver(after, context);
  const hasCalled = before.answered.includes('do-call');
  if (before.step === 'bank' && !hasCalled && after.step !== 'do-call' && after.bank?.kind === 'brand')
    return bankLine(after.bank.id, context);
  const bank =
    after.bank?.kind === 'brand' && before.bank === null ? `\n${bankLine(after.bank.id, context)}` : '';
  if (before.step !== 'amount' || !after.answered.includes('amount') || after.amount === null) return null;
  return after.amount === 0
    ? texts['noted.nothing']
    : fillText(texts['noted.amount'], context, { amount: formatAmount(after.amount) }) + bank;
}
