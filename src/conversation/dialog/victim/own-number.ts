import type { Indicator } from '../../../indicator';
import { foldText } from '../../../indicator';

/** `số tôi`, `sđt của em là`, `gọi lại cho mẹ em`: the number that follows is the person's own. */
const OWN =
  /(?:so|sdt|dt|dien thoai|so may|zalo|lien he|lh|stk|tk|tai khoan|goi(?: lai)? cho)(?: (?:cua|rieng|ca nhan))*(?: (?:toi|em|minh|chau|bac|con|me|bo|vo|chong|nha|t|e|tui)){1,2}(?: (?:la|nhe|day|theo|qua|so|a))*[ :]*$/;
const OTHERS = /(?<![a-z])(?:no|ho|chung|ke|bon|nguoi ta|nguoi do|lua dao)(?![a-z])/;
const BEFORE = 40;

/** Whether a message gives the number of a telephone or an account as the person's own. */
export function isOwnNumber({ kind, raw }: Pick<Indicator, 'kind' | 'raw'>, text: string): boolean {
  const at = kind !== 'link' && raw !== '' ? text.indexOf(raw) : -1;
  if (at < 0) return false;
  const before = foldText(text.slice(Math.max(0, at - BEFORE), at));
  return OWN.test(before) && !OTHERS.test(before.split(/[,.;!?\n]/).at(-1) ?? '');
}
