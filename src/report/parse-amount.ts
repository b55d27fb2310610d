import { foldText } from '../indicator';
import { splitAmount, type AmountToken } from './amount-words';
import { findAmounts, type FoundAmount } from './find-amounts';
import { answerCore } from './short-answer';

const LONGEST_TEXT = 1000;
/** More than this is no loss of one person but a slip. */
const MOST = 1e13;
/** Without a unit only a number like `15000000` or `12.580.000` is an amount of đồng. */
const LEAST_BARE = 10_000;

const NOTHING =
  /^(?:da |vang )?(?:0 ?(?:d|dong)?|khong|chua|(?:may (?:qua |la )?)?(?:van )?(?:khong|chua)(?: (?:bi|co|he|ai|mat|chuyen|gui|nap|thiet hai|mat mat|ton|sao)){1,4}(?: (?:gi|ca|dong|xu|nao|tien|het|khoan|tien nong|thiet hai))*|(?:khong|chua) (?:gi|dong nao|co gi))(?: (?:ca|het|dau|roi|may qua|may))*$/;
/** Words that say that the amount beside them was not lost, or not only. */
const NOT_LOST =
  /(?<![a-z])(?:suyt|khong mat|chua mat|khong bi mat|chua chuyen|khong chuyen|no doi|bat dong)(?![a-z])/;
/** `10-15 triệu`, `7 8 triệu`, `10 đến 15tr`: nobody knows which. */
const RANGE =
  /(?<![\d/.-])\d{1,4}(?: ?(?:tr|trieu|k)? ?(?:[\u2010-\u2015-]|den|toi|hoac|hay) ?| )\d{1,4} ?(?:tr|trieu|k|nghin|ngan|ty|ti|cu)(?![a-z])/;
/** `mỗi lần 5tr`: how often is not known. */
const EACH = /(?<![a-z])moi (?:lan|ngay|thang|tuan|nguoi|don)(?![a-z])/;
const FOREIGN = new Set(['$', '€', 'usd', 'usdt', 'do', 'eur', 'te', 'won', 'yen', 'btc', 'xu']);
const VAGUE = new Set(['may', 'vai', 'nhieu']);

function readBare(tokens: readonly AmountToken[]): number[] {
  return tokens.flatMap(({ number }) => {
    if (number === null || number.digits.startsWith('0') || number.value < LEAST_BARE) return [];
    return number.grouped || number.value % 1000 === 0 ? [number.value] : [];
  });
}

/** The amount named after `tổng`, or the only one. */
function choose(found: readonly FoundAmount[], words: readonly string[]): number | null {
  const total = words.lastIndexOf('tong');
  const named = total < 0 ? undefined : found.find(({ at }) => at > total);
  const values = [...new Set(found.map(({ value }) => value))];
  return named?.value ?? (values.length === 1 ? (values[0] ?? null) : null);
}

/**
 * Reads how much money was lost, in đồng: `1tr5`, `2tỷ3`, `12.580.000đ`, `hai mươi lăm triệu rưỡi`, `không mất gì` (0).
 * null where no amount was said, or several, or one that was only asked for, or foreign money.
 */
export function parseAmount(text: string): number | null {
  if (NOTHING.test(answerCore(text))) return 0;
  const tokens = splitAmount(text.slice(0, LONGEST_TEXT));
  const words = tokens.map((token) => token.text);
  if (words.some((word, at) => FOREIGN.has(word) && tokens[at - 1]?.number != null)) return null;
  if (
    words.some(
      (word, at) => VAGUE.has(word) && /^(?:chuc|tram|trieu|tr|ty|ti|nghin|cu)$/.test(words[at + 1] ?? ''),
    )
  )
    return null;
  const folded = foldText(text.slice(0, LONGEST_TEXT));
  if (NOT_LOST.test(answerCore(text)) || RANGE.test(folded) || EACH.test(folded)) return null;
  const found = findAmounts(tokens, words);
  const bare = found.length > 0 ? [] : [...new Set(readBare(tokens))];
  const value = found.length > 0 ? choose(found, words) : bare.length === 1 ? (bare[0] ?? null) : null;
  return value === null || value > MOST ? null : Math.round(value);
}

/** What is counted in, above the single đồng, the largest first. */
const SPOKEN_UNITS = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
  [1e3, 'nghìn'],
] as const;

/**
 * An amount of đồng as it is said, without its unit: `12 triệu 580 nghìn`.
 * A long row of digits would become a telephone number to tap on some phones.
 */
export function formatAmount(dong: number): string {
  let rest = Math.round(dong);
  const parts = SPOKEN_UNITS.flatMap(([unit, name]) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  if (parts.length === 0) return String(rest);
  return rest === 0 ? parts.join(' ') : `${parts.join(' ')} lẻ ${rest}`;
}
