import type { LookupKey } from '../indicator';
import type { MaskedKind } from './mask-spans';
import type { ReportStatus } from './status';
import type { When } from './when';

/** What a report can be about. */
export const REPORT_CATEGORIES = [
  'link',
  'phone',
  'account',
  'message',
  'fake-page',
  'fake-news',
  'suspicious-activity',
] as const;
/** What a report is about; a closed set, so that reports can be counted and sorted. */
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

/** The steps of a report, by id. */
export const REPORT_STEPS = [
  'category',
  'what',
  'when',
  'loss',
  'evidence',
  'contact',
  'summary',
  'consent',
] as const;
/** One question of the intake. The order of the list is the order in which they are asked. */
export type ReportStep = (typeof REPORT_STEPS)[number];

/** When it happened: in the person's own words (null for a button), and as far as they could be read. */
export interface ReportedTime {
  readonly text: string | null;
  readonly read: When | null;
}

/** A link, phone or account of a report: the key under which lists find it, and how to show it. */
export interface ReportedIndicator {
  readonly key: LookupKey;
  /** As the person wrote it, changed so that no client makes it tappable. */
  readonly shown: string;
  /** The bank named beside an account, folded, or null. */
  readonly bank: string | null;
}

/** What proves a report. Pictures are references into the data folder; the bytes are the shell's matter. */
export interface ReportEvidence {
  readonly indicators: readonly ReportedIndicator[];
  readonly pictures: readonly string[];
}

/** How to reach the person, or that they do not want to be reached. */
export type Contact = { readonly kind: 'declined' } | { readonly kind: 'given'; readonly text: string };

/** Proof of consent: which text the person agreed to, and when (ISO, UTC). */
export interface Consent {
  readonly textVersion: string;
  readonly at: string;
}

/** A report that is being taken; plain data that survives a restart as JSON. Every text in it is masked. */
export interface ReportDraft {
  readonly version: 1;
  /** ISO, UTC. */
  readonly startedAt: string;
  /** Steps that were answered or skipped; a skipped one leaves its field null. */
  readonly answered: readonly ReportStep[];
  readonly category: ReportCategory | null;
  readonly what: string | null;
  readonly when: ReportedTime | null;
  /** Đồng; 0 is "nothing lost", null is "not said". */
  readonly loss: number | null;
  readonly evidence: ReportEvidence;
  /** null: not asked. */
  readonly contact: Contact | null;
  readonly consent: Consent | null;
}

/** A submitted report. */
export interface Report {
  readonly version: 1;
  /** Canonical form of `formatCaseNumber`. */
  readonly caseNumber: string;
  /** ISO, UTC. */
  readonly submittedAt: string;
  readonly status: ReportStatus;
  readonly category: ReportCategory;
  readonly what: string | null;
  readonly when: ReportedTime | null;
  readonly loss: number | null;
  readonly evidence: ReportEvidence;
  readonly contact: Contact;
  readonly consent: Consent;
}

/** A step as answered by a button or by words. Options are checked, so that an old button does no harm. */
export type StepInput =
  { readonly kind: 'option'; readonly option: string } | { readonly kind: 'words'; readonly text: string };

/** What an answer is read against: the time (ISO, UTC) and the version of the consent text that was shown. */
export interface AnswerContext {
  readonly now: string;
  readonly consentText: string;
}

/** What was told while something else was asked; content has a sentence for each. */
export type Noted =
  | 'category'
  | 'story'
  | 'when'
  | 'loss'
  | 'contact'
  | 'no-contact'
  | 'evidence'
  | 'evidence-phone'
  | 'evidence-fixed'
  | 'removed';

/** Why an answer to a step was not taken. */
export const UNCLEAR_REASONS = [
  'old-button',
  'empty',
  'only-evidence',
  'not-a-category',
  'needed',
  'not-a-time',
  'not-an-amount',
  'no-evidence',
  'not-a-contact',
  'which-step',
  'which-number',
  'whose-number',
  'what-to-add',
  'picture-again',
  'first-step',
  'not-yes-or-no',
] as const;
/** Why an answer was not taken; content has a sentence for each. */
export type UnclearReason = (typeof UNCLEAR_REASONS)[number];

/**
 * What became of an answer. `masked` names the secrets that were taken out of it, so that the person can be told
 * not to send them; `noted` what it told of another question than the open one. `refused`: no consent, so the draft must be dropped.
 */
export type StepAnswer =
  | {
      readonly kind: 'accepted';
      readonly draft: ReportDraft;
      readonly masked: readonly MaskedKind[];
      readonly noted?: readonly Noted[];
    }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason }
  | { readonly kind: 'refused' };
