import { HARMS, type Harm } from '../../../advice';
import { foldText } from '../../../indicator';
import {
  isSkip,
  maskSecrets,
  parseAmount,
  parseCorrection,
  parseWhen,
  parseYesNo,
  readTime,
  sumLoss,
  tellsStory,
} from '../../../report';
import type { RespondContext } from '../../types';
import type { VictimDialog, VictimStep } from '../types';
import { typedOption, readProgress } from '../words';
import { optionsOf } from './ask';
import { findBank } from './find-bank';
import { hasAccountDigits } from './account-digits';
import { hasNoBank } from './no-bank';
import { LONGEST_STORY, withStory } from './own-words';
import { readReceiver, withReceiver } from './receiver';
import { close, reopen, stepsOf } from './steps';

/** What became of an answer: the dialogue after it, `busy` where the bank cannot be reached, `help` where it is too hard. */
export type StepReading =
  | { readonly kind: 'taken'; readonly dialog: VictimDialog }
  | { readonly kind: 'busy' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'unclear' };

const UNCLEAR: StepReading = { kind: 'unclear' };
const LONGEST_NAME = 40;

/** How the days that have a button are read. */
const DAYS: Readonly<Record<string, string>> = {
  'just-now': 'vua xong',
  today: 'hom nay',
  yesterday: 'hom qua',
};

function taken(dialog: VictimDialog): StepReading {
  return { kind: 'taken', dialog };
}

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
    return taken(close(dialog, step, { bank: { kind: 'brand', id: option } }));
  if (step === 'amount' && option === 'none') return taken(close(dialog, step, { amount: 0 }));
  const day = DAYS[option];
  if (step === 'when' && day !== undefined)
    return taken(close(dialog, step, { when: { text: null, read: parseWhen(day, context.now) } }));
  return taken(close(dialog, step));
}

/** The step answered last of those that this victim is asked. */
function lastStep(dialog: VictimDialog): VictimStep | undefined {
  return dialog.answered.findLast((step) => stepsOf(dialog).includes(step));
}

const FIXED: Readonly<Record<string, VictimStep>> = { loss: 'amount', when: 'when', what: 'story' };

/** What is corrected by its own name, before the names that a report knows as well. */
const NAMED: readonly (readonly [VictimStep, RegExp])[] = [
  ['bank', /^(?:sua|doi)(?: lai)? (?:ngan hang|bank)/],
  ['receiver', /^(?:sua|doi)(?: lai)? (?:so )?(?:tai khoan|tk|stk|nguoi nhan)/],
  ['harm', /^(?:sua|doi)(?: lai)? (?:loai|kieu|viec|chuyen gi|chuyen bi)/],
];

/** `sửa số tiền`, `sửa ngân hàng`, `quay lại`: the answered step to ask again, or null. */
export function correct(dialog: VictimDialog, text: string): VictimDialog | null {
  const wanted = parseCorrection(text);
  const folded = foldText(text).trim();
  const named = NAMED.find(([, words]) => words.test(folded))?.[0];
  const step = named ?? (wanted === 'previous' ? lastStep(dialog) : FIXED[wanted ?? '']);
  if (step === undefined || !dialog.answered.includes(step) || !stepsOf(dialog).includes(step)) return null;
  return reopen(dialog, step);
}

/** Takes what is said to an instruction. */
function readDone(dialog: VictimDialog, step: VictimStep, text: string): StepReading {
  const progress = readProgress(text);
  if (progress === 'next') return taken(close(dialog, step));
  if (progress !== null) return { kind: progress };
  return isSkip(text) ? taken(close(dialog, step)) : UNCLEAR;
}

function readBank(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  if (hasNoBank(text)) return UNCLEAR;
  const named = findBank(text, context, true);
  if (named !== null && !(named.receives && hasAccountDigits(text)))
    return taken(close(dialog, 'bank', { bank: { kind: 'brand', id: named.id } }));
  const words = maskSecrets(text).text.trim();
  const isName = words.length <= LONGEST_NAME && /^(?:ng[aâ]n h[aà]ng|nh|v[ií]|bank)\s|bank\b/iu.test(words);
  return isName && named === null
    ? taken(close(dialog, 'bank', { bank: { kind: 'words', text: words } }))
    : UNCLEAR;
}

/** Takes the amount and the bank that was named with it: `2tr5 vietin`. */
function readAmount(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  const amount = parseAmount(text, dialog.demanded ?? null) ?? sumLoss(text);
  if (amount === null) return UNCLEAR;
  const named = dialog.answered.includes('bank') ? null : findBank(text, context);
  const closed = close(dialog, 'amount', { amount });
  return named === null || named.receives
    ? taken(closed)
    : taken(close(closed, 'bank', { bank: { kind: 'brand', id: named.id } }));
}

/** Takes the story; that what was told is right adds nothing to it. */
function readStory(dialog: VictimDialog, text: string): StepReading {
  const told = maskSecrets(text.slice(0, LONGEST_STORY)).text.trim();
  const addsNothing = parseYesNo(told) !== null || !tellsStory(told) || readProgress(told) === 'next';
  if (addsNothing) return dialog.story === null ? UNCLEAR : taken(close(dialog, 'story'));
  return taken(close(withStory(dialog, told), 'story'));
}

/** Takes an answer in words. */
export function readStep(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  const { step } = dialog;
  if (step === 'done') return UNCLEAR;
  const corrected = correct(dialog, text);
  if (corrected !== null) return taken(corrected);
  const option = typedOption(text, optionsOf(dialog, context));
  if (option !== null) return chooseOption(dialog, option, context);
  if (isSkip(text) && step !== 'harm' && !step.startsWith('do-')) return taken(close(dialog, step));
  switch (step) {
    case 'harm':
      return UNCLEAR;
    case 'bank':
      return readBank(dialog, text, context);
    case 'amount':
      return readAmount(dialog, text, context);
    case 'when': {
      const when = readTime(text, context.now);
      const isOther = when?.read === null && parseAmount(text) !== null;
      return when === null || isOther ? UNCLEAR : taken(close(dialog, step, { when }));
    }
    case 'receiver': {
      const told = readReceiver(text, context, true);
      return told === null ? UNCLEAR : taken(close(withReceiver(dialog, told), step));
    }
    case 'story':
      return readStory(dialog, text);
    case 'do-call':
    case 'do-phone':
    case 'do-lock':
    case 'do-passwords':
    case 'do-evidence':
    case 'do-report':
      return readDone(dialog, step, text);
  }
}
