import {
  after,
  before,
  isDialed,
  isMoney,
  stretches,
  type NumberRun,
  type Reading,
  type Secret,
  type Span,
} from './mask-spans';

/** Names of a one-time code, folded; `ma` alone is weak, because `mà` folds to it. */
const STRONG = String.raw`(?:(?:smart )?(?:otp|opt|o t p)|ma (?:xac (?:thuc|nhan|minh)|xn|mo khoa|bao mat|dang nhap|kich hoat|pin|giao dich otp)|(?:verification|security|login|confirmation) code|code|(?:ma )?pin|2fa)`;
/** Words that may stand between the name and the code. */
const BETWEEN = String.raw`(?:cua|em|toi|minh|chau|con|ban|quy|khach|anh|chi|ong|ba|me|bo|no|ho|ben|la|nay|day|do|so|gom|moi|nhan|duoc|dc|gui|den|ve|may|dien|thoai|tin|bao|doc|cho|xong|roi|r|va|voi|hoac|facebook|fb|zalo|google|ngan|hang|tai|khoan|tk|dang|nhap|xac|thuc|giao|dich|is|your|the|for|vcb|mb|bidv|tcb|vietcombank|techcombank|agribank|momo)`;
const GAP = String.raw`(?:[\s:.,"'“”()\[\]<>*•=-]{1,4}(?:${BETWEEN}(?![a-z])|\d{4,8}|g(?=-)))*[\s:.,"'“”()\[\]<>*•=-]{0,4}`;
const STRONG_BEFORE = new RegExp(`(?<![a-z])${STRONG}(?![a-z])${GAP}(?:g-)?$`);
/** A whole sentence may stand between (`OTP cua GD 5,000,000 VND la 482913`) where it ends in `là`. */
const SENTENCE_BEFORE = new RegExp(
  `(?<![a-z])${STRONG}(?![a-z])[^\\n?!]*(?<!(?:tien|mat|stk|tk|khoan|sdt|thoai|so|phi|gia|ngay|luc)) (?:la|is|:)[\\s:]*$`,
);
const WEAK_BEFORE =
  /(?<![a-z])(ma)(?:[\s:,]+(?:la|\d so|nay|do|ay|roi|r|xong|gom|cua (?:em|toi|minh|no)|gui ve|ve may))*[\s:,"'“=]*$/;
/** `mã ngân hàng gửi về là 483920`: who sent it and where it came, and then that this is it. */
const WEAK_SENT =
  /(?<![a-z])(ma)(?: (?:ngan hang|nh|momo|zalo|facebook|fb|no|ho|app|may|dt|dien thoai|tin|sms|em|toi|minh|vua|moi|trong|gui|nhan|duoc|dc|ve|den|qua|cho))+(?: la|:)[\s:"'“=]*$/;
const STRONG_AFTER = new RegExp(
  `^[\\s"'”:,.>)\\]-]*(?:\\(|(?:la|lam|is|chinh la) )(?:(?:your|the|a) )?(?:[a-z]{2,12} ){0,2}?${STRONG}(?![a-z])`,
);
/** `mã yêu cầu là 12345`, `ngân hàng cho mã 12345`: by which a bank finds a call again; a code to sign in is sent and never given so. */
const REQUEST_CODE =
  /(?<![a-z])(?:ma (?:so )?(?:yeu cau|ho so|tra soat|tiep nhan|phieu|khieu nai|su vu)|(?:ngan hang|tong dai|nhan vien|tong dai vien)(?: [a-z]{2,10})? (?:cho|cap|doc cho|dua)(?: (?:toi|em|minh|bac|chau))?(?: cai)? ma(?: so)?)(?: (?:cua (?:toi|em|minh)|la|nay|so))*[ :]*$/;
const SIGNS_IN = /(?<![a-z])(?:otp|xac (?:thuc|nhan|minh)|dang nhap|nhap|mat khau)(?![a-z])/;
const OTHER_AFTER = /^\s?(?:[/:%]|h\d|gio|phut|ngay|thang|lan|nguoi|don|so|chu so)/;

function isWeak({ text, folded }: Reading, { start, digits }: NumberRun): boolean {
  const window = before(folded, start);
  const found = WEAK_BEFORE.exec(window) ?? (/^[1-9]\d*0{3}$/.test(digits) ? null : WEAK_SENT.exec(window));
  if (found === null) return false;
  const at = start - window.length + found.index;
  return /^m[aã]$/i.test(text.slice(at, at + 2).normalize('NFC'));
}

/** The parts of a number that may be codes: short groups that make up one, or the leading groups of four to eight digits. */
function codesOf({ digits, groups, start, end }: NumberRun): readonly Span[] {
  if (digits.length <= 8) return digits.length >= 4 ? [{ start, end }] : [];
  const other = groups.findIndex((group) => group.digits.length < 4 || group.digits.length > 8);
  return groups.slice(0, other < 0 ? groups.length : other);
}

/** Finds one-time codes: four to eight digits near a word for such a code. Amounts, dates and phone numbers are none. */
export function findOtps(reading: Reading): Secret[] {
  const { folded, runs } = reading;
  return runs.flatMap((run) => {
    const dialed = stretches(run, 9, 12).some(({ start, digits }) => start === run.start && isDialed(digits));
    if (isMoney(folded, run) || dialed || OTHER_AFTER.test(after(folded, run.end))) return [];
    const isRequest = REQUEST_CODE.test(before(folded, run.start)) && !SIGNS_IN.test(folded);
    if (isRequest) return [];
    const named =
      STRONG_BEFORE.test(before(folded, run.start)) ||
      SENTENCE_BEFORE.test(before(folded, run.start)) ||
      STRONG_AFTER.test(after(folded, run.end)) ||
      isWeak(reading, run);
    return named ? codesOf(run).map(({ start, end }) => ({ kind: 'otp' as const, start, end })) : [];
  });
}
