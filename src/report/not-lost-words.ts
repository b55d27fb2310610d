import { either } from './spoken-words';

const WORD = '(?: [\\p{L}\\p{N}%]+)';
const SELF = 'tôi|em|mình|con|cháu|bác|mẹ|bố|ba|tui|t|e|tao|anh|chị';
const OTHERS =
  'nó|họ|người ta|ngta|có người|người lạ|chúng|chúng nó|bọn nó|bọn|bên đó|bên kia|shop|khách|ai đó|công ty|web|sàn|hắn|thằng đó|ngân hàng';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** `hàng xóm bị lừa 2 tỷ`, `bạn em cũng mất`, `nhóm lừa đảo 20 tỷ`: of others, or in the news. */
const OF_OTHERS = pattern(
  `(?:${either('hàng xóm|người khác|có người|nhiều người|có bà|có ông|có chị|có cô|có anh|có bác|báo đài|nghe kể|nghe nói')}(?:${WORD}){0,4} ${either('bị lừa|mất|lừa')}|${either('cũng')}(?: bị)? ${either('mất|lừa|bị lừa')}|${either('nhóm lừa|đường dây lừa|vụ lừa|băng lừa')})(?:${WORD}){0,2} ?$`,
);
const NOT_HIT = pattern(`${either('không|ko|chưa')} ${either('bị lừa|bị mất')}(?:${WORD}){0,2} ?$`);
/** `nó nói thẻ bị trừ 4 triệu`: only they say so. */
const CLAIMED = pattern(
  `${either(`${OTHERS}|tin nhắn|cuộc gọi|tổng đài`)}${WORD}{0,4} ${either('nói|bảo|kêu|báo|nhắn')}${WORD}{0,6} ${either('bị trừ|trừ|bị mất|nợ')}${WORD}{0,2} ?$`,
);
/** Money that came back or came from them. */
const RETURNED = pattern(
  `(?:${either('lấy lại được|lấy lại|đòi lại được|lấy về được|thu hồi được|rút về được|rút ra được')}|(?<!(?:${SELF}|đã|da) )${either('trả lại|hoàn lại|hoàn trả|chuyển lại|gửi lại|đưa lại|ck lại')}|${either(OTHERS)}(?: ${either('đã|có|vừa|mới')})? ${either('trả|hoàn|gửi trả|chuyển trả|ck trả|đưa trả')})${WORD}{0,3} ?$`,
);
/** Said so plainly that it may stand in a statement: `lấy lại được 2 triệu`, `nó trả lại em 4 triệu`; not `nó tra trên mạng có`. */
const CAME_BACK = pattern(
  `(?:${either('lấy lại được|đòi lại được|lấy về được|thu hồi được')}(?: ${either('khoảng|tầm|gần|hơn|có|cho')})?|${either(OTHERS)}(?: ${either('đã|có|vừa|mới|chịu')})? ${either('trả|hoàn|gửi lại|chuyển lại|gửi trả|chuyển trả|ck trả|đưa trả|đưa lại|ck lại')}(?: ${either(`lại|về|tiền|cho|được|rồi|${SELF}`)})*) ?$`,
);
const GIVEN = pattern(
  `${either(OTHERS)}${WORD}?(?: (?:${either('chuyển|gửi|ck|bank')}(?: nh[aầ]m| kho[aả]n| ti[eề]n)? ${either('cho|vào|qua|sang')}(?: ${either('tk|tài khoản|stk')})?(?: c[uủ]a)?|${either('cho|tặng')})) ${either(SELF)}${WORD}? ?$`,
);
const EARNED = pattern(
  `(?:(?:kiếm|kiem duoc)|${either('thu nhập|hoa hồng|trị giá|món quà|gói quà|quà tặng|tặng quà|hạn mức|bill|biên lai|lãi được|lời được')})${WORD}{0,3} ?$`,
);
/** `nạp 200k được 240k`; not `chuyển được 5tr rồi`. */
const GOT =
  /(?<!(?:chuyển|chuyen|ck|nạp|nap|gửi|gui|đóng|dong|nộp|nop|lừa|lua|trả|tra|mất|mat) )(?<!\p{L})(?:được|duoc|đc|dc) ?$/u;
/** What is on the account or the card. */
const OWNED = pattern(
  `(?:${either('số dư|hạn mức|chỉ còn|còn lại|còn được')}${WORD}?|${either('tài khoản|tk|thẻ|ví|acc')}(?:${WORD})?(?: (?:${either(SELF)}))? ${either('còn|có')}(?: ${either('khoảng|tầm|gần|hơn|được')})?) ?$`,
);
const SAFE_BEFORE = pattern(
  `${either('còn|vẫn còn|có|đang có|vẫn có')}(?: ${either('khoảng|tầm|gần|hơn|được')})? ?$`,
);
/** `còn 30 triệu trong tài khoản`, `có 30 triệu trong sổ nữa`: still there, unless it went as well. */
const SAFE_AFTER = pattern(
  `^(?: ${either('nữa|tiền|tiết kiệm')})* ${either('trong|ở|trên|ngoài')} ${either('tài khoản|tk|thẻ|ví|sổ|ngân hàng|app|acc|két|nhà|quỹ|sổ tiết kiệm')}(?!.*${either('mất|bay|bốc hơi|sạch|bị rút|bị trừ|rút hết|trừ hết|chuyển hết|lấy hết|không còn')})`,
);
/** `nợ` without its mark is `nó` too. */
const OWED = pattern(
  `(?:nợ|(?:con|dang|${SELF.replaceAll(/[^a-z|]/gu, '')}) no|no ngan hang)${WORD}{0,4} ?$`,
);
/** What they sell, and for how much. */
const PRICED = pattern(
  `(?:(?:giá|gia)(?: ${either('là|chỉ|khoảng|tầm|có|rẻ|gốc')})?|${either('dịch vụ')}${WORD}{0,3}|${either(OTHERS)}${WORD}? ${either('bán|rao|báo giá|ra giá')}(?!.*${either('tôi|em|mình|đã|lỡ')})${WORD}{0,9}) ?$`,
);
const GOES_THEN = pattern(`^${WORD}{0,1} ${either('mất|bay|bốc hơi|hết sạch|bị rút|bị trừ')}`);

/** Whether the words right before an amount say plainly that it came back. */
export function cameBack(before: string): boolean {
  return CAME_BACK.test(before);
}

/** What money is that stands beside a loss and is none: it came back, is owned, owed, earned, of others, or a price. */
export type NotLost = 'returned' | 'open' | 'price';

/** Judges by the words right before an amount whether it is no loss, whatever else the clause says; null: it may be one. */
export function notLostBy(before: string, after: string): NotLost | null {
  if (OF_OTHERS.test(before) || NOT_HIT.test(before) || CLAIMED.test(before)) return 'open';
  if (RETURNED.test(before)) return 'returned';
  if (GIVEN.test(before) || GOT.test(before) || EARNED.test(before) || OWED.test(before)) return 'open';
  if (SAFE_BEFORE.test(before) && SAFE_AFTER.test(after)) return 'open';
  if (OWNED.test(before)) return GOES_THEN.test(after) ? null : 'open';
  return PRICED.test(before) ? 'price' : null;
}
