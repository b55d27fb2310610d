import { sayAside } from '../answers/beside';
import type { RespondContext } from '../context';
import { quickRepliesOf as quickRepliesOfReport } from './report/ask';
import { askAgain, cancel, resumeChoices } from './resume';
import { bubble, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { quickRepliesOf as quickRepliesOfVictim } from './victim/ask';
import { stepsOf } from './victim/steps';
import { leaveWithoutHarm } from './victim/without-harm';

/** Whether the bank is still to be called: then money may still be held back. */
function bankWaits(dialog: Dialog): boolean {
  return (
    dialog.kind === 'victim' &&
    stepsOf(dialog).includes('do-call') &&
    !dialog.answered.includes('do-call') &&
    dialog.amount !== 0
  );
}

function pause(dialog: Dialog, context: RespondContext): Turn {
  const parts = [
    sayAside('act.pause', context),
    ...(bankWaits(dialog) ? [sayAside('act.pause.money', context)] : []),
  ];
  return {
    dialog: { ...dialog, updatedAt: context.now, resuming: true },
    answer: {
      name: `${dialog.kind}.paused`,
      replies: [bubble(parts.join(' '), resumeChoices(dialog, context))],
      tone: 'usual',
    },
  };
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

/** Where a person says to be done with this step, not with the report. */
const ENDS_STEP: readonly string[] = ['evidence', 'contact', 'consent'];

/** Leaves, rests or waits as a person says: `không cần nữa`, `để mai`, `để tôi hỏi đã`, `tôi quay lại rồi`; null for other words. */
export function leaveOrWait(dialog: Dialog, input: TurnInput): Turn | null {
  const { act } = input.heard;
  const { context } = input;
  switch (act) {
    case 'quit':
      return cancel(dialog, context);
    case 'stop':
      return ENDS_STEP.includes(dialog.step) ? null : cancel(dialog, context);
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
