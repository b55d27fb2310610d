import { foldText } from '../indicator';
import { asksBack } from './asks-back';
import { parseCorrectedAmount } from './corrected-amount';
import { stepsOf } from './draft';
import { parseAmount } from './parse-amount';
import { answerWords } from './short-answer';
import type { ReportDraft } from './types';

/** What is longer tells a story and puts no line right. */
const MOST_WORDS = 12;
/** `tiền là`, `mất`, `thiệt hại`, or that the line is wrong. */
const OF_LOSS =
  /^(?:(?:a|da|khong|chua|sai|dung|roi|phai|o|u|ma|la|em|toi|minh|chau|bac) )*(?:(?:so )?tien|thiet hai|(?:bi )?mat|(?:bi )?lua)(?![a-z])|^(?:(?:a|da) )*(?:chua|khong) dung(?![a-z])|^sai(?![a-z])/;
/** One amount more is no correction of the first. */
const MORE = /(?<![a-z])(?:them|nua)(?![a-z])/;
const DROPS_CONTACT =
  /^(?:cho (?:toi|em|minh) |muon |hay )?(?:xoa|bo|go)(?: (?:giup|ho|di|luon|phan|muc|cai|dong))* (?:(?:so |sdt )?(?:lien he|lien lac)|(?:so|sdt|so dt|so dien thoai)(?: lien he| lien lac)? cua)(?: (?:cua|toi|em|minh|chau|bac|con|di|giup|voi|nhe|nha|a|roi|luon|\d+))*$/;
const WHOSE = /(?:lien he|lien lac)(?![a-z])|cua (?:toi|em|minh|chau|bac|con)(?![a-z])/;

function lossIn({ category, loss }: ReportDraft, text: string): number | null {
  const words = answerWords(text);
  if (!stepsOf(category).includes('loss') || words.length > MOST_WORDS) return null;
  const said = words.join(' ');
  if (asksBack(text) || MORE.test(said)) return null;
  const amount = parseCorrectedAmount(text, loss) ?? (OF_LOSS.test(said) ? parseAmount(text) : null);
  return amount === 0 ? null : amount;
}

function dropsContact(text: string): boolean {
  const said = answerWords(foldText(text)).join(' ');
  return DROPS_CONTACT.test(said) && WHOSE.test(said);
}

/**
 * The draft with a line of the summary put right in passing: another loss (`tiền là 3 triệu`, `nhầm 1tr5`),
 * or the contact taken out (`bỏ số của tôi`); null where the words put nothing right.
 */
export function fixInSummary(draft: ReportDraft, text: string): ReportDraft | null {
  if (dropsContact(text)) return { ...draft, contact: { kind: 'declined' } };
  const loss = lossIn(draft, text);
  return loss === null ? null : { ...draft, loss };
}
