import { cleanText } from '../indicator';

const COUNT =
  '(?:\\d[\\d.,]*|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mot|bon|nam|sau|bay|tam|chin|muoi|vài) )(?:(?:mươi|muoi|trăm|tram|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín) )*)';
const MANY = '(?: ?(?:k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|trăm|tram|chục|chuc)(?![\\p{L}]))?';
const MONEY =
  '(?:đô(?: ?la)?(?: mỹ| úc)?|do la|do(?=[ .!,]*$)|dollars?|usdt?|\\$|euros?|eur|€|nhân dân tệ|nhan dan te|tệ(?! (?:hại|nạn))|te(?=[ .!,]*$)|ndt|cny|won|yên|baht|bạt|kíp|bitcoin|btc|eth|(?:chỉ|cây|lượng|chi|cay|luong) (?:vàng|vang))';
/** Foreign money, coins and gold, with their number: `200 đô la`, `$1,500`, `2 chỉ vàng`. */
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\d])(?:\\$ ?\\d[\\d.,]*\\d|${COUNT}${MANY} ?${MONEY})(?![\\p{L}\\d])`,
  'iu',
);

/** The first sum of a text that is no đồng, in the words of its writer, or null. */
export function findForeign(text: string): string | null {
  return FOREIGN.exec(cleanText(text).normalize('NFC'))?.[0].trim() ?? null;
}

/** A text with its sums of foreign money replaced. */
export function replaceForeign(text: string, by: string): string {
  return cleanText(text).normalize('NFC').replace(new RegExp(FOREIGN.source, 'giu'), by);
}
