import { findIndicators, foldText, lookupKeys, type Indicator } from '../indicator';
import { closeStep } from './draft';
import { addEvidence } from './evidence';
import { maskSecrets } from './mask';
import { isOnlyContact } from './own-contact';
import { isOthersNumber, isOwnNumber } from './own-number';
import { parseYesNo } from './parse-yes-no';
import { accepted, skipStep, unclear } from './step-answer';
import type { ReportDraft, StepAnswer } from './types';

const LONGEST_NOTE = 200;
const REACH =
  /\d(?:[ .-]?\d){7,}|\S@\S+\.\S|(?<![a-z])(?:o day|tai day|mess|messenger|zalo|facebook|fb|nhan tin|inbox|ib)(?![a-z])/;
/** What names the contact where the summary is shown. */
const OF_CONTACT =
  /(?<![a-z])(?:lien he|lien lac|sdt|so dt|so dien thoai|so cua (?:toi|em|minh|chau|bac)|goi(?: lai)?(?: cho)? (?:toi|em|minh|chau|bac))(?![a-z])/;

function isKnown({ evidence }: ReportDraft, indicator: Indicator): boolean {
  const keys = lookupKeys(indicator).map(({ value }) => value);
  return evidence.indicators.some(({ key }) => keys.includes(key.value));
}

interface Told {
  /** Telephones by which the person may be reached. */
  readonly own: readonly Indicator[];
  /** Links, accounts and numbers of those who are reported. */
  readonly others: readonly Indicator[];
}

/** Whose the links and numbers are: those beside a link, among the evidence or called theirs are not the person's. */
function sort(draft: ReportDraft, text: string): Told {
  const { indicators } = findIndicators(text, []);
  const hasLink = indicators.some(({ kind }) => kind === 'link');
  const isOwn = (one: Indicator): boolean => {
    if (isOwnNumber(one, text)) return true;
    return one.kind === 'phone' && !hasLink && !isOthersNumber(one, text) && !isKnown(draft, one);
  };
  return { own: indicators.filter(isOwn), others: indicators.filter((one) => !isOwn(one)) };
}

function withContact(draft: ReportDraft, text: string): ReportDraft {
  return { ...draft, contact: { kind: 'given', text: text.trim() } };
}

/** The draft with the person's own numbers as contact, and nowhere among the evidence. */
export function giveContact(draft: ReportDraft, text: string, own: readonly Indicator[]): ReportDraft {
  const keys = new Set(own.flatMap(lookupKeys).map(({ value }) => value));
  const indicators = draft.evidence.indicators.filter(({ key }) => !keys.has(key.value));
  const told = isOnlyContact(text) ? text : own.map(({ raw }) => raw).join(', ');
  return closeStep({ ...withContact(draft, told), evidence: { ...draft.evidence, indicators } }, 'contact');
}

/**
 * How to reach the person: a number, an address, or here; a no declines.
 * What belongs to those who are reported becomes evidence, and the contact stays to be asked.
 */
export function tellContact(draft: ReportDraft, text: string): StepAnswer {
  if (parseYesNo(text) === 'no') return skipStep(draft, 'contact');
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_NOTE));
  const { own, others } = sort(draft, kept);
  const shown = addEvidence(draft, { indicators: others });
  if (others.length > 0 && own.length === 0) return accepted(shown, masked);
  if (!REACH.test(kept) && !REACH.test(foldText(kept))) return unclear('not-a-contact');
  const contact = others.length > 0 ? own.map(({ raw }) => raw).join(', ') : kept;
  return accepted(closeStep(withContact(shown, contact), 'contact'), masked);
}

/**
 * The draft with what was sent while the summary was shown: a contact, where the person gives their own number or had left none,
 * and evidence; null where nothing was sent.
 */
export function tellBesideSummary(draft: ReportDraft, text: string): ReportDraft | null {
  const { text: kept } = maskSecrets(text.slice(0, LONGEST_NOTE));
  const { own, others } = sort(draft, kept);
  if (own.length + others.length === 0) return null;
  const isOwn = own.some((one) => isOwnNumber(one, kept)) || OF_CONTACT.test(foldText(kept));
  const isContact = own.length > 0 && (isOwn || draft.contact?.kind !== 'given');
  const shown = addEvidence(draft, { indicators: isContact ? others : [...own, ...others] });
  return isContact ? withContact(shown, own.map(({ raw }) => raw).join(', ')) : shown;
}
