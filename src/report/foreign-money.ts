import { cleanText } from '../indicator';

const COUNT =
  '(?:(?:mấy |may |vai )?(?:nghìn|ngàn|trăm|nghin|ngan|tram)(?: (?:rưỡi|ruoi|mốt|hai|ba|bốn|năm|sáu|bảy|tám|chín))? ?|(?:một|mot|vài) (?:(?:nghìn|ngàn|nghin|ngan)(?: (?:rưỡi|ruoi|mốt|hai|ba|bốn|năm|sáu|bảy|tám|chín))? ?|(?:trăm|tram)(?: (?:rưỡi|ruoi|mốt) ?| (?:hai|ba|bốn|năm|sáu|bảy|tám|chín))?)|\\d[\\d.,]*|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mot|bon|nam|sau|bay|tam|chin|muoi|vài) )(?:(?:mươi|muoi|trăm|tram|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín) )*)';
const MANY =
  '(?: ?(?:k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|trăm|tram|chục|chuc)(?![\\p{L}])(?: (?:rưỡi|ruoi))?)?';
const MONEY =
  '(?:đô(?: ?la)?(?: mỹ| úc)?|do la|do(?=[ .!,]*$)|dollars?|usdt?|\\$|euros?|eur|€|nhân dân tệ|nhan dan te|tệ(?! (?:hại|nạn))|te(?=[ .!,]*$)|ndt|cny|won|yên|baht|bạt|kíp|bitcoin|btc|eth|(?:chỉ|cây|lượng|chi|cay|luong) (?:vàng|vang))';
/** Foreign money, coins and gold, with their number: `200 đô la`, `$1,500`, `2 chỉ vàng`. */
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\d])(?:\\$ ?\\d[\\d.,]*\\d|${COUNT}${MANY} ?${MONEY})(?![\\p{L}\\d])`,
  'iu',
);

const DONG =
  '\\d[\\d.,]* ?(?:triệu|trieu|tr|củ|cu|nghìn|nghin|k|tỷ|ty)\\d{0,3}(?: (?:rưỡi|ruoi))?(?![\\p{L}\\d])';
const AND = ' ?(?:với|voi|và|va|cùng|cung|cộng|cong|,|\\+) ?';
/** With the đồng that went beside it: `1 cây vàng với 20 triệu`. */
const WITH_DONG = new RegExp(`(?<![\\p{L}\\d])(?:${DONG}${AND})?${FOREIGN.source}(?:${AND}${DONG})?`, 'iu');

/** The first sum of a text that is no đồng, in the words of its writer and with the đồng beside it, or null. */
export function findForeign(text: string): string | null {
  return WITH_DONG.exec(cleanText(text).normalize('NFC'))?.[0].trim() ?? null;
}

/** A text with its sums of foreign money replaced. */
export function replaceForeign(text: string, by: string): string {
  return cleanText(text).normalize('NFC').replace(new RegExp(FOREIGN.source, 'giu'), by);
}
