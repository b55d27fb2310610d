import type { Reply } from '../../../advice';
import { foldText } from '../../../indicator';
import { parseCorrection, parseYesNo } from '../../../report';
import type { RespondContext } from '../../context';
import { ahead, bubble, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { ask, askShortly, quickRepliesOf } from './ask';
import { leave } from './finish';
import { pictureChoices } from './picture-question';
import { answerPictures, leavePictures, takePictures, type PictureOutcome } from './pictures';

/** `bỏ qua`: the pictures are left; `không nhớ` answers the question of the step instead. */
const PASSES = /^\s*(?:bo qua|skip)(?![a-z])/;

/** What is to be looked over was never shown while the pictures waited. */
function questionBehind(dialog: ReportDialog, context: RespondContext): Reply {
  if (dialog.step === 'summary') return ask(dialog, context);
  return bubble(askShortly(dialog, context), quickRepliesOf(dialog, context));
}

function sayPictures({ dialog, text, asks, effects }: PictureOutcome, context: RespondContext): Turn {
  const reply = asks ? bubble(text, pictureChoices(context)) : ahead(text, questionBehind(dialog, context));
  const open = { ...dialog, updatedAt: context.now, resuming: false };
  return { dialog: open, answer: { name: 'report.picture', replies: [reply], tone: 'usual', effects } };
}

/** Takes pictures, or the answer to whether they may be kept; null where the message is about neither. */
export function turnPictures(dialog: ReportDialog, input: TurnInput): Turn | null {
  const { inbound, text, context } = input;
  if (inbound.attachments.some(({ kind }) => kind === 'image'))
    return sayPictures(takePictures(dialog, inbound, context), context);
  if (dialog.waiting.length === 0) return null;
  if (parseCorrection(text) === 'previous' || PASSES.test(foldText(text)))
    return choosePictures(dialog, 'back', context);
  const agrees = parseYesNo(text);
  return agrees === null ? null : sayPictures(answerPictures(dialog, agrees === 'yes', context), context);
}

/** Takes the tap on whether pictures may be kept; a step back leaves them, and the open question stands again. */
export function choosePictures(dialog: ReportDialog, option: string, context: RespondContext): Turn {
  if (option === 'cancel') return leave('cancelled', context);
  if (option === 'back') return sayPictures(leavePictures(dialog, context), context);
  return sayPictures(answerPictures(dialog, option === 'yes', context), context);
}
