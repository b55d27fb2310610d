import { findIndicators, lookupKeys, type Indicator } from '../indicator';
import { isOthersNumber } from './own-number';
import { answerWords } from './short-answer';
import { accepted, unclear } from './step-answer';
import type { ReportDraft, StepAnswer } from './types';

/** Words around a number that only put it right: `sai rồi, …`, `à nhầm, … mới đúng`. */
const PUTS_RIGHT =
  /^(?:(?:a|ah|da|oi|u|em|toi|minh|xin loi|khong) )*(?:(?:ghi|go|viet|nhan)? ?(?:sai|nham|lon)|khong phai|sua lai)(?: (?:roi|so|mat|thanh|la|phai la|dung la|moi dung|lai|\d+))*$|^(?:\d+ )+(?:moi (?:la )?dung)(?: [a-z]{1,3})?$/;
const MOST_SLIPS = 2;

function digitsOf(one: Indicator): string {
  return one.kind === 'phone' ? one.national : '';
}

function slips(digits: string, others: string): number {
  if (digits.length !== others.length) return digits.length;
  return Array.from(digits).filter((char, at) => char !== others[at]).length;
}

/**
 * Takes a number that puts right the contact the person has just left: the last answer was that one.
 * A number that looks more like one of those who are reported may be meant for that: `which-number`.
 * null: the words do not put the contact right.
 */
export function fixContact(draft: ReportDraft, text: string): StepAnswer | null {
  if (draft.contact?.kind !== 'given' || draft.answered.at(-1) !== 'contact') return null;
  const { indicators } = findIndicators(text, []);
  const [right, ...more] = indicators;
  if (right?.kind !== 'phone' || more.length > 0 || isOthersNumber(right, text)) return null;
  if (!PUTS_RIGHT.test(answerWords(text).join(' '))) return null;
  const keys = lookupKeys(right).map(({ value }) => value);
  const known = draft.evidence.indicators.map(({ key }) => key.value);
  if (known.some((value) => keys.includes(value))) return null;
  const [old] = findIndicators(draft.contact.text, []).indicators;
  if (old?.kind !== 'phone') return null;
  const ofContact = slips(digitsOf(old), digitsOf(right));
  const ofOthers = known.map((value) => slips(value, keys[0] ?? ''));
  if (ofOthers.some((count) => count <= MOST_SLIPS && count < ofContact)) return unclear('which-number');
  return accepted({ ...draft, contact: { kind: 'given', text: right.raw } });
}
