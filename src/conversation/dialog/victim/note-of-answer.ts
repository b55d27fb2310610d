import { findForeignLoss, formatAmount, renderWhen } from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { bankLine, moreBankLines } from './bank-line';
import { noteOfReceiver } from './receiver';
import { noteOfLossWords } from './loss-in-words';

/** What is said of the loss: as it was answered, told beside another question, or put right. */
function noteOfAmount(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const { texts } = context.content.victim;
  const { amount } = after;
  if (amount === null || !after.answered.includes('amount')) return null;
  const isAnswer = before.step === 'amount';
  if (!isAnswer && (before.amount === amount || before.harm !== after.harm)) return null;
  if (amount === 0) return texts[isAnswer || before.amount === null ? 'noted.nothing' : 'noted.not-lost'];
  if (isAnswer || before.amount === null)
    return fillText(texts['noted.amount'], context, { amount: formatAmount(amount) });
  const values = { amount: formatAmount(amount), before: formatAmount(before.amount) };
  return fillText(texts['noted.changed'], context, values);
}

/** A loss that was told in the person's own words. */
function noteOfWords(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const words = after.lossWords;
  if (words === null || words === before.lossWords || after.amount !== null) return null;
  const kind = findForeignLoss(words) === null ? 'range' : 'foreign';
  return noteOfLossWords({ kind, words }, context);
}

/** What came back, where the loss was asked for. */
function noteOfReturned(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const { returned } = after;
  if (returned === null || returned === before.returned) return null;
  const amount = formatAmount(returned);
  return fillText(context.content.victim.texts['noted.returned'], context, { amount });
}

/** The time, where something else was asked. */
function noteOfTime(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const { victim, statement } = context.content;
  const read = before.when === after.when || before.step === 'when' ? null : after.when?.read;
  if (read == null) return null;
  return fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, read) });
}

/** Which number of the bank to call, where the call is not the next step and was not made. */
function noteOfBank(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  if (after.past) return null;
  const isTold = before.step === 'bank' ? !before.answered.includes('do-call') : before.bank !== after.bank;
  return isTold && after.step !== 'do-call' && after.bank?.kind === 'brand'
    ? [bankLine(after.bank.id, context), ...moreBankLines(after.moreBanks, context)].join('\n')
    : null;
}

/** What is said about what was just told: the amount as it was read, the time, the account that received, the number of the bank. */
export function noteOfAnswer(
  before: VictimDialog,
  after: VictimDialog,
  context: RespondContext,
): string | null {
  const isStory = before.step === 'story' && after.amount !== before.amount && after.amount !== null;
  if (isStory)
    return fillText(context.content.victim.texts['noted.amount'], context, {
      amount: formatAmount(after.amount),
    });
  const receiver = after.receiver === before.receiver ? null : noteOfReceiver(after, context);
  const notes = [
    noteOfWords(before, after, context),
    noteOfAmount(before, after, context),
    noteOfReturned(before, after, context),
    noteOfTime(before, after, context),
    receiver,
    noteOfBank(before, after, context),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('\n');
}
