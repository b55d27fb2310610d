import { findAccounts, foldInPlace, type AccountIndicator } from '../indicator';
import { markAccount } from './mark-account';

/** Digits as people write an account: in one row or in groups. */
const DIGITS = /(?<![\d.,/:+-])\d(?:[ .-]?\d){5,18}(?![ ]?\d|[.,/-]\d)/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;
const MONEY_BEHIND = /^ ?(?:tr|trieu|k|d|dong|vnd|nghin|ngan|ty|cu)(?![a-z])/;
const ROUND = /(?:000|\.000)$/;
const MOBILE = /^0\d{9}$/;
/** `sđt 0900…`, `nick zalo 0900…`, `nó dùng số 0900…`: a telephone. */
const PHONE_BEFORE =
  /(?<![a-z])(?:sdt|so dt|dt|dien thoai|so may|zalo(?! ?pay)|nick|fb|face|facebook|mess|tele|telegram|viber|hotline|lien he|lh|goi|nhan tin|alo|(?:dung|xai|lay|doi|tu|bang|co) so|so (?:no|ho|nay|kia|do|lua dao|ke|cua (?:no|ho|ke|chung|thang|nguoi)))(?: (?:la|so|cua|no|ho|nick|zalo|ten|qua|tu|den|day|lua dao))*[ :]*$/;

/** Whether the words before a number that may be either give it as a telephone. */
export function isPhoneNamed(text: string, at: number): boolean {
  return PHONE_BEFORE.test(foldInPlace(text.slice(0, at)));
}

/** Every row of digits that may be an account where accounts are asked for, without money, dates and telephones. */
export function findBareAccounts(text: string): readonly AccountIndicator[] {
  const folded = foldInPlace(text);
  return [...folded.matchAll(DIGITS)].flatMap(({ 0: row, index }) => {
    const behind = folded.slice(index + row.length);
    const digits = row.replace(/\D/g, '');
    const isMoney = MONEY_BEHIND.test(behind) || (digits.length < 10 && ROUND.test(row));
    const isPhone = MOBILE.test(digits) && PHONE_BEFORE.test(folded.slice(0, index));
    if (DATE.test(row) || isMoney || isPhone) return [];
    return findAccounts(markAccount(text, index)).filter((one) => one.digits === digits);
  });
}
