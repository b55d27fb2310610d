import { answerWords } from './short-answer';

const ME = '(?:toi|em|minh|chau|bac|con|tui|me|ba|ong)';
const NUMBER = '(?:so dien thoai|so dt|sdt|dien thoai|so|lien he|lien lac|thong tin)';
/** The same for rows of them, in which `so dien thoai` are two. */
const NUMBERS = '(?: (?:so dt|sdt|dien thoai|so|lien he|lien lac|thong tin))+';
const OWN = `(?:(?:so |sdt )?(?:lien he|lien lac)|${NUMBER}(?: lien he| lien lac)?(?: cua)? ${ME})`;
const SOFT = `(?: (?:cua|di|giup|voi|nhe|nha|a|roi|luon|dau|nua|gi|lai|ra|het|vao|day|${ME}|\\d+))*`;

/** `bỏ số của tôi đi`, `xóa liên hệ`: what was left is to be taken out. */
const TAKES_OUT = new RegExp(
  `^(?:(?:khoan|thoi|cho|muon|hay|xin|ma|a|${ME}) )*(?:xoa|bo|go|huy|rut)(?: (?:giup|ho|di|luon|phan|muc|cai|dong|lai))* ${OWN}${SOFT}$`,
);
/** `tôi không muốn để lại số`, `đừng ghi số của tôi`, `không cần liên hệ`: none is to be left. */
const LEAVES_NONE = new RegExp(
  `^(?:(?:khoan|thoi|cho|xin|ma|a|da|vang|${ME}) )*(?:khong|dung|khoi|ngai|so lo)(?: (?:muon|can|thich|dam|phai|the|co))*(?: (?:de(?: lai)?|ghi(?: lai)?|cho(?: biet)?|gui|luu(?: lai)?|dua|cung cap|tiet lo))*${NUMBERS}${SOFT}$`,
);
/** `không ghi số đâu`: of a wish not to leave something the deed is said, of a mere lack (`không có số`) it is not. */
const WISH =
  /(?<![a-z])(?:muon|can|thich|dam|de|ghi|cho|gui|luu|dua|cung cap|tiet lo|so lo|dung|khoi|ngai)(?![a-z])/;

/** `xóa số điện thoại`: whose, is not said. */
const TAKES_OUT_ANY = new RegExp(
  `^(?:(?:khoan|thoi|cho|muon|hay|xin|a|${ME}) )*(?:xoa|bo|go)(?: (?:giup|ho|di|luon|phan|muc|cai|dong|lai))* (?:so dien thoai|so dt|sdt)${SOFT}$`,
);

/** Whether a person wants a telephone number out of the report that may be anybody's. */
export function dropsAnyNumber(text: string): boolean {
  return TAKES_OUT_ANY.test(answerWords(text).join(' ')) && !/\d/.test(text);
}

/** Whether a person wants no number of their own in the report. */
export function dropsContact(text: string): boolean {
  const said = answerWords(text).join(' ');
  return TAKES_OUT.test(said) || (LEAVES_NONE.test(said) && WISH.test(said));
}
