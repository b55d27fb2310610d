import { closeStep } from './draft';
import { hasEvidence } from './evidence';
import type { MaskedKind } from './mask-spans';
import type {
  AnswerContext,
  Noted,
  ReportCategory,
  ReportDraft,
  ReportStep,
  StepAnswer,
  UnclearReason,
} from './types';

/** The answer was taken; `noted` is what it told of another question. */
export function accepted(
  draft: ReportDraft,
  masked: readonly MaskedKind[] = [],
  noted: readonly Noted[] = [],
): StepAnswer {
  return { kind: 'accepted', draft, masked, ...(noted.length === 0 ? {} : { noted }) };
}

/** The answer was not taken, and why. */
export function unclear(reason: UnclearReason): StepAnswer {
  return { kind: 'unclear', reason };
}

/** Consent was given: to which text, and when. */
export function agreeTo(draft: ReportDraft, { now, consentText }: AnswerContext): StepAnswer {
  return accepted(closeStep({ ...draft, consent: { textVersion: consentText, at: now } }, 'consent'));
}

/** The person has shown all there is; without a story there must be at least one thing to go by. */
export function finishEvidence(draft: ReportDraft): StepAnswer {
  const enough = hasEvidence(draft.evidence) || draft.what !== null;
  return enough ? accepted(closeStep(draft, 'evidence')) : unclear('needed');
}

/** What the evidence that came first is about; what was told without any is a suspicious activity. */
function categoryOf({ what, evidence }: ReportDraft): ReportCategory | null {
  const kind = evidence.indicators[0]?.key.kind;
  if (kind !== undefined) return kind === 'phone' || kind === 'account' ? kind : 'link';
  return what === null ? null : 'suspicious-activity';
}

/** A kind that the person does not name is read off what was told, for the summary shows it and it can be put right. */
function leaveCategory(draft: ReportDraft): StepAnswer {
  const category = categoryOf(draft);
  return category === null
    ? unclear('not-a-category')
    : accepted(closeStep({ ...draft, category }, 'category'), [], ['category']);
}

/** The person cannot or does not want to answer a step. */
export function skipStep(draft: ReportDraft, step: ReportStep): StepAnswer {
  switch (step) {
    case 'what':
      if (draft.what !== null) return accepted(closeStep(draft, step));
      return hasEvidence(draft.evidence)
        ? accepted(closeStep({ ...draft, what: null }, step))
        : unclear('needed');
    case 'when':
      return accepted(closeStep({ ...draft, when: null }, step));
    case 'loss':
      return accepted(closeStep({ ...draft, loss: null }, step));
    case 'evidence':
      return finishEvidence(draft);
    case 'contact':
      return accepted(closeStep({ ...draft, contact: { kind: 'declined' } }, step));
    case 'category':
      return leaveCategory(draft);
    case 'summary':
    case 'consent':
      return unclear('not-yes-or-no');
  }
}
