import { foldText } from '../indicator';

/** An amount that was lost and where it stands in the text. */
export interface LostPart {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** What makes one payment of another: `với`, `lần sau`, `rồi`. */
const ADDS = /(?<![a-z])(?:voi|va|cong|them|tiep|nua|ngoai ra|lan|dot|kem|roi lai)(?![a-z])|\+/;
const FOLLOWS = /(?<![a-z])(?:roi|sau do|xong|hom|sang (?:nay|qua|hom)|chieu (?:nay|qua|hom))(?![a-z])/;
/** `15tr, chính xác là 15tr2`: the same told again. */
const SAME = /(?<![a-z])(?:chinh xac|tuc|nghia la|dung ra|khoang|gan|hon|con lai)(?![a-z])/;
const WITHIN = /(?<![a-z])(?:trong do|trong so do|bao gom|gom|cu the|chi tiet)(?![a-z])/;
/** `20tr, lần đầu 15tr, lần sau 5tr`: the whole first, then its parts. */
const FIRST_PART = /^ ?[,:;-] ?(?:lan|dot) (?:dau|mot|1|thu nhat)(?![a-z\d])/;
/** `5tr, chuyển 2 lần 3tr với 2tr`: the whole, and how it was paid. */
const PAID_IN = /(?<![a-z])(?:lan|dot|chia|gom|chuyen|nap|ck|gui|dong)(?![a-z])/;
const PURPOSE = /^ (?:tien|phi|thue|coc)(?![a-z])/;
const COUNTED = /(?<![a-z\d])(\d{1,2}|hai|ba|bon|nam) (?:lan|dot|khoan|mon)[ :,a-z]{0,20}$/;
const SAID: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5 };
const FEWEST_LISTED = 3;

const sumOf = (parts: readonly LostPart[]): number => parts.reduce((sum, { value }) => sum + value, 0);

function isCounted(text: string, parts: readonly LostPart[]): boolean {
  const [, count = ''] = COUNTED.exec(foldText(text.slice(0, parts[0]?.start))) ?? [];
  return count !== '' && (SAID[count] ?? Number(count)) === parts.length;
}

/** Whether each part is joined to the one before it. */
function areJoined(text: string, parts: readonly LostPart[]): boolean {
  const isList = parts.length >= FEWEST_LISTED;
  return parts.slice(1).every((part, at) => {
    const last = parts[at];
    const between = foldText(text.slice(last?.end, part.start));
    if (SAME.test(between)) return false;
    if (ADDS.test(between) || (isList && /^[ ,;]*$/.test(between))) return true;
    if (last?.value === part.value) return false;
    const isPurpose = PURPOSE.test(foldText(text.slice(part.end))) && PURPOSE.test(between);
    return isPurpose || FOLLOWS.test(between);
  });
}

/**
 * What several losses of one text come to: `5tr với 3tr`, `lần đầu 3tr, lần sau 4tr`, `20tr, trong đó 5tr tiền cọc`.
 * null where they may be the same money told twice.
 */
export function joinParts(text: string, parts: readonly LostPart[]): number | null {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return null;
  const between = text.slice(first.end, second.start);
  if (WITHIN.test(foldText(between))) return first.value;
  const isWhole = parts.length > 2 && first.value * 2 === sumOf(parts);
  if (isWhole && PAID_IN.test(foldText(between)) && isCounted(text, parts.slice(1))) return first.value;
  if (isWhole && FIRST_PART.test(foldText(between))) return first.value;
  if (isWhole && /^[ ,:;-]*$/.test(between)) return between.includes(':') ? first.value : null;
  if (isCounted(text, parts) || areJoined(text, parts)) return sumOf(parts);
  const last = parts.at(-1)?.value ?? 0;
  return parts.length > 2 && last * 2 === sumOf(parts) ? last : null;
}
