import { foldText } from '../indicator';

const ASKS =
  /\?|(?<![a-z])(?:khong|ko|k|chua|gi|sao|nao|dau|ha|may gio|bao nhieu|bao gio|bao lau|duoc k)(?: (?:a|vay|the|day|ad|nhi|oi|bay gio|gio)){0,3}[ .!]*$|(?<![a-z])(?:goi|lam|bao|den|ra|khoa|doi) (?:[a-z]+ ){1,4}hay (?:la )?(?:[a-z]+ ){1,5}truoc[ .!]*$|^(?:co nen|lam sao|phai lam|the gio|vay gio)/;

/** Whether words ask something: a question is to be answered, not written down. */
export function asksBack(text: string): boolean {
  return ASKS.test(foldText(text).trim());
}
