import type { Harm } from '../../../advice';
import { VICTIM_STEPS, type VictimDialog, type VictimStep } from '../types';

/** What each kind of harm leaves out; the bank is skipped as well where a threat or a lost account cost nothing, or a payment was not made. */
const LEFT_OUT: Readonly<Record<Harm, readonly VictimStep[]>> = {
  money: ['do-phone'],
  otp: ['do-phone', 'receiver'],
  app: ['receiver'],
  account: ['do-phone', 'do-lock', 'receiver'],
  threat: ['do-phone', 'do-lock', 'do-passwords'],
};
/** Whose number was taken must lock the bank as well. */
const LEFT_OUT_OF_SIM: readonly VictimStep[] = ['do-phone', 'receiver'];
const OF_MONEY: readonly VictimStep[] = ['bank', 'do-call'];
const OF_LOSS: readonly VictimStep[] = [...OF_MONEY, 'receiver'];
const OF_PAYMENT: readonly VictimStep[] = [...OF_MONEY, 'do-lock', 'do-passwords', 'receiver'];
/** What is too late where the money went long ago. */
const OF_HASTE: readonly VictimStep[] = ['do-call', 'do-lock', 'do-passwords'];
/** What nobody needs who paid in cash or has no account at a bank. */
const OF_BANK: readonly VictimStep[] = [...OF_MONEY, 'do-lock', 'receiver'];

/** What one kind of harm leaves out. */
function leftOutBy(harm: Harm, amount: number | null, sim: boolean): readonly VictimStep[] {
  if (harm === 'account' && sim) return LEFT_OUT_OF_SIM;
  const isCheap = (harm === 'account' || harm === 'threat') && !(amount !== null && amount > 0);
  const isUnpaid = harm === 'money' && amount === 0;
  return [...LEFT_OUT[harm], ...(isUnpaid ? OF_PAYMENT : isCheap ? OF_LOSS : [])];
}

/** The steps of this victim, in order: what one of several harms needs is asked. */
export function stepsOf({
  harm,
  others,
  amount,
  debited,
  past,
  sim,
}: Pick<VictimDialog, 'harm' | 'others' | 'amount' | 'debited' | 'past' | 'sim'>): readonly VictimStep[] {
  const isSpared = (step: VictimStep): boolean =>
    (debited && step === 'receiver') || (past && OF_HASTE.includes(step));
  const leftOut = [harm, ...others].map((one) => leftOutBy(one, amount, sim));
  return VICTIM_STEPS.filter((step) => !leftOut.every((some) => some.includes(step)) && !isSpared(step));
}

/** The dialogue at its first open step. */
export function advance(dialog: VictimDialog): VictimDialog {
  const open = stepsOf(dialog).find((step) => !dialog.answered.includes(step));
  return { ...dialog, step: open ?? 'done' };
}

/** The dialogue with steps answered, at the same one. */
export function withAnswered(dialog: VictimDialog, ...steps: readonly VictimStep[]): VictimDialog {
  return { ...dialog, answered: [...new Set([...dialog.answered, ...steps])] };
}

/** The dialogue of a person who has no bank, at its first open step. */
export function withoutBank(dialog: VictimDialog): VictimDialog {
  const spared = dialog.harm === 'money' ? OF_PAYMENT : OF_BANK;
  return advance(withAnswered(dialog, ...spared));
}

/** The dialogue with a step answered, at the next one. */
export function close(
  dialog: VictimDialog,
  step: VictimStep,
  told: Partial<VictimDialog> = {},
): VictimDialog {
  return advance(withAnswered({ ...dialog, ...told }, step));
}

/** The dialogue with an answered step to be asked again. */
export function reopen(dialog: VictimDialog, step: VictimStep): VictimDialog {
  return { ...dialog, step, answered: dialog.answered.filter((one) => one !== step) };
}

/** The step answered last of those that this victim is asked. */
export function lastStep(dialog: VictimDialog): VictimStep | undefined {
  return dialog.answered.findLast((step) => stepsOf(dialog).includes(step));
}
