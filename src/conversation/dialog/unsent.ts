import type { Answer } from '../answers/answer';
import { backToMenu, reportQuickReply } from '../answers/say-reply';
import type { RespondContext } from '../context';
import { parseCaseNumber } from '../../report';
import { isGone } from './live';
import { bubble, fillText, type TurnInput } from './turn';
import type { Dialog } from './types';

/** Whether words ask how far a report has gone, and name none by its number. */
export function asksForProgress({ text, heard, context }: TurnInput): boolean {
  return (
    heard.request === 'status' &&
    heard.ask !== 'old-complaint' &&
    parseCaseNumber(text, context.unit.caseNumberPrefix) === null
  );
}

/** Says that what was begun here was never sent, and how to go on: a report that waits or is no longer kept, or a statement to copy. */
export function answerUnsent(dialog: Dialog, context: RespondContext): Answer {
  const { report, victim } = context.content;
  const ofReport = isGone(dialog, context.now) ? report.texts['status.gone'] : report.texts['status.unsent'];
  const said = dialog.kind === 'victim' ? victim.texts['status.form'] : ofReport;
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    name: `status.${dialog.kind === 'victim' ? 'form' : 'unsent'}`,
    replies: [bubble(fillText(said, context), quickReplies)],
    tone: 'usual',
  };
}
