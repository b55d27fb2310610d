import { foldText } from '../../../indicator';

const COUNTS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 };
const IS = '(?: (?:la|phai|thanh|moi|dung|cua|stk|tk|tai khoan|do|ay))*[ ,:]+(?:la |phai la |so )?';
/** `3 số cuối là 788`, `số đầu là 9`. */
const AT_END = new RegExp(
  `(?<![a-z\\d])(?:(?<count>\\d|mot|hai|ba|bon|nam|sau) )?(?:chu )?so (?<side>cuoi|dau)(?: cung| tien)?${IS}(?<digits>\\d{1,8})(?!\\d| ?(?:tr|trieu|k|ty)(?![a-z]))`,
);
/** `đuôi 788`. */
const TAIL = /(?<![a-z])duoi(?: (?:so|stk|la|phai))* (?<digits>\d{2,8})(?!\d)/;
/** `số 9 cuối thành số 8`. */
const INTO =
  /(?<![a-z])so (?<wrong>\d) (?<side>cuoi|dau)(?: cung| tien)? (?:thanh|sang)(?: so)? (?<digits>\d)(?!\d)/;
/** `8 chứ ko phải 9`. */
const INSTEAD =
  /(?<![\d.,])(?<digits>\d{1,8})[ ,]+(?:chu|ma)? ?(?:khong|ko|k|kg|chang) (?:phai|fai)(?: (?:la|so))* (?<wrong>\d{1,8})(?!\d)/;
const OF_DIGITS =
  /(?<![a-z])(?:(?:chu )?so (?:cuoi|dau|thu \d+)|duoi|(?:nham|sai|go|ghi) (?:mot|1|2|hai) (?:chu )?so)(?![a-z])/;

/** Whether words speak of single digits of a number: `số cuối là 8`. */
export function tellsDigits(text: string): boolean {
  return OF_DIGITS.test(foldText(text)) || INTO.test(foldText(text));
}

function placed(account: string, digits: string, side: string): string {
  return side === 'dau'
    ? `${digits}${account.slice(digits.length)}`
    : `${account.slice(0, -digits.length)}${digits}`;
}

/** The digits of a known account with those put right that the words name; null where they leave open which. */
export function withDigitsRight(account: string, text: string): string | null {
  const folded = foldText(text);
  if (!tellsDigits(text)) return null;
  const instead = INSTEAD.exec(folded)?.groups;
  const into = INTO.exec(folded)?.groups;
  const end = into ?? AT_END.exec(folded)?.groups ?? TAIL.exec(folded)?.groups;
  const digits = end?.digits;
  if (digits !== undefined) {
    const { side = 'cuoi', count } = end ?? {};
    const wrong = into?.wrong ?? instead?.wrong;
    const many = count === undefined ? digits.length : (COUNTS[count] ?? Number(count));
    const is = side === 'dau' ? account.slice(0, digits.length) : account.slice(-digits.length);
    if (many !== digits.length || digits.length >= account.length || (wrong !== undefined && wrong !== is))
      return null;
    return placed(account, digits, side);
  }
  const { digits: right = '', wrong = '' } = instead ?? {};
  const isOnce = wrong !== '' && wrong.length === right.length && account.split(wrong).length === 2;
  return isOnce ? account.replace(wrong, right) : null;
}
