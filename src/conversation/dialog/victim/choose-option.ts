import { HARMS, type Harm } from '../../../advice';
import { parseWhen } from '../../../report';
import type { RespondContext } from '../../context';
import type { VictimDialog } from '../types';
import { optionsOf } from './ask';
import { taken, UNCLEAR, type StepReading } from './step-reading';
import { close, lastStep, reopen } from './steps';

/** How the days that have a button are read. */
const DAYS: Readonly<Record<string, string>> = {
  'just-now': 'vua xong',
  today: 'hom nay',
  yesterday: 'hom qua',
};

/** Takes the tap on an option of the open step. */
export function chooseOption(dialog: VictimDialog, option: string, context: RespondContext): StepReading {
  const { step } = dialog;
  if (step === 'done' || !(option in optionsOf(dialog, context))) return UNCLEAR;
  if (option === 'stop') return { kind: 'stop' };
  const last = option === 'back' ? lastStep(dialog) : undefined;
  if (last !== undefined) return taken(reopen(dialog, last));
  if (option === 'busy') return { kind: 'busy' };
  const harm = HARMS.find((one): one is Harm => step === 'harm' && one === option);
  if (harm !== undefined) return taken(close(dialog, step, { harm }));
  if (step === 'bank' && option !== 'skip' && option !== 'other')
    return taken(close(dialog, step, { bank: { kind: 'brand', id: option }, moreBanks: [] }));
  if (step === 'amount' && option === 'none') return taken(close(dialog, step, { amount: 0 }));
  const day = DAYS[option];
  if (step === 'when' && day !== undefined)
    return taken(close(dialog, step, { when: { text: null, read: parseWhen(day, context.now) } }));
  return taken(close(dialog, step));
}
