import { notLostBy } from './not-lost-words';
import { either } from './spoken-words';

const THINGS = '(?! (?:lời|ảnh|hình|clip|video|tin|mã|otp|link|hàng|căn|cccd|thông|số))';
const GIVE = `chuyển khoản|chuyển|nạp|đóng|nộp|cọc|đặt cọc|ck|bank|ứng|mất|bị mất|(?:gửi|đưa|trả)${THINGS}`;
const WORD = '(?: [\\p{L}\\p{N}%]+)';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** `đòi`; without its mark `đôi giày` is written so too. */
const CLAIM = '(?<!\\p{L})(?:đòi|doi(?! (?:giay|dep|tat|bong|tac|tuong|thu)))(?!\\p{L})';
/** Somebody else wants the money: `bảo`, `đòi`, `yêu cầu`. `bảo hiểm` and `bắt đầu` are other words. */
const DEMANDS = pattern(
  `(?:${CLAIM}|${either('bảo|yêu cầu|kêu|bắt|ép|dụ|rủ|xúi|hẹn|thách|tống tiền|gạ')})(?! (?:hi[eể]m|vi[eệ]t|v[eệ]|m[aậ]t|l[aã]nh|[dđ][aả]m|h[aà]nh|[dđ][aầ]u|l[aạ]i|c[oó]c(?! ?(?:\\d|$))))`,
);
const NEAR_DEMANDS = pattern(`(?:${CLAIM}|${either('xin|cần|phải|hỏi')})${WORD}{0,4} ?$`);
/** The person has it in mind: `định chuyển`, `có nên cọc`, `nếu nạp`. */
const PLANS = pattern(
  `${either('định|dự định|đang tính|tính|sắp|chuẩn bị|có nên|nếu|sẽ')} (?!ra|ph[ií]|c[aả])`,
);
/** The money was lent, wanted as a loan or received. */
const RECEIVED = pattern(
  `(?:${either('vay|mượn|giải ngân|giải ngân cho|rút được|nhận được|nhận|tiền lãi|lãi suất|lương|hoàn|thưởng|trúng|trợ cấp|hỗ trợ|hứa|hoa hồng|được trả')}${WORD}{0,3}|${either('bán|cho thuê|cho mượn')}${WORD}{0,6} (?:được|duoc|dc|đc)) ?$`,
);
/** `nhan zalo bao chuyen 85tr`: without its mark `nhắn` is written like `nhận`, and what follows is a demand. */
const DEMANDED_SINCE = pattern(
  `(?<!\\p{L})nhan${WORD}{0,2} ${either('bảo|kêu|yêu cầu|đòi')} ${either('chuyển|chuyển khoản|ck|nộp|đóng|nạp|gửi|cọc|đưa')}(?: [\\p{L}]+)? ?$`,
);
/** `mượn bạn 10tr chuyển cho nó`: what was received went on. */
const PASSED_ON = pattern(
  `^(?: ${either('rồi|đem|xong')})?(?: ${either('em|tôi|mình|con|cháu|bác|mẹ|bố')})? ${either('chuyển|đưa|gửi|nạp|nộp|đóng|ck')} (?:${either('cho|hết|vào')})`,
);
/** `nhắn cho cô giáo em vay 3tr` only asks for a loan. */
const LENT = pattern(
  `(?<!${either('nhắn|nhắn tin|nt|gọi|gọi điện|mess|ib|hỏi')} )${either('cho')}${WORD}{1,3} ${either('vay|mượn')}`,
);
/** It has happened. */
const DONE = pattern(
  `(?:${either('đã|lỡ|trót|vừa|mới|nhỡ')}${WORD}{0,3} ${either(GIVE)}|${either('mất|bị lừa|lừa|trừ|bị rút|rút mất|bay mất|chiếm đoạt|bị hack')}(?! ?(?:gì|gi) ))`,
);
const THEN_DONE = pattern(`^${WORD}{0,2} ${either('rồi|r|xong|mất|luôn')}`);
const BEFORE_ELSE = pattern(
  `^${WORD}{0,2} (?:m[oớ]i|th[iì] m[oớ]i) ${either('trả|cho|gửi|giao|mở|rút|nhả|được|giải|làm|duyệt|lấy|tha|thả|xóa')}`,
);
const PAID = pattern(
  `(?:${either('đã|lỡ|trót|vừa')}${WORD}{0,2} ${either(GIVE)}|${either(GIVE)}${WORD}{0,4} ${either('rồi|r|xong')})`,
);
const UNPAID = pattern(
  `(?:${either('chưa|ko|không|k|chẳng|đừng|chx')}(?: (?:b[iị]|th[aấ]y|h[eề]))? ${either('chuyển khoản|chuyển|nạp|đóng|nộp|cọc|đặt cọc|ck|đưa tiền|gửi tiền|mất')}|${either('chưa|chx')} ${either('gửi|trả|đưa|có chuyển')})`,
);
/** `còn 3 triệu chưa đưa`. */
const UNPAID_BEHIND = pattern(
  `^ ${either('chưa|chx')}(?: (?:b[iị]|k[iị]p|c[oó]))? ${either('chuyển khoản|chuyển|nạp|đóng|nộp|cọc|ck|đưa|gửi|trả|bị|mất')}`,
);
/** `nếu không đóng 3 triệu`: what would happen, not what did. */
const WOULD = pattern(either('nếu|neu'));
const MORE = pattern(either('thêm|tiếp|nữa|nốt'));
const OTHERS = pattern(
  `${either('nó|họ|shop|bọn|bọn nó|chúng|người ta|ngta|bên|bên kia|kẻ')}${WORD}{0,2} ?(?:ch[uư]a|kh[oô]ng|ko|k) |${either('hàng')}`,
);

/** What an amount is in its clause. `open`: a loan, a wage, a prize, which is neither lost nor demanded; `returned`: it came back. */
export type AmountRole = 'lost' | 'demanded' | 'planned' | 'open' | 'returned';

function lastOf(words: RegExp, text: string): number {
  return Math.max(-1, ...[...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => index));
}

/** Judges an amount by the words of its clause before and behind it. */
export function roleOf(before: string, after: string): AmountRole {
  const done = lastOf(DONE, before);
  const lastWish = Math.max(lastOf(DEMANDS, before), lastOf(PLANS, before), lastOf(NEAR_DEMANDS, before));
  const not = notLostBy(before, after);
  if (not === 'price') return 'demanded';
  if (not !== null) return lastOf(DEMANDS, before) >= 0 ? 'demanded' : not;
  if (LENT.test(before) && lastWish < 0) return 'lost';
  const isReceived = RECEIVED.test(before) && !DEMANDED_SINCE.test(before);
  if (isReceived && done < 0) return PASSED_ON.test(after) ? 'lost' : 'open';
  if (BEFORE_ELSE.test(after) && done < 0) return 'demanded';
  if (UNPAID.test(before) || UNPAID_BEHIND.test(after)) return 'planned';
  if (lastWish < 0 || done > lastWish || THEN_DONE.test(after)) return 'lost';
  return lastOf(PLANS, before) === lastWish ? 'planned' : 'demanded';
}

/** Whether a clause without an amount says that the person has paid. */
export function saysPaid(clause: string): boolean {
  return PAID.test(clause) && !UNPAID.test(clause) && !DEMANDS.test(clause);
}

/** Whether a clause says that the person has not paid: `chưa chuyển`, not `chưa chuyển thêm`, not `shop chưa gửi hàng`. */
export function saysUnpaid(clause: string): boolean {
  return UNPAID.test(clause) && !WOULD.test(clause) && !MORE.test(clause) && !OTHERS.test(clause);
}
