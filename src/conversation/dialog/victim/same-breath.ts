import { parseAmount, parseWhen } from '../../../report';
import type { RespondContext } from '../../context';
import type { VictimDialog } from '../types';
import { findBank } from './find-bank';
import { stepsOf, withAnswered } from './steps';

/** The dialogue with the loss, the bank and the time that are told beside an answer, where they are not known yet. */
export function withSameBreath(dialog: VictimDialog, text: string, context: RespondContext): VictimDialog {
  const amount = dialog.amount === null ? parseAmount(text, dialog.demanded) : null;
  const lost = amount === null || amount === 0 ? dialog : withAnswered({ ...dialog, amount }, 'amount');
  const named = lost.bank === null && stepsOf(lost).includes('bank') ? findBank(text, context) : null;
  const banked =
    named === null || named.receives
      ? lost
      : withAnswered({ ...lost, bank: { kind: 'brand', id: named.id } }, 'bank');
  const read = banked.when === null ? parseWhen(text, context.now) : null;
  return read === null ? banked : withAnswered({ ...banked, when: { text: null, read } }, 'when');
}
