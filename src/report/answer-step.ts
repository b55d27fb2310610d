import { showEvidence, tellStory, tellTime } from './answer-words';
import { findForeignLoss } from './corrected-amount';
import { chooseOption } from './choose-option';
import { closeStep, previousStep, reopenStep, stepsOf } from './draft';
import { fixInSummary } from './fix-in-summary';
import { maskSecrets } from './mask';
import { parseAmount } from './parse-amount';
import { parseCorrection } from './parse-correction';
import { parseYesNo } from './parse-yes-no';
import { isSkip } from './short-answer';
import { accepted, agreeTo, skipStep, unclear } from './step-answer';
import { tellCategory } from './tell-category';
import { tellBesideSummary, tellContact } from './tell-contact';
import type { AnswerContext, ReportDraft, ReportStep, StepAnswer, StepInput } from './types';

function confirm(
  draft: ReportDraft,
  step: 'summary' | 'consent',
  text: string,
  context: AnswerContext,
): StepAnswer {
  const answer = parseYesNo(text);
  if (answer === null) return unclear('not-yes-or-no');
  if (step === 'summary') return answer === 'yes' ? accepted(closeStep(draft, step)) : unclear('which-step');
  return answer === 'yes' ? agreeTo(draft, context) : { kind: 'refused' };
}

function correct(
  draft: ReportDraft,
  step: ReportStep,
  wanted: ReportStep | 'previous',
  text: string,
): StepAnswer | null {
  if (wanted === 'previous' && step === 'summary') return unclear('which-step');
  const fixed = wanted === 'previous' ? previousStep(draft) : wanted;
  if (fixed === null) return unclear('first-step');
  const known = draft.answered.includes(fixed) && stepsOf(draft.category).includes(fixed);
  const loss = known && fixed === 'loss' ? parseAmount(text) : null;
  if (loss !== null) return accepted({ ...draft, loss });
  return known ? accepted(reopenStep(draft, fixed)) : null;
}

/** What is put right or sent while the summary is shown. */
function besideSummary(draft: ReportDraft, text: string): ReportDraft | null {
  return fixInSummary(draft, text) ?? tellBesideSummary(draft, text);
}

function read(draft: ReportDraft, step: ReportStep, text: string, context: AnswerContext): StepAnswer {
  if (text.trim() === '') return unclear('empty');
  const beside = step === 'summary' ? besideSummary(draft, text) : null;
  if (beside !== null) return accepted(beside);
  const wanted = parseCorrection(text);
  const corrected = wanted === null ? null : correct(draft, step, wanted, text);
  if (corrected !== null) return corrected;
  if (isSkip(text)) return skipStep(draft, step);
  switch (step) {
    case 'category':
      return tellCategory(draft, text);
    case 'what':
      return tellStory(draft, text);
    case 'when':
      return tellTime(draft, text, context);
    case 'loss': {
      const loss = parseAmount(text);
      if (loss !== null) return accepted(closeStep({ ...draft, loss }, step));
      const foreign = findForeignLoss(text);
      return foreign === null
        ? unclear('not-an-amount')
        : accepted(
            closeStep(
              { ...draft, what: [draft.what, maskSecrets(text).text.trim()].filter(Boolean).join('\n') },
              step,
            ),
          );
    }
    case 'evidence':
      return showEvidence(draft, text);
    case 'contact':
      return tellContact(draft, text);
    case 'summary':
    case 'consent':
      return confirm(draft, step, text, context);
  }
}

/**
 * Takes the answer to a step, by button or in words. At every step "sửa …" goes back to an answered one and
 * "bỏ qua" or "không nhớ" skips; evidence stays open until the person says that this is all.
 * Cancelling is not read here: that is the conversation's matter.
 */
export function answerStep(
  draft: ReportDraft,
  step: ReportStep,
  input: StepInput,
  context: AnswerContext,
): StepAnswer {
  return input.kind === 'option'
    ? chooseOption(draft, step, input.option, context)
    : read(draft, step, input.text, context);
}
