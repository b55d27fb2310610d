import { findAccounts, findIndicators, withoutIndicators, type AccountIndicator } from '../../../indicator';
import { markAccount } from '../../../report';

/** An account number as people write it. */
const DIGITS = /(?<![\d.,])\d(?:[ .-]?\d){7,18}(?![\d.,]*\d)/;
const DATES = /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/g;
const MONEY = /\d[\d.,]*(?:000(?!\d)|\s*(?:tr|k|đ|d|vnd|triệu|nghìn|đồng)(?!\p{L}))/giu;

/** Whether a text holds the digits of an account, which are neither money nor a telephone number. */
export function hasAccountDigits(text: string): boolean {
  const others = findIndicators(text, []).indicators.filter(({ kind }) => kind !== 'account');
  return DIGITS.test(withoutIndicators(text, others).replace(MONEY, ' ').replace(DATES, ' '));
}

/** The account numbers of a text in which a bank is named beside its digits: `nguyen thi b 1098765432 tpbank`. */
export function accountsBesideBank(text: string): readonly AccountIndicator[] {
  const found = findAccounts(text);
  return found.length > 0 ? found : findAccounts(markAccount(text, text.search(DIGITS)));
}
