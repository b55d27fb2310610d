import { cleanText, foldText } from '../indicator';
import { findForeign, replaceForeign } from './foreign-money';
import { parseAmount } from './parse-amount';
import { withoutTakenBack } from './taken-back';

/** Words that put right what was said before. */
const CORRECTS =
  /(?<![a-z])(?:nham|lon|khong phai|k phai|ko phai|moi dung|sua|y (?:toi|em|minh|bac) la|a khong)(?![a-z])/;
/** A number of which nothing is counted but money: `à nhầm 20`, `20 mới đúng`; not `4 hôm trước`, not `ngày 15`. */
const BARE =
  /(?<!(?:lan|ngay|hom|thu|thang|mung|luc|so|ruoi) )(?<![\d.,/:a-z])(\d{1,3}(?:[.,]\d{1,2})?)(?= *(?:$|[.,;!)]+(?!\d)|(?:moi|chu|co|thoi|nhe|nha|a|ah|ad|ma|la|do|day|khong|ko|k|em|toi|oi|dong|cho|va|ban|nua|luon)(?![a-z])))/g;
/** `số cuối là 8`: a digit and no money. */
const OF_DIGITS = /(?<![a-z])(?:so (?:cuoi|dau)|duoi|chu so|(?:nham|sai) (?:mot|1|2|hai) so)(?![a-z])/;
/** Stands for money that is no đồng while its sentence is read. */
const STAND_IN = '1000000 đồng';

/**
 * An amount that corrects `known`: in full (`20 triệu chứ không phải 2`), or a bare number in the same unit
 * (`à nhầm 20` for 2 million). null where the text corrects nothing or names no single number.
 */
export function parseCorrectedAmount(text: string, known: number | null): number | null {
  if (!CORRECTS.test(foldText(text))) return null;
  const named = parseAmount(text);
  if (named !== null || known === null || known === 0 || OF_DIGITS.test(foldText(text))) return named;
  const left = foldText(withoutTakenBack(cleanText(text).normalize('NFC').toLowerCase()));
  const [first, second] = [...left.matchAll(BARE)].map(([, number = '']) => number);
  if (first === undefined || second !== undefined) return null;
  const unit = known >= 1e9 ? 1e9 : known >= 1e6 ? 1e6 : 1e3;
  return Math.round(Number(first.replace(',', '.')) * unit);
}

/** A loss in foreign money or gold, in the person's own words; null where it was only asked for, or none is told. */
export function findForeignLoss(text: string): string | null {
  const words = findForeign(text);
  const isLost = words !== null && (parseAmount(replaceForeign(text, STAND_IN)) ?? 0) > 0;
  return isLost ? words : null;
}
