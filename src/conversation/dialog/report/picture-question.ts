import type { QuickReply } from '../../../advice';
import type { StepAnswer } from '../../../report';
import { tellsOnlyMore } from './note-of';
import type { RespondContext } from '../../context';
import { isLong } from '../told-harm';
import type { TurnInput } from '../turn';
import type { ReportDialog } from '../types';

const PICTURE_OPTIONS = [
  { option: 'yes', title: 'picture.yes' },
  { option: 'no', title: 'picture.no' },
  { option: 'back', title: 'back' },
  { option: 'cancel', title: 'cancel' },
] as const;

/** Whether the open question is if pictures may be kept, which stands before that of the step. */
export function asksPictures({ waiting }: ReportDialog): boolean {
  return waiting.length > 0;
}

/** The choices of a person who is asked whether pictures may be kept. */
export function pictureChoices({ content }: RespondContext): readonly QuickReply[] {
  return PICTURE_OPTIONS.map(({ option, title }) => ({
    title: content.report.titles[title],
    payload: { name: 'dialog', dialog: 'report', step: 'picture', option },
  }));
}

/** What words are an answer to where the pictures were asked about: to the step if they fit it, else to nothing. */
export function answerBesidePictures(dialog: ReportDialog, answer: StepAnswer, input: TurnInput): StepAnswer {
  if (!asksPictures(dialog)) return answer;
  const isStory = dialog.step === 'what' && answer.kind === 'accepted' && answer.noted === undefined;
  const fits = answer.kind === 'accepted' && !tellsOnlyMore(answer) && (!isStory || isLong(input));
  return fits ? answer : { kind: 'unclear', reason: 'not-yes-or-no' };
}
