import { REPORT_CATEGORIES, type ReportDraft, type ReportStep } from './types';
import { stepsOf } from './draft';
import { hasEvidence } from './evidence';

/** Prefix of the summary's options that take a step back: `fix-loss`. */
const FIX = 'fix-';

/** The step that a summary option asks to correct, or null. */
export function stepToFix(draft: ReportDraft, option: string): ReportStep | null {
  return stepsToFix(draft).find((step) => option === FIX + step) ?? null;
}

function stepsToFix(draft: ReportDraft): readonly ReportStep[] {
  return stepsOf(draft.category).filter((step) => step !== 'summary' && step !== 'consent');
}

function answersOf(draft: ReportDraft, step: ReportStep): readonly string[] {
  switch (step) {
    case 'category':
      return REPORT_CATEGORIES;
    case 'what':
      return hasEvidence(draft.evidence) ? ['skip'] : [];
    case 'when':
      return ['just-now', 'today', 'yesterday', 'skip'];
    case 'loss':
      return ['none', 'skip'];
    case 'evidence':
      return hasEvidence(draft.evidence) ? ['done', 'clear'] : draft.what === null ? [] : ['done'];
    case 'contact':
      return ['decline'];
    case 'summary':
      return ['confirm', ...stepsToFix(draft).map((one) => FIX + one)];
    case 'consent':
      return ['agree', 'refuse'];
  }
}

/**
 * The buttons of a step, in order; content gives each its title. They are the only options `answerStep` takes.
 * `skip` is offered where an answer may be missing, `clear` where there is evidence to drop, `back` where something
 * was answered. `cancel` is the conversation's matter; a refused consent does the same.
 */
export function optionsOf(draft: ReportDraft, step: ReportStep): readonly string[] {
  const back = step !== 'summary' && draft.answered.length > 0 ? ['back'] : [];
  return [...answersOf(draft, step), ...back, ...(step === 'consent' ? [] : ['cancel'])];
}
