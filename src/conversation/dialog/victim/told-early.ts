import { formatAmount, parseAmount, readTime, renderWhen } from '../../../report';
import type { RespondContext } from '../../types';
import { fillText } from '../turn';
import type { VictimDialog, VictimStep } from '../types';
import { bankTitle } from './bank-line';
import { readProgress } from '../words';
import { findBank } from './find-bank';
import { stepsOf } from './steps';

/** What is told while something else was asked is short; longer words are a story. */
const MOST_WORDS = 8;

/** Something told before or after it was asked: what it fills in, and the line that says so. */
export interface ToldEarly {
  readonly dialog: VictimDialog;
  readonly note: string;
}

function fillIn(dialog: VictimDialog, step: VictimStep, told: Partial<VictimDialog>): VictimDialog {
  return { ...dialog, ...told, answered: [...new Set([...dialog.answered, step])] };
}

/**
 * Reads a bank, an amount or a time that was told out of turn: "bác dùng Agribank" while the time was asked.
 * The open step stays open. null: nothing of the kind was told.
 */
export function readToldEarly(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { step } = dialog;
  if (step === 'story' || step === 'harm' || text.trim().split(/\s+/).length > MOST_WORDS) return null;
  const { victim, statement } = context.content;
  const hasCalled = /g[oọ]i/iu.test(text.normalize('NFC')) && readProgress(text) === 'next';
  if (hasCalled && stepsOf(dialog).includes('do-call'))
    return { dialog: fillIn(dialog, 'do-call', {}), note: victim.texts['noted.called'] };
  const named = step === 'bank' ? null : findBank(text, context);
  if (named !== null && !named.receives) {
    const bank = bankTitle(named.id, context);
    return {
      dialog: fillIn(dialog, 'bank', { bank: { kind: 'brand', id: named.id } }),
      note: fillText(victim.texts['noted.bank'], context, { bank }),
    };
  }
  const amount = step === 'amount' ? null : parseAmount(text);
  if (amount !== null && amount > 0)
    return {
      dialog: fillIn(dialog, 'amount', { amount }),
      note: fillText(victim.texts['noted.amount'], context, { amount: formatAmount(amount) }),
    };
  const when = step === 'when' ? null : readTime(text, context.now);
  if (when?.read == null) return null;
  return {
    dialog: fillIn(dialog, 'when', { when }),
    note: fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, when.read) }),
  };
}
