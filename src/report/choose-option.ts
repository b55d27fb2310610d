import { closeStep, previousStep, reopenStep } from './draft';
import { optionsOf, stepToFix } from './options';
import { parseWhen } from './parse-when';
import { accepted, agreeTo, finishEvidence, skipStep, unclear } from './step-answer';
import {
  REPORT_CATEGORIES,
  type AnswerContext,
  type ReportDraft,
  type ReportStep,
  type StepAnswer,
} from './types';

/** How the days that have a button are read. */
const DAYS: Readonly<Record<string, string>> = {
  'just-now': 'vua xong',
  today: 'hom nay',
  yesterday: 'hom qua',
};

/** Takes the answer of a button; one that this step does not offer is an old button. */
export function chooseOption(
  draft: ReportDraft,
  step: ReportStep,
  option: string,
  context: AnswerContext,
): StepAnswer {
  if (!optionsOf(draft, step).includes(option)) return unclear('old-button');
  const category = REPORT_CATEGORIES.find((one) => step === 'category' && one === option);
  if (category !== undefined) return accepted(closeStep({ ...draft, category }, step));
  const day = DAYS[option];
  if (day !== undefined) {
    const when = { text: null, read: parseWhen(day, context.now) };
    return accepted(closeStep({ ...draft, when }, step));
  }
  const fix = stepToFix(draft, option);
  if (fix !== null) return accepted(reopenStep(draft, fix));
  const previous = option === 'back' ? previousStep(draft) : null;
  if (previous !== null) return accepted(reopenStep(draft, previous));
  switch (option) {
    case 'cancel':
      return { kind: 'refused' };
    case 'none':
      return accepted(closeStep({ ...draft, loss: 0 }, step));
    case 'done':
      return finishEvidence(draft);
    case 'clear':
      return accepted({ ...draft, evidence: { indicators: [], pictures: [] } });
    case 'confirm':
      return accepted(closeStep(draft, step));
    case 'agree':
      return agreeTo(draft, context);
    case 'refuse':
      return { kind: 'refused' };
    default:
      return skipStep(draft, step);
  }
}
