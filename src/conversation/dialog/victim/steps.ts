import type { Harm } from '../../../advice';
import { VICTIM_STEPS, type VictimDialog, type VictimStep } from '../types';

/** What each kind of harm leaves out; the bank is skipped as well where a threat or a lost account cost nothing. */
const LEFT_OUT: Readonly<Record<Harm, readonly VictimStep[]>> = {
  money: ['do-phone'],
  otp: ['do-phone'],
  app: [],
  account: ['do-phone', 'do-lock'],
  threat: ['do-phone', 'do-lock', 'do-passwords'],
};
const OF_MONEY: readonly VictimStep[] = ['bank', 'do-call'];

/** The steps of this victim, in order. */
export function stepsOf({ harm, amount }: Pick<VictimDialog, 'harm' | 'amount'>): readonly VictimStep[] {
  const spared = (harm === 'account' || harm === 'threat') && !(amount !== null && amount > 0);
  return VICTIM_STEPS.filter(
    (step) => !LEFT_OUT[harm].includes(step) && !(spared && OF_MONEY.includes(step)),
  );
}

/** The dialogue at its first open step. */
export function advance(dialog: VictimDialog): VictimDialog {
  const open = stepsOf(dialog).find((step) => !dialog.answered.includes(step));
  return { ...dialog, step: open ?? 'done' };
}

/** The dialogue with a step answered, at the next one. */
export function close(
  dialog: VictimDialog,
  step: VictimStep,
  told: Partial<VictimDialog> = {},
): VictimDialog {
  return advance({ ...dialog, ...told, answered: [...new Set([...dialog.answered, step])] });
}

/** The dialogue with an answered step to be asked again. */
export function reopen(dialog: VictimDialog, step: VictimStep): VictimDialog {
  return { ...dialog, step, answered: dialog.answered.filter((one) => one !== step) };
}
