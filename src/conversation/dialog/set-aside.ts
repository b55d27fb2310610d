import { hints } from '../hearing/danger-phrases';
import { findSaid } from '../hearing/danger-said';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';
import { harmOf } from '../hearing/victim-intent';
import type { Beside } from './aside';
import { saysHarm } from './told-harm';
import type { Turn, TurnInput } from './turn';
import type { Dialog, VictimDialog } from './types';
import { converseVictim } from './victim/converse';
import { findBank } from './victim/find-bank';
import { firstAid } from './victim/first-aid';
import { openVictim, startVictim } from './victim/start';
import { wantsToGoOn } from './words';

/** More words than this are no answer to what was left: they tell of something else. */
const MOST_BANK_WORDS = 8;

/** A victim's dialogue that waits for the person to come back to it. */
export function isSetAside(dialog: Dialog | null): dialog is VictimDialog {
  return dialog?.kind === 'victim' && dialog.setAside === true;
}

/** What was told of money together with the wish to die, kept without those words until the person comes back to it. */
export function setAsideFrom(state: ConversationState, input: TurnInput): Dialog | null {
  const { text, heard } = input;
  const harm = harmOf(heard.intent) ?? 'money';
  const { dialog } = startVictim(harm, { kind: 'words', text }, state, input, []);
  return dialog?.kind === 'victim' ? { ...dialog, story: null, setAside: true } : dialog;
}

function reopen(dialog: VictimDialog, now: string): VictimDialog {
  return { ...dialog, setAside: false, updatedAt: now };
}

/** Comes back to what was set aside: first aid, which was not given then, and the first open question. */
export function comeBackTo(dialog: VictimDialog, context: RespondContext): Turn {
  const open = reopen(dialog, context.now);
  return openVictim(open, firstAid(open.harm, null, context), [], context);
}

function namesBank({ text, heard, context }: TurnInput): boolean {
  return heard.words.length <= MOST_BANK_WORDS && findBank(text, context) !== null;
}

/** Takes words with which a person comes back to money that was set aside: `tiếp tục`, the bank, the loss; null for all others. */
export function takeSetAside(kept: Dialog | null, beside: () => Beside, input: TurnInput): Turn | null {
  const { text, heard, context } = input;
  const { danger, said } = context.topics;
  if (!isSetAside(kept) || heard.emergency !== null || hints('better', heard.words, danger)) return null;
  if (wantsToGoOn(text)) return comeBackTo(kept, context);
  if (findSaid('115', heard.words, said) !== null) return null;
  const harm = harmOf(heard.intent);
  const tells = harm !== null && saysHarm(harm, input);
  if (!tells && !namesBank(input)) {
    return hints('back-to-money', heard.words, danger) ? comeBackTo(kept, context) : null;
  }
  const { dialog } = converseVictim(reopen(kept, context.now), harm, beside(), input);
  if (dialog?.kind !== 'victim') return comeBackTo(kept, context);
  const named = findBank(text, context);
  return openVictim(dialog, firstAid(dialog.harm, named, context, heard.words), [], context);
}
