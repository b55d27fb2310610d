import { cleanText, foldInPlace } from '../indicator';

const SUM = '\\d[\\d.,]*(?: ?(?:trieu|tr|ty|cu|nghin|ngan|k)(?: ?\\d{1,3})?(?: ruoi)?)?';
const BOTH = '(?:ca |gom |tinh )+(?:von|goc)(?: (?:lan|va|voi|ca|cung))* (?:lai|loi)';
/** `cả vốn lẫn lãi 50tr`: what a false app shows, and no loss. */
const WITH_INTEREST = new RegExp(
  `(?<![a-z])(?:${BOTH}(?: (?:la|duoc|tong|khoang|tam|len|den|toi|hon|gan))* (?<behind>${SUM})(?!\\d)|(?<ahead>${SUM}) (?:la )?${BOTH})(?![a-z])`,
);
const CAPITAL = new RegExp(
  `(?<![a-z])(?<!(?:ca|gom|tinh) )(?:von|goc)(?: [a-z]+){0,4} (?<own>${SUM})(?![a-z\\d])`,
);
const UNIT = /(?:trieu|tr|ty|cu|nghin|ngan|k)(?![a-z])/;

/** What was paid in where a sum with its promised interest is told; null where only that sum is, undefined where none is told. */
export function ownCapital(text: string): string | null | undefined {
  const folded = foldInPlace(cleanText(text).normalize('NFC')).toLowerCase();
  const both = WITH_INTEREST.exec(folded);
  if (both === null) return undefined;
  const own = CAPITAL.exec(folded.replace(both[0], ' '))?.groups?.own;
  if (own === undefined) return null;
  return UNIT.test(own) ? own : `${own} ${UNIT.exec(both[0])?.[0] ?? ''}`;
}
