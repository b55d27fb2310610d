import { findIndicators, lookupKeys } from '../indicator';
import { closeStep, unconfirm } from './draft';
import { dropEvidence } from './drop-evidence';
import { dropsAnyNumber, dropsContact } from './drops-contact';
import { fixContact } from './fix-contact';
import { fixEvidence } from './fix-evidence';
import { accepted, unclear } from './step-answer';
import { shownEvidence } from './summary';
import type { ReportDraft, StepAnswer } from './types';

/** The draft without a number of the person's own, wherever it was written down; nobody asks for one again. */
function withoutContact(draft: ReportDraft, text: string): ReportDraft {
  const own = new Set(
    [text, draft.contact?.kind === 'given' ? draft.contact.text : '']
      .flatMap((told) => findIndicators(told, []).indicators)
      .flatMap(lookupKeys)
      .map(({ value }) => value),
  );
  const indicators = draft.evidence.indicators.filter(({ key }) => !own.has(key.value));
  const evidence = { ...draft.evidence, indicators };
  return closeStep({ ...draft, contact: { kind: 'declined' }, evidence }, 'contact');
}

/**
 * Takes what puts right an answer to another question than the open one, before the words are read as an answer:
 * no own number is to be left, a number of those who are reported was wrong. null: they put nothing right.
 */
export function putRight(draft: ReportDraft, text: string): StepAnswer | null {
  const mayDrop = dropsAnyNumber(text) && draft.contact?.kind === 'given';
  if (mayDrop && shownEvidence(draft, 'phone').length > 0) return unclear('which-number');
  if (mayDrop || dropsContact(text))
    return accepted(unconfirm(withoutContact(draft, text)), [], ['no-contact']);
  const fixed = fixContact(draft, text) ?? fixEvidence(draft, text) ?? dropEvidence(draft, text);
  return fixed?.kind === 'accepted' ? { ...fixed, draft: unconfirm(fixed.draft) } : fixed;
}
