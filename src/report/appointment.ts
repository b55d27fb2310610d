import { cleanText, foldText } from '../indicator';

/** `gọi sau 5h nhé`, `gọi lại cho em lúc 8 giờ nhé`: when the person may be reached, which is no time in the past. */
const REACHABLE =
  /(?<![a-z])(?:goi|alo|lien he|lien lac|nhan|nhan tin|dien)(?: lai)?(?: (?:cho|voi|giup))*(?: (?:toi|em|minh|chau|bac|con|e|tui))*(?: (?:sau|tu|ngoai) \d|(?: (?:luc|vao|khoang|truoc|sau|tu|buoi|tam))* ?\d{1,2} ?(?:h|g|gio)[a-z0-9 ]{0,12} (?:nhe|nha|giup|duoc)[ .!]*$)/;
/** Words of what has been, and of those who did it. */
const PAST =
  /(?<![a-z])(?:no|chung|ke|bon|nguoi ta|da|vua|bi|hom qua|hom kia|hom truoc|hoi nay|luc nay)(?![a-z])/;

/** Whether words say from when on the person may be called, and not when something happened. */
export function isAppointment(text: string): boolean {
  const folded = foldText(cleanText(text));
  return REACHABLE.test(folded) && !PAST.test(folded);
}
