import { after, before, isDialed, isMoney, type NumberRun, type Reading, type Secret } from './mask-spans';

/** Words that may stand between what was done and the code: to whom, where, when. */
const FILL =
  '(?:cho|em|e|toi|minh|tui|chau|con|me|bo|no|ho|chung|chung no|bon no|anh|anh ta|chi|ong|ba|ban|nguoi ta|nguoi do|vao|app|web|link|form|luon|ngay|nham|lai|roi|xong|lo|da|vua|moi|ca|cai|do|nay|ay|kia|la|gom|opt|theo)';
const FILLED = `(?: ${FILL})`;
const THESE = '(?: (?:la|do|nay|ay|kia|gom|day))*';
const OPEN = '[\\s:"“,=]*$';

/** `6 số 483920`: as many digits as were named. */
const COUNTED = new RegExp(
  `(?<![a-z\\d])(4|5|6|7|8|bon|nam|sau|bay|tam) (?:chu |con )?so(?: (?:la|do|nay|ay|gom|gui|ve|den|qua|may|dt|dien thoai|trong|tin|cua|em|toi|minh|no|ho|vua|moi|nhan|duoc))*${OPEN}`,
);
const COUNTS: Readonly<Record<string, number>> = { bon: 4, nam: 5, sau: 6, bay: 7, tam: 8 };
/** Numbers that are named with their length as well and are no codes. */
const OTHER_NUMBER =
  /(?<![a-z])(?:tk|stk|tai khoan|bien(?: so)?|xo|ve(?: so)?|giai|trung|duoi|lo|de|dien thoai|sdt|ho so|don|khach hang|hieu|may ban)(?: (?:co|la|gom|danh))?[\s:]*$/;

/** `đọc cho nó số 483920`, `nhập mã số 483920`. */
const SAID = new RegExp(
  `(?<![a-z])(?:doc|nhap|go|dien|khai|cung cap|bam)${FILLED}{0,5} (?:con so|day so|cac so|ma so|so)${THESE}${OPEN}`,
);
/** `gửi cho nó số 483920`: an account may be sent like this, so that six digits are asked for. */
const GIVEN = new RegExp(`(?<![a-z])(?:gui|dua|cho|bao)${FILLED}{1,4} (?:con so|day so|so)${THESE}${OPEN}`);
/** `số ngân hàng gửi về máy là 483920`. */
const SENT =
  /(?<![a-z])(?:so|day so)(?: (?:ngan hang|nh|no|ho|app|momo|zalo))?(?: (?:vua|moi|da))? (?:gui|nhan|ve)(?: (?:duoc|dc|ve|den|qua|toi|may|dt|dien thoai|tin nhan|zalo|cho|em|minh))*(?: la)?[\s:]*$/;
/** `em đọc 483920 cho nó`: nothing names the number, so that what it may be else is looked at more closely. */
const BARE = new RegExp(`(?<![a-z])(?:doc|nhap|go|bam)${FILLED}{0,5}${OPEN}`);
const BARE_AFTER = /^(?:$|[.,!?\n]|\s+(?:vao|cho|theo|len|xong|roi|r|luon|nhu|nhe|a)(?![a-z]))/;
/** `483920 em đọc cho nó rồi`. */
const READ_OUT = new RegExp(
  `^[\\s"”,.]+(?:(?:la )?(?:so|ma|day so) )?(?:${FILL} ){0,3}(?:doc|nhap|go)(?:${FILLED}(?![a-z])|$)`,
);
const OTHER_AFTER =
  /^\s?(?:[/:%]|h\d|(?:gio|phut|ngay|thang|lan|nguoi|don|so|chu|trang|cai|con|bo|hang|chuc|muoi|tram|nghin)(?![a-z]))/;

function isCounted(folded: string, { digits, start }: NumberRun): boolean {
  const window = before(folded, start);
  const found = COUNTED.exec(window);
  if (found === null) return false;
  const count = COUNTS[found[1] ?? ''] ?? Number(found[1]);
  return digits.length === count && !OTHER_NUMBER.test(window.slice(0, found.index));
}

/** What six digits may be besides a code: an amount without its unit, a year, a date, a time. */
function isOrdinary(folded: string, { digits, start, end }: NumberRun): boolean {
  if (digits.endsWith('00') || /^(?:19|20)\d\d$/.test(digits)) return true;
  const [, day, month] = /^(\d{1,2})[ .-](\d{1,2})(?:[ .-]\d{2,4})?$/.exec(folded.slice(start, end)) ?? [];
  return day !== undefined && Number(day) <= 31 && Number(month) <= 59;
}

function isTold(folded: string, run: NumberRun): boolean {
  const window = before(folded, run.start);
  const rest = after(folded, run.end);
  const isSix = run.digits.length === 6;
  if (isCounted(folded, run) || SAID.test(window)) return true;
  if (isSix && GIVEN.test(window)) return true;
  if (run.digits.length <= 6 && SENT.test(window)) return true;
  if (isOrdinary(folded, run)) return false;
  return (BARE.test(window) && BARE_AFTER.test(rest)) || (isSix && READ_OUT.test(rest));
}

/** Finds codes that nobody calls one: four to eight digits that somebody read out, typed in or was sent. */
export function findToldCodes({ folded, runs }: Reading): Secret[] {
  return runs.flatMap((run): Secret[] => {
    const { digits, start, end } = run;
    const isOther = isMoney(folded, run) || isDialed(digits) || OTHER_AFTER.test(after(folded, end));
    const fits = digits.length >= 4 && digits.length <= 8;
    return fits && !isOther && isTold(folded, run) ? [{ kind: 'otp', start, end }] : [];
  });
}
