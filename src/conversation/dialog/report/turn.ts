import type { Reply } from '../../../advice';
import type { Assessment } from '../../../checking';
import {
  answerStep,
  nextStep,
  skipStep,
  type Noted,
  type ReportCategory,
  type ReportDraft,
  type StepAnswer,
  type StepInput,
  type UnclearReason,
} from '../../../report';
import { sayAside } from '../../answers/beside';
import type { RespondContext } from '../../context';
import { countMiss } from '../misses';
import { bubble, fillText, textAhead, type Turn, type TurnInput } from '../turn';
import type { ReportDialog } from '../types';
import { typedOption } from '../words';
import { ask, askShortly, quickRepliesOf, titlesOfStep } from './ask';
import { leave, submit } from './finish';
import { noteOf } from './note-of';
import { asksPictures } from './picture-question';

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

/** The next question; where it is the same one again, that what was said is kept for another. */
function askNext(
  before: ReportDialog,
  next: ReportDialog,
  noted: readonly Noted[],
  context: RespondContext,
): Reply {
  const { step } = next;
  const isKept = asksPictures(before) && asksPictures(next);
  const question = isKept
    ? bubble(context.content.report.texts['picture.again'], quickRepliesOf(next, context))
    : ask(next, context);
  const note = noteOf(next, noted, context);
  if (note !== null) return { ...question, text: `${note}\n${question.text}` };
  const isAgain = before.step === step && before.draft.answered.length <= next.draft.answered.length;
  if (!isAgain || asksPictures(next) || (step !== 'category' && step !== 'contact')) return question;
  return { ...question, text: `${context.content.report.texts[`kept.${step}`]}\n${question.text}` };
}

/** The dialogue with the open question left out; null where it is one that must be answered. */
function leftOut(dialog: ReportDialog): StepAnswer | null {
  if (asksPictures(dialog) || dialog.step === 'summary' || dialog.step === 'consent') return null;
  const left = skipStep(dialog.draft, dialog.step);
  return left.kind === 'accepted' ? left : null;
}

/** What is said to words that are no answer: the first time how to answer, then that the question may be left out, and then it is. */
function missAnswer(dialog: ReportDialog, reason: UnclearReason, context: RespondContext): Turn {
  const { texts } = context.content.report;
  const missed = countMiss(dialog);
  const left = missed.times > 1 ? leftOut(dialog) : null;
  if (left !== null && missed.times > 2)
    return textAhead(sayAside('missed.left', context), takeAnswer(dialog, left, context));
  const isConsent = dialog.step === 'consent' && !asksPictures(dialog) && reason === 'not-yes-or-no';
  const text = texts[isConsent ? 'unclear.consent' : (`unclear.${reason}` as const)];
  const said = left === null ? `${text}\n${askShortly(dialog, context)}` : sayAside('missed', context);
  const again = bubble(said, quickRepliesOf(dialog, context));
  return {
    dialog: { ...dialog, missed },
    answer: { name: 'report.unclear', replies: [again], tone: 'usual' },
  };
}

/** Says what follows from an answer to the open step. */
export function takeAnswer(dialog: ReportDialog, answer: StepAnswer, context: RespondContext): Turn {
  switch (answer.kind) {
    case 'refused':
      return leave('refused', context);
    case 'unclear':
      return missAnswer(dialog, answer.reason, context);
    case 'accepted': {
      const next = withDraft(dialog, answer.draft, context);
      const sent = nextStep(answer.draft) === 'done' ? submit(next, context) : null;
      if (sent !== null) return sent;
      return {
        dialog: next,
        answer: {
          name: 'report.step',
          replies: [askNext(dialog, next, answer.noted ?? [], context)],
          tone: 'usual',
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
  if (option === 'cancel' && dialog.step !== 'consent') return leave('cancelled', context);
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

/** The open question in one line behind another answer. */
export function continueReport(dialog: ReportDialog, context: RespondContext): Reply {
  const question = askShortly(dialog, context);
  const text = fillText(context.content.report.texts.continue, context, { question });
  return bubble(text, quickRepliesOf(dialog, context));
}
