import { findIndicators, foldText, lookupKeys, type Indicator } from '../indicator';
import { closeStep } from './draft';
import { addEvidence } from './evidence';
import { maskSecrets } from './mask';
import { isOnlyContact } from './own-contact';
import { isOthersNumber, isOwnNumber } from './own-number';
import { parseYesNo } from './parse-yes-no';
import { answerCore } from './short-answer';
import { accepted, skipStep, unclear } from './step-answer';
import type { ReportDraft, StepAnswer } from './types';

const LONGEST_NOTE = 200;
const REACH =
  /\d(?:[ .-]?\d){7,}|\S@\S+\.\S|(?<![a-z])(?:o day|tai day|mess|messenger|zalo|facebook|fb|nhan tin|inbox|ib)(?![a-z])/;
/** What names the contact where the summary is shown. */
const OF_CONTACT =
  /(?<![a-z])(?:lien he|lien lac|(?:sua|doi|thay|chinh)(?: lai)? (?:sdt|so dt|so dien thoai)|so cua (?:toi|em|minh|chau|bac)|goi(?: lai)?(?: cho)? (?:toi|em|minh|chau|bac))(?![a-z])/;
/** What is sent besides what stands in the summary: `thêm số … nữa`. */
const ADDS = /(?<![a-z])(?:them|nua|con (?:so|co|cai|mot|1)|quen (?:chua|khong))(?![a-z])/;

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

/** The words with the telephones in digits that were said in words. */
function inDigits(text: string, phones: readonly Indicator[]): string {
  return phones.reduce(
    (left, one) =>
      one.kind === 'phone' && one.raw !== '' && !/\d/.test(one.raw)
        ? left.replaceAll(one.raw, one.national)
        : left,
    text,
  );
}

function numbersOf(phones: readonly Indicator[]): string {
  return phones.map((one) => inDigits(one.raw, [one])).join(', ');
}

function withContact(draft: ReportDraft, text: string): ReportDraft {
  return { ...draft, contact: { kind: 'given', text: text.trim() } };
}

/** `khỏi gọi lại`, `không cần liên hệ`: a no that names what is not wanted. */
const REFUSES =
  /^(?:thoi |da |vang )?(?:khong|khoi|dung|mien|chang)(?: (?:can|phai|muon|cho|de|nen|co))*(?: phai)? (?:goi|lien (?:he|lac)|de lai|cho so|hoi them|nhan lai)(?![a-z])/;

function refuses(text: string): boolean {
  return parseYesNo(text) === 'no' || REFUSES.test(answerCore(text));
}

/** Whether words refuse to be reached; `đừng gọi, nhắn ở đây thôi` says how instead. */
function declines(text: string, own: readonly Indicator[]): boolean {
  if (!refuses(text) || own.length > 0) return false;
  return !text.split(/[,.;\n]/).some((part) => REACH.test(foldText(part)) && !refuses(part));
}

/** The draft with the person's own numbers as contact, and nowhere among the evidence. */
export function giveContact(draft: ReportDraft, text: string, own: readonly Indicator[]): ReportDraft {
  const keys = new Set(own.flatMap(lookupKeys).map(({ value }) => value));
  const indicators = draft.evidence.indicators.filter(({ key }) => !keys.has(key.value));
  const told = isOnlyContact(text) ? inDigits(text, own) : numbersOf(own);
  return closeStep({ ...withContact(draft, told), evidence: { ...draft.evidence, indicators } }, 'contact');
}

/**
 * How to reach the person: a number, an address, or here; a no declines.
 * What belongs to those who are reported becomes evidence, and the contact stays to be asked.
 */
export function tellContact(draft: ReportDraft, text: string): StepAnswer {
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_NOTE));
  const { own, others } = sort(draft, kept);
  if (declines(text, own)) return skipStep(draft, 'contact');
  const shown = addEvidence(draft, { indicators: others });
  if (others.length > 0 && own.length === 0) return accepted(shown, masked);
  const tellsHow = own.length > 0 || REACH.test(kept) || REACH.test(foldText(kept));
  if (!tellsHow) return unclear('not-a-contact');
  const contact = others.length > 0 ? numbersOf(own) : inDigits(kept, own);
  return accepted(closeStep(withContact(shown, contact), 'contact'), masked);
}

/**
 * Takes what was sent while the summary was shown: a contact, where the person says that the number is their own, and evidence.
 * Of a telephone of which nothing says whose it is that is asked; null where nothing was sent.
 */
export function tellBesideSummary(draft: ReportDraft, text: string): StepAnswer | null {
  const { text: kept } = maskSecrets(text.slice(0, LONGEST_NOTE));
  const { own, others } = sort(draft, kept);
  if (own.length + others.length === 0) return null;
  const words = foldText(kept);
  const isContact = own.length > 0 && (own.some((one) => isOwnNumber(one, kept)) || OF_CONTACT.test(words));
  if (own.length > 0 && !isContact && !ADDS.test(words)) return unclear('whose-number');
  const shown = addEvidence(draft, { indicators: isContact ? others : [...own, ...others] });
  return accepted(isContact ? withContact(shown, numbersOf(own)) : shown);
}
