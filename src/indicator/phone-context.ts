import type { DigitGroup } from './digit-groups';

/** Words to which a number is glued or that stand before it. */
const PHONE_WORD =
  /(?:sdt|dt|tel|phone|fone|mobile|hotline|lh|lien he|lienhe|zalo|so|goi|call|alo|sms|tb|thue bao|dien thoai|dd|ld|viber|whatsapp|tele|nhay may|momo|ib|la|tu|dau so|id)(?:[ \t]*(?:so|la|la so|id|la id|cua (?:em|anh|chi|no|ho|toi|minh)))?[ \t:.+=(-]*$/;
const GLUED_WORD =
  /(?:^|[^a-z])(?:sdt|so|dt|tel|phone|fone|mobile|hotline|lh|lienhe|zalo|goi|call|alo|sms|tb|thuebao|dd|la|qua|den|toi|vao|momo|viber|tele|fax|va|hoac|hay)$/;
/** Between two numbers without a space. */
const NEXT_NUMBER = /^(?:va|hoac|hay|fax|tel|sdt|dt|zalo)[0+]/;
/** A sign that joins two numbers, or one that makes a word bold. */
const JOINING_SIGN = /[\d ]&$|(?:^|\s)\*$/;
const CODE_WORD =
  /(?:mst|ma so thue|ma thue|cccd|cmnd|cmt|can cuoc|van don|mvd|mdh|ma|order|seri|serial|imei|otp|pin|hop dong|so hd|so the|the so|hoa don|bien so|bks|don hang|so don|zoom id|meeting id|gplx|passport|ho chieu|(?<!zalo )(?<!zalo: )(?<![a-z] )\bid|ma [a-z]{2,6}(?: [a-z]{2,6})?)(?:[ \t]*(?:so|la))?[ \t:.#-]*$/;
const MASK = /^(?:[x*]{2,}|[ .-]?[x*]{3})/i;
const MASK_BEFORE = /[x*]{2,}[ .-]?$/i;
const MONEY = /^\s?(?:d|đ|vnd|vnđ|dong|k|tr|trieu|ty|usd|₫|%)(?![a-z])/;

/** True where the words before a number announce a phone number. */
export function isAnnounced(folded: string, start: number): boolean {
  return PHONE_WORD.test(folded.slice(Math.max(start - 40, 0), start));
}

/** True where what stands before the first group says that it is no phone number. */
export function isOtherwiseBefore(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(start - 40, 0), start);
  const previous = before.slice(-1);
  if (/[a-z]/.test(previous)) return !GLUED_WORD.test(before);
  if ((/[#$€£@_*=&]/.test(previous) && !JOINING_SIGN.test(before)) || MASK_BEFORE.test(before)) return true;
  if (/[\d][.,\-/]?$/.test(before)) return true;
  return CODE_WORD.test(before) && !/(?:zalo|tele|viber) ?(?:id)?[ \t:.-]*$/.test(before);
}

/** True where what stands after the last group says that it is no phone number. */
export function isOtherwiseAfter(folded: string, end: number, trunk: boolean): boolean {
  const after = folded.slice(end, end + 12);
  if (after.startsWith('@') || after.startsWith('%') || MASK.test(after)) return true;
  if (/^[a-z]+\d/.test(after) && !NEXT_NUMBER.test(after)) return true;
  if (/^\d/.test(after)) return true;
  return !trunk && MONEY.test(after);
}

/** The number of groups from an index that make a date (`26-12-2022`, `2024/05/12`), or 0. */
export function dateLength(run: readonly DigitGroup[], from: number): number {
  const [a, b, c] = run.slice(from, from + 3);
  if (a === undefined || b === undefined || c === undefined) return 0;
  const sign = b.gap.trim();
  if (!/^[./-]$/.test(sign) || c.gap.trim() !== sign) return 0;
  const dayFirst = isDay(a.digits) && isMonth(b.digits) && /^(?:19|20)\d{2}$/.test(c.digits);
  const yearFirst = /^(?:19|20)\d{2}$/.test(a.digits) && isMonth(b.digits) && isDay(c.digits);
  return dayFirst || yearFirst ? 3 : 0;
}

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
}

function isMonth(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 12;
}
