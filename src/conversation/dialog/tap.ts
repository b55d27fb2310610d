import type { Payload } from '../../advice';
import { backToMenu } from '../answers/say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';
import { chooseReportOption } from './report/turn';
import { choosePictures } from './report/turn-pictures';
import { startReport } from './report/start';
import { leaveOrAsk } from './leave-or-wait';
import { askAgain, cancel, withOpenQuestion } from './resume';
import { bubble, type Turn } from './turn';
import type { Dialog } from './types';
import { chooseOption } from './victim/choose-option';
import { startVictim } from './victim/start';
import { takeReading } from './victim/turn';

type DialogPayload = Extract<Payload, { name: 'dialog' }>;

/** A button of a step that is over, or of a dialogue that has ended, does nothing but say so. */
function oldButton(dialog: Dialog | null, context: RespondContext): Turn {
  const text = context.content.report.texts['old-button'];
  const answer = {
    name: 'dialog.old-button',
    replies: [bubble(text, [backToMenu(context)])],
    tone: 'usual',
  } as const;
  return dialog === null ? { dialog, answer } : withOpenQuestion(answer, dialog, context);
}

function choose(dialog: Dialog | null, payload: DialogPayload, context: RespondContext): Turn {
  const { step, option } = payload;
  if (dialog?.kind !== payload.dialog) return oldButton(dialog, context);
  if (step === 'resume') return option === 'yes' ? askAgain(dialog, context) : cancel(dialog, context);
  if (dialog.kind === 'report') {
    if (step === 'picture' && dialog.waiting.length > 0) return choosePictures(dialog, option, context);
    return step === dialog.step ? chooseReportOption(dialog, option, context) : oldButton(dialog, context);
  }
  if (step !== dialog.step) return oldButton(dialog, context);
  if (option === 'stop') return leaveOrAsk(dialog, '', context);
  const reading = chooseOption(dialog, option, context);
  return reading.kind === 'unclear' ? oldButton(dialog, context) : takeReading(dialog, reading, context);
}

/** Takes a tap that begins a dialogue or belongs to one; null for every other tap. */
export function takeTap(
  payload: Payload,
  open: Dialog | null,
  state: ConversationState,
  context: RespondContext,
): Turn | null {
  if (payload.name === 'report') return startReport(state, context);
  if (payload.name === 'victim')
    return startVictim(payload.harm, { kind: 'tap' }, state, { assessment: null, context }, []);
  return payload.name === 'dialog' ? choose(open, payload, context) : null;
}
