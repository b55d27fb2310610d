import { parseCorrection, parseYesNo } from '../../../report';
import type { RespondContext } from '../../types';
import { ahead, bubble, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { askShortly, quickRepliesOf } from './ask';
import { leave } from './finish';
import { answerPictures, leavePictures, takePictures, type PictureOutcome } from './pictures';

const PICTURE_OPTIONS = [
  { option: 'yes', title: 'picture.yes' },
  { option: 'no', title: 'picture.no' },
  { option: 'back', title: 'back' },
  { option: 'cancel', title: 'cancel' },
] as const;

function sayPictures({ dialog, text, asks, effects }: PictureOutcome, context: RespondContext): Turn {
  const { titles } = context.content.report;
  const reply = asks
    ? bubble(
        text,
        PICTURE_OPTIONS.map(({ option, title }) => ({
          title: titles[title],
          payload: { name: 'dialog', dialog: 'report', step: 'picture', option },
        })),
      )
    : ahead(text, bubble(askShortly(dialog, context), quickRepliesOf(dialog, context)));
  const open = { ...dialog, updatedAt: context.now, resuming: false };
  return { dialog: open, answer: { name: 'report.picture', replies: [reply], tone: 'usual', effects } };
}

/** Takes pictures, or the answer to whether they may be kept; null where the message is about neither. */
export function turnPictures(dialog: ReportDialog, input: TurnInput): Turn | null {
  const { inbound, text, context } = input;
  if (inbound.attachments.some(({ kind }) => kind === 'image'))
    return sayPictures(takePictures(dialog, inbound, context), context);
  if (dialog.waiting.length === 0) return null;
  if (parseCorrection(text) === 'previous') return choosePictures(dialog, 'back', context);
  const agrees = parseYesNo(text);
  return agrees === null ? null : sayPictures(answerPictures(dialog, agrees === 'yes', context), context);
}

/** Takes the tap on whether pictures may be kept; a step back leaves them, and the open question stands again. */
export function choosePictures(dialog: ReportDialog, option: string, context: RespondContext): Turn {
  if (option === 'cancel') return leave(dialog, 'cancelled', context);
  if (option === 'back') return sayPictures(leavePictures(dialog, context), context);
  return sayPictures(answerPictures(dialog, option === 'yes', context), context);
}
