import { foldText, type Indicator } from '../indicator';

const ME = '(?:toi|em|minh|chau|bac|con|me|bo|vo|chong|nha|t|e|tui)';
/** `số tôi`, `sđt của em là`, `gọi lại cho mẹ em`: the number that follows is the person's own. */
const OWN_BEFORE = new RegExp(
  `(?:so|sdt|dt|dien thoai|so may|zalo|fb|facebook|lien he|lh|stk|tk|tai khoan|goi(?: lai)? cho)(?: (?:cua|rieng|ca nhan))*(?: ${ME}){1,2}(?: (?:la|nhe|day|theo|qua|so|a))*[ :]*$`,
);
/** `tôi tên Mai, sđt`: who says a name gives the own number behind it. */
const NAMED_BEFORE =
  /(?<![a-z])(?:(?:toi|em|minh|chau|bac|con) ten|ten (?:cua )?(?:toi|em|minh|chau|bac|con))(?: la)? [a-z]+(?: [a-z]+){0,4}[ ,.;:-]*(?:(?:so|sdt|dt|dien thoai|so dien thoai)[ :]*)?$/;
/** `… gọi sau 5h nhé`, `… số của em`: so is the one before. */
const OWN_AFTER = new RegExp(
  `^[ ,.:-]*(?:(?:(?:day |nay )?la )?(?:so|sdt|dt)(?: dien thoai)?(?: (?:cua|rieng))* ${ME}(?![a-z])|(?:(?:cu|nho|xin|cac anh|anh|chi|can bo|cong an) )*(?:goi|alo|lien he|lien lac|nhan|nhan tin|dien)(?: lai)?(?: (?:cho|voi|giup))*(?: ${ME}){0,2}(?: (?:sau|tu|ngoai) \\d.*|(?: [a-z0-9]+){0,5} (?:nhe|nha|giup|duoc))[ .!]*$)`,
);
const OTHERS =
  /(?<!\p{L})(?:nó|no|họ|chúng|chung|kẻ|ke|bọn|bon|người ta|nguoi ta|người đó|nguoi do|đối tượng|doi tuong|lừa|lua)(?!\p{L})|(?<!\p{L})ho(?! (?:em|toi|minh|chau|con))(?!\p{L})/iu;
const CLAUSE = /[,.;!?\n]|(?<!\p{L})(?:còn|con (?:số|so)) /iu;
const REACH = 40;

type Written = Pick<Indicator, 'kind' | 'raw'>;

function around({ raw }: Written, text: string): { readonly before: string; readonly after: string } | null {
  const at = raw === '' ? -1 : text.indexOf(raw);
  if (at < 0) return null;
  return {
    before: text.slice(Math.max(0, at - REACH), at),
    after: text.slice(at + raw.length, at + raw.length + REACH),
  };
}

function clauseOf({ before, after }: { readonly before: string; readonly after: string }): string {
  return `${before.split(CLAUSE).at(-1) ?? ''} ${after.split(CLAUSE)[0] ?? ''}`;
}

/** Whether a message gives the number of a telephone or an account as somebody else's: `số của nó`, `số lừa đảo`. */
export function isOthersNumber(one: Written, text: string): boolean {
  const near = around(one, text);
  return near !== null && OTHERS.test(clauseOf(near).normalize('NFC'));
}

/** Whether a message gives the number of a telephone or an account as the person's own. */
export function isOwnNumber(one: Written, text: string): boolean {
  const near = one.kind === 'link' ? null : around(one, text);
  if (near === null || OTHERS.test(clauseOf(near).normalize('NFC'))) return false;
  const before = foldText(near.before);
  return OWN_BEFORE.test(before) || NAMED_BEFORE.test(before) || OWN_AFTER.test(foldText(near.after));
}
