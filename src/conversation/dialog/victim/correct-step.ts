import { foldText } from '../../../indicator';
import { parseAmount, parseCorrection, parseWhen } from '../../../report';
import type { RespondContext } from '../../context';
import type { VictimDialog, VictimStep } from '../types';
import { findBank } from './find-bank';
import { readReceiver, withReceiver } from './receiver';
import { close, lastStep, reopen, stepsOf } from './steps';

const FIXED: Readonly<Record<string, VictimStep>> = { loss: 'amount', when: 'when', what: 'story' };
/** What is corrected by its own name, before the names that a report knows as well. */
const NAMED: readonly (readonly [VictimStep, RegExp])[] = [
  ['receiver', /^(?:sua|doi)(?: lai)? (?:(?:so )?(?:tai khoan|tk|stk)|(?:ngan hang|bank|nguoi) nhan)/],
  ['bank', /^(?:sua|doi)(?: lai)? (?:ngan hang|bank)/],
  ['harm', /^(?:sua|doi)(?: lai)? (?:loai|kieu|viec|chuyen gi|chuyen bi)/],
];

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
  if (step === 'receiver') {
    const told = readReceiver(text, context, true);
    return told === null ? null : close(withReceiver(dialog, told), step);
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
  const folded = foldText(text).trim();
  const named = NAMED.find(([, words]) => words.test(folded))?.[0];
  const step = named ?? (wanted === 'previous' ? lastStep(dialog) : FIXED[wanted ?? '']);
  if (step === undefined || !stepsOf(dialog).includes(step)) return null;
  const isStory = step === 'story' && dialog.story !== null;
  if (!isStory && !dialog.answered.includes(step)) return null;
  const opened = reopen(isStory ? { ...dialog, story: null } : dialog, step);
  return closeAtOnce(opened, text, context) ?? opened;
}
