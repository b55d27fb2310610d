import { foldText } from '../indicator';
import { parseCorrectedAmount } from './corrected-amount';
import { parseAmount } from './parse-amount';

const PARTS = /[,;\n]+(?!\d)|[.!](?= |$)|(?<!\p{L})(?:còn|chứ|chu)(?!\p{L})|(?<=\d\p{L}* )con(?= \d)/iu;
const SELF = '(?:a|ah|u|oi|da|vang|khong|ko|k|em|toi|minh|bac|chau|con|thi|ma|noi|ghi|hoi|nay|ban|dau)';
/** `thực ra là 145 triệu`, `nhầm, 145 triệu`, `chính xác là …`. */
const HEAD = new RegExp(
  `^(?:${SELF} )*(?:thuc ra|that ra|thuc te|dung ra|chinh xac|cu the|nham|lon|sai|sua|dung la)(?![a-z])`,
);
/** `145 triệu thôi`. */
const ONLY = /\d[a-z0-9 ]{0,20} thoi(?![a-z])/;
/** What was had is no loss. */
const OWNED = /(?<!chi )(?<![a-z])(?:co|con|du|vay|muon)(?: [a-z]+){0,2} \d/;
const LOST = /(?<![a-z])(?:mat|lua|lay)(?![a-z])/;
/** What else is told behind it is a loss of its own. */
const MORE = /(?<![a-z])(?:them|nua|lan|dot|tong|cong|nam ngoai|truoc do)(?![a-z])/;
const SUM = /\d|(?<![a-z])(?:trieu|nghin|ngan|tram|chuc|ty)(?![a-z])/;
const DENIED = /(?<![a-z])(?:khong|ko|k|chang) (?:phai|fai)(?![a-z])/;

/**
 * A sum that puts right `known` and is explained behind: `thực ra là 145 triệu thôi, 5 triệu là phí`.
 * null where nothing is put right so, or the words behind tell of one loss more.
 */
export function parseCorrectedAhead(text: string, known: number | null): number | null {
  if (known === null || known === 0) return null;
  const parts = text
    .normalize('NFC')
    .split(PARTS)
    .map((part) => part.trim());
  const folded = parts.map(foldText);
  const at = folded.findIndex((part) => SUM.test(part) && !DENIED.test(part));
  const behind = folded.slice(at + 1).filter((part) => SUM.test(part) && !DENIED.test(part));
  const told = folded.slice(0, at + 1).join(' ');
  if (at < 0 || behind.length === 0 || MORE.test(folded.join(' '))) return null;
  if (!HEAD.test(told) && !ONLY.test(folded[at] ?? '')) return null;
  if (OWNED.test(folded[at] ?? '') || behind.some((part) => LOST.test(part))) return null;
  const sum = parts[at] ?? '';
  return parseCorrectedAmount(`nhầm ${sum}`, known) ?? parseAmount(sum);
}
