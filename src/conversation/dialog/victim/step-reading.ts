import type { VictimDialog } from '../types';

/** What became of an answer: the dialogue after it, `busy` where the bank cannot be reached, `help` where it is too hard. */
export type StepReading =
  | { readonly kind: 'taken'; readonly dialog: VictimDialog }
  | { readonly kind: 'busy' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'unclear' };

/** Words or a tap that answer nothing. */
export const UNCLEAR: StepReading = { kind: 'unclear' };

/** An answer that was understood. */
export function taken(dialog: VictimDialog): StepReading {
  return { kind: 'taken', dialog };
}
