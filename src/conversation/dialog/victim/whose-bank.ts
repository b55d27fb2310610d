const SELF = '(?:em|toi|minh|bac|chau|con|me|bo|ba|ong|vo|chong|nha|anh|chi|tui|t)';
const THEM = '(?:no|ho|ke|chung|thang|nguoi ta|nguoi do|nguoi la|ben kia|ben do|hung|shop|nguoi nhan)';
const OF_BANK = '(?: (?:the|ngan hang|nh|tai khoan|tk|vi|app|stk))*';
const ANY = '(?: [a-z0-9]+)';

const OWN_BEFORE = new RegExp(
  `(?<![a-z])(?:dung|xai|tu|rut|quay|o|trong|bang|qua|(?:con|cua|ngan hang|nh|bank|the) ${SELF}(?: (?:la|thi|o|ben))?|mat khau|otp|dang nhap|mat)${OF_BANK}(?: cua ${SELF})?(?: la)? ?$`,
);
/** `stk của em 0123456789 mb`. */
const OWN_ACCOUNT = new RegExp(
  `(?<![a-z])(?:stk|tk|tai khoan|so)${OF_BANK} cua ${SELF}(?: la)?(?: \\d+)+(?: (?:ngan hang|nh|tai|o))? ?$`,
);
const OWN_AFTER = new RegExp(`^(?:cua ${SELF}|bi|mat|het|tru)(?![a-z])`);
const THEIRS_BEFORE = new RegExp(
  `(?<![a-z])(?:${THEM}(?: dang| co)? (?:dung|xai|co)${OF_BANK}|(?:stk|tai khoan|tk|so|ngan hang|nh|bank)(?: cua)? (?:${THEM}|nhan|lua dao)${ANY}{0,4}|${THEM}(?: [a-z]+)? (?:gui|dua)(?: [a-z]+){0,2} (?:ma|qr|stk|tk|tai khoan|so)(?: [a-z]+){0,2}|stk${OF_BANK}|qua (?:tk|stk|tai khoan|so)(?: cua ${THEM})?) ?$|^(?:cua )?${THEM}(?: thi)? (?:la|o|ben)${OF_BANK} ?$`,
);
const THEIRS_AFTER = new RegExp(`^(?:(?:la )?cua ${THEM}(?![a-z])|(?:so )?${THEM}(?: (?:la|so))* ?\\d)`);
/** The money went there. */
const SENT_BEFORE = new RegExp(
  `(?<![a-z])(?:(?:vao|sang|den)${ANY}{0,3}|cho(?: [a-z]+){0,3}|(?:chuyen|gui|ck|nap)${ANY}{0,3} toi${OF_BANK}) ?$`,
);
/** An account's digits right beside the bank. */
const DIGITS_BEFORE = new RegExp(`\\d(?: ?\\d){7,}(?: cua ${THEM})?(?: (?:ngan hang|nh|tai|o))? ?$`);
const DIGITS_AFTER = /^(?:(?:stk|so|tk|bank|la) )*\d(?: ?\d){7,}/;
/** Somebody only claims to be the bank: `xưng nhân viên vcb`, `vcb gọi tôi`. */
const PRETENDED_BEFORE = new RegExp(
  `(?<![a-z])(?:nhan vien|xung|gia|gia danh|gia mao|mao danh|web|trang|app gia|link|tin nhan|(?<!${SELF} )(?:bao|noi|tu nhan|tu xung|gioi thieu)(?= la| ben))(?: (?:la|cua|ben|nguoi|can bo))*(?: ngan hang)? ?$`,
);
const PRETENDED_AFTER = /^(?:goi|nhan tin|nhan cho|alo)(?! (?:roi|khong|lai))(?![a-z])/;
const DENIED =
  /(?<![a-z])(?:khong|ko|k|kg|hong|chang) (?:phai|fai)(?: (?:la|ngan hang|nh|ben|tk|tai khoan|cua))* ?$/;

/** Whose a named bank is; `unsaid`: the words leave it open, `none`: the caller only claims to be it, or the writer takes it back. */
export type BankOwner = 'own' | 'theirs' | 'unsaid' | 'none';

/** Judges by the words before a bank in its part of the sentence and those behind it whose account it holds. */
export function whoseBank(before: string, after: string): BankOwner {
  if (DENIED.test(before)) return 'none';
  if (OWN_ACCOUNT.test(before)) return 'own';
  const isTheirs = THEIRS_BEFORE.test(before) || THEIRS_AFTER.test(after) || DIGITS_BEFORE.test(before);
  const isOwn = !isTheirs && (OWN_BEFORE.test(before) || OWN_AFTER.test(after));
  if (isOwn) return 'own';
  if (PRETENDED_BEFORE.test(before) || PRETENDED_AFTER.test(after)) return 'none';
  return isTheirs || SENT_BEFORE.test(before) || DIGITS_AFTER.test(after) ? 'theirs' : 'unsaid';
}
