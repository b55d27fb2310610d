import { explain, type Reply } from '../../../advice';
import type { Assessment } from '../../../checking';
import {
  addEvidence,
  answerStep,
  isOwnNumber,
  nextStep,
  parseYesNo,
  type ReportCategory,
  type ReportDraft,
  type ReportStep,
  type StepAnswer,
  type StepInput,
} from '../../../report';
import { sayAside } from '../../answer-beside';
import type { Effect, RespondContext } from '../../types';
import { countMiss } from '../misses';
import { ahead, bubble, fillText, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { typedOption } from '../words';
import { ask, askShortly, quickRepliesOf, titlesOfStep } from './ask';
import { dropPictures, leave, submit } from './finish';
import { answerPictures, takePictures, type PictureOutcome } from './pictures';

/** The dialogue with a new draft, at its next open step. */
function withDraft(dialog: ReportDialog, draft: ReportDraft, { now }: RespondContext): ReportDialog {
  const open = nextStep(draft);
  return {
    ...dialog,
    draft,
    step: open === 'done' ? dialog.step : open,
    updatedAt: now,
    resuming: false,
  };
}

/** Pictures that the person has taken out of the report. */
function cleared(before: ReportDraft, after: ReportDraft): readonly Effect[] {
  return dropPictures(before.evidence.pictures.filter((key) => !after.evidence.pictures.includes(key)));
}

/** Questions of which a person is told at the second miss that they may be left out. */
const MAY_LEAVE: readonly ReportStep[] = ['what', 'when', 'loss', 'contact'];

/** The next question; where it is the same one again, that what was said is kept for another. */
function askNext(before: ReportDialog, next: ReportDialog, context: RespondContext): Reply {
  const question = ask(next, context);
  const { step } = next;
  const isAgain = before.step === step && before.draft.answered.length <= next.draft.answered.length;
  if (!isAgain || (step !== 'category' && step !== 'contact')) return question;
  return { ...question, text: `${context.content.report.texts[`kept.${step}`]}\n${question.text}` };
}

/** Says what follows from an answer to the open step. */
export function takeAnswer(dialog: ReportDialog, answer: StepAnswer, context: RespondContext): Turn {
  const { texts } = context.content.report;
  switch (answer.kind) {
    case 'refused':
      return leave(dialog, 'refused', context);
    case 'unclear': {
      const isConsent = dialog.step === 'consent' && answer.reason === 'not-yes-or-no';
      const text = texts[isConsent ? 'unclear.consent' : (`unclear.${answer.reason}` as const)];
      const missed = countMiss(dialog);
      const mayLeave = missed.times > 1 && MAY_LEAVE.includes(dialog.step);
      const said = mayLeave ? sayAside('missed', context) : `${text}\n${askShortly(dialog, context)}`;
      const again = bubble(said, quickRepliesOf(dialog, context));
      return {
        dialog: { ...dialog, missed },
        answer: { name: 'report.unclear', replies: [again], tone: 'usual' },
      };
    }
    case 'accepted': {
      const next = withDraft(dialog, answer.draft, context);
      const sent = nextStep(answer.draft) === 'done' ? submit(next, context) : null;
      if (sent !== null) return sent;
      return {
        dialog: next,
        answer: {
          name: 'report.step',
          replies: [askNext(dialog, next, context)],
          tone: 'usual',
          effects: cleared(dialog.draft, answer.draft),
        },
      };
    }
  }
}

/** What an answer is read against. */
export function answerContext({ now, content }: RespondContext) {
  return { now, consentText: content.report.consentVersion };
}

/** Takes a tap on an option of the open step. */
export function chooseReportOption(dialog: ReportDialog, option: string, context: RespondContext): Turn {
  if (option === 'cancel' && dialog.step !== 'consent') return leave(dialog, 'cancelled', context);
  const input: StepInput = { kind: 'option', option };
  return takeAnswer(dialog, answerStep(dialog.draft, dialog.step, input, answerContext(context)), context);
}

/** What is reported where nothing but a number or a link was sent when that was asked. */
function onlyKind(assessment: Assessment | null): ReportCategory | null {
  const kinds = new Set((assessment?.indicators ?? []).map(({ indicator }) => indicator.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

/** Reads the words as an answer to the open step. */
export function readAnswer(
  dialog: ReportDialog,
  { text, assessment, context }: Pick<TurnInput, 'text' | 'assessment' | 'context'>,
): StepAnswer {
  const { draft, step } = dialog;
  const option = typedOption(text, titlesOfStep(dialog, context));
  const words: StepInput = option === null ? { kind: 'words', text } : { kind: 'option', option };
  const answer = answerStep(draft, step, words, answerContext(context));
  const told = answer.kind === 'accepted' ? answer.draft : draft;
  const shown = step === 'category' && told.category === null ? onlyKind(assessment) : null;
  if (shown === null || answer.kind === 'refused') return answer;
  return answerStep(told, step, { kind: 'option', option: shown }, answerContext(context));
}

/** Whether the open question is about the person: their own number, or whether all that is shown is right. */
export function asksOwn({ step }: ReportDialog): boolean {
  return step === 'contact' || step === 'summary';
}

/**
 * The links and numbers of a message as evidence, whatever was asked; the person's own are none.
 * Where the question is about the person, the answer to it says which they are.
 */
export function addFound(dialog: ReportDialog, { assessment, text, context }: TurnInput): ReportDialog {
  const indicators = (assessment?.indicators ?? [])
    .map(({ indicator }) => indicator)
    .filter((one) => (asksOwn(dialog) ? one.raw === '' : !isOwnNumber(one, text)));
  if (indicators.length === 0) return dialog;
  return { ...dialog, draft: addEvidence(dialog.draft, { indicators }), updatedAt: context.now };
}

/** The verdict of links and numbers that the report did not hold yet, where it tells more than that nobody knows them. */
export function checkOfNew(before: ReportDialog, input: TurnInput): readonly Reply[] {
  const after = addFound(before, input);
  const isNew = after.draft.evidence.indicators.length > before.draft.evidence.indicators.length;
  if (!isNew || input.assessment === null || input.assessment.verdict === 'unknown') return [];
  return explain(input.assessment, input.context);
}

function sayPictures({ dialog, text, asks, effects }: PictureOutcome, context: RespondContext): Turn {
  const { titles } = context.content.report;
  const reply = asks
    ? bubble(
        text,
        (['yes', 'no'] as const).map((option) => ({
          title: titles[`picture.${option}`],
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
  const agrees = parseYesNo(text);
  return agrees === null ? null : sayPictures(answerPictures(dialog, agrees === 'yes', context), context);
}

/** Takes the tap on whether pictures may be kept. */
export function choosePictures(dialog: ReportDialog, option: string, context: RespondContext): Turn {
  return sayPictures(answerPictures(dialog, option === 'yes', context), context);
}

/** The open question in one line behind another answer. */
export function continueReport(dialog: ReportDialog, context: RespondContext): Reply {
  const question = askShortly(dialog, context);
  const text = fillText(context.content.report.texts.continue, context, { question });
  return bubble(text, quickRepliesOf(dialog, context));
}
