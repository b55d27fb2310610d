import { foldCommand, LONGEST_COMMAND } from './command';

const WHO = '(?:da |roi |vang |toi |em |minh |bac |chau |con |ba |ong |chi |anh )*';
const DONE = '(?:xong|roi|het|duoc)';
/** What was done, with what it was done to: `gọi ngân hàng rồi`, `đổi mật khẩu xong`. */
const DID =
  '(?:xong|lam|goi|khoa|doi|giu|bat|tat|chup|bao|luu|den|ra)(?: (?:dien|cho|ngan|hang|tong|dai|the|tai|khoan|mat|khau|mk|may|bay|nguon|che|do|cong|an|phuong|xa|anh|man|hinh|bang|chung|lai|het|ca|quay)){0,5}';
const NEXT = new RegExp(
  `^${WHO}(?:${DID})?(?: ?${DONE})+(?: (?:a|nhe))*$|^(?:ok|oke|okay|uh?|vang|da|tiep|tiep tuc|tiep theo|buoc tiep|sao nua|gi nua|roi sao nua)(?: (?:a|nhe|di|roi|tiep))*$`,
);
/** `không biết làm`, `làm thế nào`, `khó quá`: the person needs a hand with it. */
const HELP =
  /(?:khong (?:biet|ro|hieu)|(?:lam|khoa|doi|chup|goi|bat|tat) (?:the nao|sao|kieu gi|o dau|cach nao)|kho qua|huong dan|chi (?:toi|em|bac|minh|ho)|lam ho|lam giup)/;
const BUSY =
  /(?:goi khong duoc|khong goi duoc|khong lien lac duoc|may ban|ban may|khong (?:ai )?(?:nghe|bat) may|goi mai khong|(?:quay|ngan hang|phong giao dich|chi nhanh)(?: giao dich)? (?:dong cua|nghi|het gio)|dong cua (?:roi|het roi|mat roi)|het gio (?:lam|giao dich|hanh chinh))/;

/**
 * What a person says to an instruction: that it is done, that nobody answers the phone, that it is too hard.
 * The folded words are measured, not the text: `gọi rồi` with a row of dots behind it is short.
 */
export function readProgress(text: string): 'next' | 'busy' | 'help' | null {
  const words = foldCommand(text)
    .replace(/\b(?:r|roi)\b/g, 'roi')
    .replace(/\bdc\b/g, 'duoc');
  if (words.length > LONGEST_COMMAND) return null;
  if (BUSY.test(words)) return 'busy';
  if (NEXT.test(words)) return 'next';
  return HELP.test(words) ? 'help' : null;
}
