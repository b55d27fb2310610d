import type { Indicator } from '../indicator';
import { addEvidence } from './evidence';
import {
  REPORT_STEPS,
  type Consent,
  type Report,
  type ReportCategory,
  type ReportDraft,
  type ReportStep,
} from './types';

/** What a report starts with: what was sent in the last minutes, and its category where the person named it already. */
export interface DraftStart {
  /** ISO, UTC. */
  readonly at: string;
  readonly recent: readonly Indicator[];
  readonly category?: ReportCategory;
}

/** Opens a report. The recent indicators become evidence, which the person may clear again. */
export function startDraft({ at, recent, category }: DraftStart): ReportDraft {
  const empty: ReportDraft = {
    version: 1,
    startedAt: at,
    answered: category === undefined ? [] : ['category'],
    category: category ?? null,
    what: null,
    when: null,
    loss: null,
    evidence: { indicators: [], pictures: [] },
    contact: null,
    consent: null,
  };
  return addEvidence(empty, { indicators: recent });
}

/** The questions of a report in order. Nobody loses money by fake news alone, so that is not asked there. */
export function stepsOf(category: ReportCategory | null): readonly ReportStep[] {
  return category === 'fake-news' ? REPORT_STEPS.filter((step) => step !== 'loss') : REPORT_STEPS;
}

/** The next question, or `done` when the report may be submitted. */
export function nextStep(draft: ReportDraft): ReportStep | 'done' {
  return stepsOf(draft.category).find((step) => !draft.answered.includes(step)) ?? 'done';
}

/** The draft with a step answered or skipped. */
export function closeStep(draft: ReportDraft, step: ReportStep): ReportDraft {
  return draft.answered.includes(step) ? draft : { ...draft, answered: [...draft.answered, step] };
}

/** The draft with other facts than the person has seen: the summary is shown again, and consent asked for it. */
export function unconfirm(draft: ReportDraft): ReportDraft {
  const answered = draft.answered.filter((one) => one !== 'summary' && one !== 'consent');
  return { ...draft, answered, consent: null };
}

/**
 * The draft with a step to be asked again; what was said before stays until it is replaced, but for the story,
 * which is told anew and not added to.
 */
export function reopenStep(draft: ReportDraft, step: ReportStep): ReportDraft {
  const { answered, ...rest } = unconfirm(draft);
  const what = step === 'what' ? null : draft.what;
  return { ...rest, what, answered: answered.filter((one) => one !== step) };
}

/** The step answered last, to which "sửa" goes back; null at the start. */
export function previousStep(draft: ReportDraft): ReportStep | null {
  return draft.answered.at(-1) ?? null;
}

/** What a draft becomes when it is submitted. null: it is not done, or has no category or consent. */
export function submitDraft(
  draft: ReportDraft,
  { caseNumber, at }: { readonly caseNumber: string; readonly at: string },
): Report | null {
  const { category, what, when, loss, evidence, contact } = draft;
  const consent: Consent | null = draft.consent;
  if (nextStep(draft) !== 'done' || category === null || consent === null) return null;
  return {
    version: 1,
    caseNumber,
    submittedAt: at,
    status: 'received',
    category,
    what,
    when,
    loss: category === 'fake-news' ? null : loss,
    evidence,
    contact: contact ?? { kind: 'declined' },
    consent,
  };
}
