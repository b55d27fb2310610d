import { countWords } from '../../../report';
import { plainWords } from '../plain-words';

const SELF = '(?:toi|em|minh|chau|con|bac|tui)';
const FAMILY = '(?:con(?: (?:trai|gai))?|chau|vo|chong|me|bo|ba|ong|gia dinh|nguoi nha)';
/** `tôi chuyển cho con tôi 10tr`, `con tôi cho 5 triệu`: money that stays in the family. */
const OF_FAMILY = new RegExp(
  `(?<![a-z])(?:(?:chuyen|gui|ck|dua|cho|bieu|tra)(?: (?:tien|them|ca|khoan))* cho ${FAMILY} ${SELF}(?![a-z])|^(?:(?:roi|thi|hom qua|hom nay) )*${FAMILY} ${SELF} (?:(?:da|vua|moi|se) )?(?:cho|gui|bieu|dua|chuyen cho|ck cho)(?! (?:no|ho|chung|ke|thang|nguoi ta|lua)(?![a-z])))`,
);
const NOT_LOST = /(?<![a-z])(?:khong sao|khong (?:lien quan|phai (?:bi )?lua|mat)|binh thuong)(?![a-z])/;
/** What else than a loss is told in so many words. */
const OF_LOSS =
  /(?<![a-z])(?:mat|chuyen|nap|gui|tien|coc|tru|dong|nop|ck|lua|bi|thiet hai|nham|lon|sua|dung ra|a khong|chinh xac|moi dung|thuc ra|khong phai|phai la|tong|them|nua|vay|rut|dua|tra)(?![a-z])/;
const MOST_BARE_WORDS = 4;

/** Whether an amount told beside a loss that is known is plainly no part of it: money of the family, or words that name no loss. */
export function isOtherMoney(text: string): boolean {
  const said = plainWords(text);
  if (OF_FAMILY.test(said) || NOT_LOST.test(said)) return true;
  return countWords(text) > MOST_BARE_WORDS && !OF_LOSS.test(said);
}
