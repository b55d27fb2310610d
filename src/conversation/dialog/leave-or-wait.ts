import { sayAside } from '../answers/beside';
import type { RespondContext } from '../context';
import { plainWords } from './plain-words';
import { quickRepliesOf as quickRepliesOfReport } from './report/ask';
import { askAgain, cancel, resumeChoices } from './resume';
import { bubble, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { quickRepliesOf as quickRepliesOfVictim } from './victim/ask';
import { stepsOf } from './victim/steps';
import { leaveWithoutHarm } from './victim/without-harm';
import { isOutright } from './words';

/** Whether the bank is still to be called: then money may still be held back. */
function bankWaits(dialog: Dialog): boolean {
  return (
    dialog.kind === 'victim' &&
    stepsOf(dialog).includes('do-call') &&
    !dialog.answered.includes('do-call') &&
    dialog.amount !== 0
  );
}

/** So many answers are not thrown away for a short word. */
const SEVERAL = 2;

/** Whether a dialogue holds what would have to be told again. */
function holdsSeveral({ answered }: { readonly answered: readonly string[] }): boolean {
  return answered.filter((step) => step !== 'harm').length >= SEVERAL;
}

/** Lets a dialogue rest with the question whether to go on; while the bank is still to be called, that is said as well. */
function rest(
  dialog: Dialog,
  name: 'leaving' | 'paused',
  said: readonly string[],
  between: string,
  context: RespondContext,
): Turn {
  const parts = bankWaits(dialog) ? [...said, sayAside('act.pause.money', context)] : said;
  return {
    dialog: { ...dialog, updatedAt: context.now, resuming: true },
    answer: {
      name: `${dialog.kind}.${name}`,
      replies: [bubble(parts.join(between), resumeChoices(dialog, context))],
      tone: 'usual',
    },
  };
}

/** Asks whether what was told is to be thrown away or kept for a while, with `first` in front. */
function askToLeave(dialog: Dialog, first: readonly string[], context: RespondContext): Turn {
  return rest(dialog, 'leaving', [...first, sayAside('act.leave', context)], '\n', context);
}

/** Leaves a dialogue; one that holds several answers only after asking, unless that was just asked or is said outright. */
export function leaveOrAsk(dialog: Dialog, text: string, context: RespondContext): Turn {
  const held = dialog.kind === 'victim' ? dialog : dialog.draft;
  const isMeant = dialog.resuming || isOutright(text) || !holdsSeveral(held);
  return isMeant ? cancel(dialog, context) : askToLeave(dialog, [], context);
}

/** The wish to take back a statement that was handed in nowhere: it is left only if the person says so. */
export function withdraw(dialog: Dialog, context: RespondContext): Turn {
  return askToLeave(dialog, [sayAside('act.withdraw', context)], context);
}

function pause(dialog: Dialog, context: RespondContext): Turn {
  return rest(dialog, 'paused', [sayAside('act.pause', context)], ' ', context);
}

function wait(dialog: Dialog, context: RespondContext): Turn {
  const quickReplies =
    dialog.kind === 'victim' ? quickRepliesOfVictim(dialog, context) : quickRepliesOfReport(dialog, context);
  const text = sayAside(bankWaits(dialog) ? 'act.wait' : 'act.wait.report', context);
  return {
    dialog: { ...dialog, updatedAt: context.now, resuming: false },
    answer: { name: `${dialog.kind}.waits`, replies: [bubble(text, quickReplies)], tone: 'usual' },
  };
}

/** `nghỉ một lát`, to the question whether to go on or to stop. */
const RESTS =
  /^(?:cho |em |toi |minh |thoi |muon |xin )*(?:tam )?nghi(?: (?:mot|1|lat|chut|ti|ty|da|thoi|di|nhe|a|em|toi))*$/;

/** Where a person says to be done with this step, not with the report. */
const ENDS_STEP: readonly string[] = ['evidence', 'contact', 'consent'];

/** Leaves, rests or waits as a person says: `không cần nữa`, `để mai`, `để tôi hỏi đã`, `tôi quay lại rồi`; null for other words. */
export function leaveOrWait(dialog: Dialog, input: TurnInput): Turn | null {
  const { act } = input.heard;
  const { context } = input;
  if (dialog.resuming && RESTS.test(plainWords(input.text))) return pause(dialog, context);
  switch (act) {
    case 'quit':
      return leaveOrAsk(dialog, input.text, context);
    case 'stop':
      return ENDS_STEP.includes(dialog.step) ? null : leaveOrAsk(dialog, input.text, context);
    case 'pause':
      return pause(dialog, context);
    case 'wait':
      return wait(dialog, context);
    case 'back':
      return askAgain(dialog, context);
    case 'not-harmed':
    case 'sent-wrong':
    case 'got-goods':
    case 'harmless':
      return dialog.kind === 'victim' ? leaveWithoutHarm(dialog, act, input) : null;
    case 'next':
    case 'busy':
    case 'locked':
    case 'locked-self':
    case 'called':
    case 'skip':
    case 'statement':
    case 'form':
    case 'regained':
    case null:
      return null;
  }
}
