import { plainWords } from '../plain-words';

const NO_BANK =
  /(?<![a-z])(?:(?:khong|ko|k|chua|chang) (?:co|dung|xai|mo) (?:tai khoan |the |tk |app )?(?:ngan hang|the ngan hang|atm|the nao|tk ngan hang)|(?:lam gi|dau|nao) co (?:tai khoan |the )?ngan hang|co (?:tai khoan |the )?ngan hang (?:nao |gi )?dau|(?<!rut )(?<!rut it )tien mat|dua (?:tien )?tan tay|(?:gui|chuyen|nop) tien(?: mat)?(?: \d[a-z\d ]*)? (?:o|qua|tai) buu dien(?! lien viet)|(?:ra|den|len) buu dien (?:gui|chuyen|nop)|(?:dua|giao|trao)(?: (?:het|ca|luon|toan bo))* (?:so |nhieu )?vang(?! (?:tay|anh|em))|(?:dua|giao|trao|dua het) (?:\d+ |mot |hai |may )?(?:chi|cay|luong|nhan|day chuyen)(?: vang)?)(?![a-z])/;
/** Told where the bank was asked for: the money went by post, by hand, as coins or as cards. */
const NO_BANK_ANSWER =
  /(?<![a-z])(?:(?<!ngan hang )buu dien(?! lien viet)|(?:dua|trao|giao)(?: tien)?(?: [a-z]+){0,4} (?:tan (?:tay|nha)|truc tiep|(?:den|toi) (?:tan )?nha|(?:den|toi) lay|lay)|truc tiep|den (?:tan )?nha lay|usdt|binance|okx|remitano|bitcoin|btc|vi (?:coin|usdt|trust|metamask)|(?:nap|mua) (?:the|card)|(?:the|card) (?:cao|dien thoai|game|garena|viettel(?! (?:pay|money))|vina|vinaphone|mobi|mobifone)|xe khach|(?:dua|mat|giao) (?:vang|xe))(?![a-z])/;
/** `không`, `không có`: nothing but that there is none. */
const NONE =
  /^(?:(?:da|toi|em|minh|bac|chau|con|me|bo|ba|ong) )*(?:khong|ko|k|chua)(?: (?:co|dung|xai))?(?: (?:ngan hang|tai khoan|the|vi|gi))?(?: nao)?(?: (?:ca|het|dau|a|nhe))*$/;

/** Cash that came from a bank. */
const WITHDRAWN = /(?:rut|ra ngan hang lay) (?:het )?tien mat/;

/**
 * Whether a person has no bank or paid in cash, so that there is nothing to do at a bank. `isAnswer`: the bank was asked for,
 * so that it is enough to say how the money went.
 */
export function hasNoBank(text: string, isAnswer = false): boolean {
  const folded = plainWords(text);
  if (WITHDRAWN.test(folded)) return false;
  return NO_BANK.test(folded) || (isAnswer && (NONE.test(folded) || NO_BANK_ANSWER.test(folded)));
}
