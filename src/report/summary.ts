import { stepsOf } from './draft';
import { defangTold } from './number-plates';
import type { Contact, ReportCategory, ReportDraft, ReportedTime, ReportStep } from './types';

const LONGEST_ABBREVIATION = 4;

/** One line of the summary, in the order of the steps. The words around the values are content's matter. */
export type SummaryLine =
  | { readonly step: 'category'; readonly category: ReportCategory | null }
  | { readonly step: 'what'; readonly text: string | null }
  | { readonly step: 'when'; readonly when: ReportedTime | null }
  | { readonly step: 'loss'; readonly dong: number | null }
  | {
      readonly step: 'evidence';
      readonly links: readonly string[];
      readonly phones: readonly string[];
      /** With the bank behind it where one was named. */
      readonly accounts: readonly string[];
      readonly pictures: number;
    }
  | { readonly step: 'contact'; readonly contact: Contact | null };

/**
 * A bank's folded name as people write it: `ACB`, `VPBank`, `Techcombank`. Guessed from the letters, because this
 * room knows no brands; what a citizen reads in the statement is named by the conversation, from the brands.
 */
function guessBankName(bank: string): string {
  if (bank.length <= LONGEST_ABBREVIATION) return bank.toUpperCase();
  const [, letters] = /^(.{1,2})bank$/.exec(bank) ?? [];
  return letters === undefined
    ? bank.charAt(0).toUpperCase() + bank.slice(1)
    : `${letters.toUpperCase()}Bank`;
}

/** The evidence of one kind, ready to be shown. */
export function shownEvidence(
  { evidence }: Pick<ReportDraft, 'evidence'>,
  kind: 'link' | 'phone' | 'account',
): readonly string[] {
  return evidence.indicators
    .filter(({ key }) => (kind === 'link' ? key.kind === 'url' || key.kind === 'host' : key.kind === kind))
    .map(({ shown, bank }) => (bank === null ? shown : `${shown} (${guessBankName(bank)})`));
}

function lineOf(draft: ReportDraft, step: ReportStep): readonly SummaryLine[] {
  switch (step) {
    case 'category':
      return [{ step, category: draft.category }];
    case 'what':
      return [{ step, text: draft.what && defangTold(draft.what) }];
    case 'when':
      return [{ step, when: draft.when }];
    case 'loss':
      return [{ step, dong: draft.loss }];
    case 'evidence':
      return [
        {
          step,
          links: shownEvidence(draft, 'link'),
          phones: shownEvidence(draft, 'phone'),
          accounts: shownEvidence(draft, 'account'),
          pictures: draft.evidence.pictures.length,
        },
      ];
    case 'contact':
      return [{ step, contact: draft.contact }];
    case 'summary':
    case 'consent':
      return [];
  }
}

/** What the person is shown before consent: every answer, in order, as data that nobody can tap. */
export function summaryOf(draft: ReportDraft): readonly SummaryLine[] {
  return stepsOf(draft.category).flatMap((step) => lineOf(draft, step));
}
