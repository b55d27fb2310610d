import { isDialed, type Reading, type Secret } from './mask-spans';

/** `mk` is also chat for `mình`, and `pass` for selling on: each needs a sign that a password follows. */
const NAMED =
  /(?<![a-z])(mat ?khau|password|passwd|pwd|pass?|mk|pw)((?: (?:ngan hang|cua (?:em|toi|minh|no|me|bo|vo|chong|con|chau|anh|chi|ong|ba)|giao dich|fb|facebook|zalo|gmail|email|wifi|dang nhap|cu|moi|tk|app|e|vcb|tcb|mb|bidv|acb|agribank|vietcombank|techcombank|vietinbank|momo|vneid|instagram|ig|tiktok|telegram|tele|icloud|google|gg|may|dien thoai|the|atm|(?:em|toi|minh) dat|em|toi)){0,3})(\s{0,3}[:=]\s{0,3}| la:? | (?:doi |dat )?(?:lai )?thanh | )/g;
const TOKEN = /^[^\s,;]{3,64}/;
/** Words that follow `mật khẩu là` in a sentence about passwords. */
const COMMON = new Set(
  'gi sai dung moi cu ngay sinh so bi khong cua vao thi ten tai the nao nay do day thong tin mot tat cac dieu khi de nen phai bi xong roi ban ma duoc yeu manh chung'.split(
    ' ',
  ),
);
const MONEY = /^\d+(?:[.,]\d+)*(?:k|tr|trieu|d|đ|vnd)?\d?$/;

function isPassword(token: string, folded: string, name: string, link: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(token) || /:\/\/|•/.test(token)) return false;
  const mixed = /\d/.test(folded) || /[^\p{L}\p{N}.?!)"'”]/u.test(token);
  const separated = /[:=]/.test(link);
  const certain = name.startsWith('mat') || name.startsWith('passw') || separated;
  if (link === ' ')
    return (
      (mixed && token.length >= 4 && !MONEY.test(folded.replace(/[.?!)]+$/, ''))) || isDigits(token, certain)
    );
  if (mixed) return certain || !isDialed(folded.replace(/\D/g, ''));
  const plain = /^[a-z.?!)"']+$/i.test(token);
  return certain && plain && !link.includes('thanh') && !COMMON.has(folded.replace(/[^a-z]/g, ''));
}

/** `mat khau 123456`: digits alone count behind the full word only. */
function isDigits(token: string, certain: boolean): boolean {
  return certain && /^\d{4,16}[.?!]?$/.test(token);
}

/** Finds what stands behind `mật khẩu là`, `mk:`, `pass` and looks like a password. */
export function findPasswords({ text, folded }: Reading): Secret[] {
  return Array.from(folded.matchAll(NAMED)).flatMap((match): Secret[] => {
    const start = match.index + match[0].length;
    const token = TOKEN.exec(text.slice(start, start + 64))?.[0];
    if (token === undefined) return [];
    const end = start + token.length;
    const found = isPassword(token, folded.slice(start, end), match[1] ?? '', match[3] ?? '');
    return found ? [{ kind: 'password', start, end }] : [];
  });
}
