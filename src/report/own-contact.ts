import { findIndicators, foldText, withoutIndicators, type Indicator } from '../indicator';
import { isOwnNumber } from './own-number';

const ME = '(?:toi|em|minh|chau|bac|con|tui)';
const LABEL = `(?:so|so may|sdt|dt|dien thoai|lien he|lien lac|lh|goi|cho|de|lai|cua|la|nhe|nha|a|day|nay|ten|da|vang|alo|${ME})`;
/** What may stand around the own number and tells nothing that happened: labels, and a name behind `tên`. */
const NOTHING_ELSE = new RegExp(
  `^(?:${LABEL} )*$|^(?:${LABEL} )+(?<=ten (?:la |cua ${ME} (?:la )?)?)[a-z]+(?: [a-z]+){0,4} (?:${LABEL} )*$`,
);
const LABELS_ONLY = new RegExp(`^(?:${LABEL} )*$`);

/** The telephones that words give as the person's own. */
export function ownPhones(text: string): readonly Indicator[] {
  return findIndicators(text, []).indicators.filter((one) => one.kind === 'phone' && isOwnNumber(one, text));
}

function around(text: string): string {
  const rest = withoutIndicators(text, findIndicators(text, []).indicators);
  return (foldText(rest).match(/[a-z]+/g) ?? []).map((word) => `${word} `).join('');
}

/** Whether words give a way to reach the person and nothing else: `tôi tên Lan số 0900…`. */
export function isOnlyContact(text: string): boolean {
  return ownPhones(text).length > 0 && NOTHING_ELSE.test(around(text));
}

/** A contact as it is shown: the numbers alone, where the rest is only what they are called. */
export function contactText(text: string): string {
  const phones = findIndicators(text, []).indicators.filter(({ kind }) => kind === 'phone');
  return phones.length > 0 && LABELS_ONLY.test(around(text))
    ? phones.map(({ raw }) => raw).join(', ')
    : text.trim();
}
