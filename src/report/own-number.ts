import { foldText, type Indicator } from '../indicator';

const ME = '(?:toi|em|minh|chau|bac|con|me|bo|vo|chong|nha|t|e|tui)';
/** `số tôi`, `sđt của em là`, `gọi lại cho mẹ em`: the number that follows is the person's own. */
const OWN_BEFORE = new RegExp(
  `(?:so|sdt|dt|dien thoai|so may|zalo|fb|facebook|vi|momo|zalo ?pay|viettel ?pay|lien he|lh|stk|tk|tai khoan|goi(?: lai)? cho)(?: (?:cua|rieng|ca nhan))*(?: ${ME}){1,2}(?: (?:la|nhe|day|theo|qua|so|a))*[ :]*$`,
);
/** `tài khoản tôi chuyển đi là`, `chuyển từ tài khoản`: where the money came from. */
const SOURCE_BEFORE = new RegExp(
  `(?:(?:stk|tk|tai khoan|so|the)(?: (?:ma|ngan hang))*(?: ${ME})? (?:chuyen|ck|gui|chuyen khoan)(?: tien)? di(?: (?:cho no|cho ho))?(?: la)?|(?:chuyen|ck|gui|chuyen khoan|rut|tru)(?: tien)?(?: di)? tu(?: (?:stk|tk|tai khoan|so|the|ngan hang))*(?: cua)?(?: ${ME})?(?: la)?)[ :]*$`,
);
const NAME = '[a-z]+(?: [a-z]+){0,4}';
const NUMBER_WORD = '(?:so|sdt|dt|dien thoai|so dien thoai|so dt|so may|lien he|lh)(?: la)?[ :]*';
/** `tôi tên Mai, sđt`, `em là Mai, số`, `họ tên: …, sđt:`: who says a name gives the own number behind it. */
const NAMED_BEFORE = new RegExp(
  `(?<![a-z])(?:(?:${ME} ten|ten (?:cua )?${ME})(?: la)? ${NAME}[ ,.;:-]*(?:${NUMBER_WORD})?|${ME} la ${NAME} ?[,.;:-]+ ?${NUMBER_WORD})$|^ho (?:va )?ten(?: la)?[ :]+${NAME}[ ,.;:-]+(?:${NUMBER_WORD})$`,
);
/** `có gì gọi em số`: where the person may be reached. */
const REACHED_BEFORE = new RegExp(
  `(?<![a-z])(?:co gi|can gi|can|cu|nho|xin|hay)(?: thi| cu| anh| chi| cac anh| can bo)* goi(?: lai)?(?: cho)? ${ME}(?: (?:so|qua|theo|vao))*[ :]*$`,
);
/** `0912… gọi cho tôi`: it is they who call. */
const CALLS_ME = new RegExp(
  `^ (?:(?:da|cu|lien tuc|hay|moi|vua|lai|toan) )*(?:goi|nhan|nhan tin|alo|bao|doi|quay roi|lam phien)(?! lai)(?: [a-z]+){0,2} ${ME}(?![a-z])`,
);
/** `… gọi sau 5h nhé`, `… số của em`: so is the one before. */
const OWN_AFTER = new RegExp(
  `^[ ,.:-]*(?:(?:(?:day |nay )?la )?(?:so|sdt|dt)(?: dien thoai)?(?: (?:cua|rieng))* ${ME}(?![a-z])|(?:(?:cu|nho|xin|cac anh|anh|chi|can bo|cong an) )*(?:goi|alo|lien he|lien lac|nhan|nhan tin|dien)(?: lai)?(?: (?:cho|voi|giup))*(?: ${ME}){0,2}(?: (?:sau|tu|ngoai) \\d.*|(?: [a-z0-9]+){0,5} (?:nhe|nha|giup|duoc)[ .!]*)$)`,
);
/** `để lại sđt`, where nobody else is said to leave it. */
const LEFT_BEFORE = new RegExp(
  `(?:^|[,.;!?\\n] ?|(?<![a-z])(?:${ME}|xin|cho|muon) )(?:xin |cho |muon )*de lai (?:so|sdt|dt|dien thoai|so dien thoai|so dt|lien he)(?: (?:la|day|nhe|a))*[ :]*$`,
);
const OTHERS =
  /(?<!\p{L})(?:nó|no|họ(?! (?:và )?tên)|chúng|chung|kẻ|ke|bọn|bon|người ta|nguoi ta|người đó|nguoi do|đối tượng|doi tuong|lừa|lua)(?!\p{L})|(?<!\p{L})ho(?! (?:em|toi|minh|chau|con|ten|va ten))(?!\p{L})/iu;
const CLAUSE = /[,.;!?\n]|(?<!(?:nó|no|họ|chúng) )(?<!\p{L})(?:còn|con (?:số|so)) /iu;
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

/** Whether a message gives the number of an account as the one from which the money was sent. */
export function isSourceNumber(one: Written, text: string): boolean {
  const near = one.kind === 'link' ? null : around(one, text);
  return near !== null && SOURCE_BEFORE.test(foldText(near.before));
}

/** Whether a message gives the number of a telephone or an account as the person's own. */
export function isOwnNumber(one: Written, text: string): boolean {
  const near = one.kind === 'link' ? null : around(one, text);
  if (near === null) return false;
  const before = foldText(near.before);
  if (SOURCE_BEFORE.test(before)) return true;
  if (OTHERS.test(clauseOf(near).normalize('NFC'))) return false;
  const after = foldText(near.after);
  const isNamed = NAMED_BEFORE.test(before) && !CALLS_ME.test(after);
  return (
    isNamed ||
    OWN_BEFORE.test(before) ||
    LEFT_BEFORE.test(before) ||
    REACHED_BEFORE.test(before) ||
    OWN_AFTER.test(after)
  );
}
