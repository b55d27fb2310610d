import { foldText } from '../../../indicator';
import { parseAmount, parseCorrection, parseWhen } from '../../../report';
import type { RespondContext } from '../../types';
import type { VictimDialog, VictimStep } from '../types';
import { findBank } from './find-bank';
import { close, lastStep, reopen, stepsOf } from './steps';

const FIXED: Readonly<Record<string, VictimStep>> = { loss: 'amount', when: 'when', what: 'story' };
const OF_BANK = /^(?:sua|doi)(?: lai)? ngan hang/;

/** A step that is asked again with its answer in the same words: `sửa số tiền 20 triệu`, `sửa ngân hàng vib`. */
function closeAtOnce(dialog: VictimDialog, text: string, context: RespondContext): VictimDialog | null {
  const { step } = dialog;
  if (step === 'amount') {
    const amount = parseAmount(text);
    return amount === null ? null : close(dialog, step, { amount });
  }
  if (step === 'bank') {
    const named = findBank(text, context);
    return named === null ? null : close(dialog, step, { bank: { kind: 'brand', id: named.id } });
  }
  const read = step === 'when' ? parseWhen(text, context.now) : null;
  return read === null ? null : close(dialog, 'when', { when: { text: null, read } });
}

/** `sửa số tiền`, `sửa ngân hàng`, `quay lại`: the dialogue with that answered step open again, or answered anew; else null. */
export function correctStep(
  dialog: VictimDialog,
  text: string,
  context: RespondContext,
): VictimDialog | null {
  const wanted = parseCorrection(text);
  const isBank = OF_BANK.test(foldText(text).trim());
  const step = isBank ? 'bank' : wanted === 'previous' ? lastStep(dialog) : FIXED[wanted ?? ''];
  if (step === undefined || !dialog.answered.includes(step) || !stepsOf(dialog).includes(step)) return null;
  const opened = reopen(dialog, step);
  return closeAtOnce(opened, text, context) ?? opened;
}
