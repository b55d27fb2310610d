import { cleanText, foldText } from '../indicator';
import { splitAmount, type AmountToken } from './amount-words';
import { findAmounts } from './find-amounts';
import { replaceForeign } from './foreign-money';
import { withoutPlates } from './number-plates';
import { ownCapital } from './own-capital';
import { readLoss, withoutNumbers, type ToldLoss } from './read-loss';
import { answerCore, answerWords } from './short-answer';

const LONGEST_TEXT = 1000;
/** More than this is no loss of one person but a slip. */
const MOST = 1e13;
/** Without a unit only a number like `15000000` or `12.580.000` is an amount of đồng. */
const LEAST_BARE = 10_000;

const NOTHING =
  /^(?:da |vang )?(?:0 ?(?:d|dong)?|khong|chua|(?:may (?:qua |la )?)?(?:van )?(?:khong|chua)(?: (?:bi|co|he|ai|mat|chuyen|gui|nap|thiet hai|mat mat|ton|sao)){1,4}(?: (?:gi|ca|dong|xu|nao|tien|het|khoan|tien nong|thiet hai))*|(?:khong|chua) (?:gi|dong nao)|(?:hien |nhin |xem )?(?:chua|khong) thay (?:bi )?(?:mat|tru|rut|sao|chuyen|gi)(?: (?:gi|tien|di|dong nao|mat))*)(?: (?:ca|het|dau|roi|may qua|may))*$/;
/** `tiền vẫn còn`, `vẫn còn nguyên`. */
const KEPT =
  /^(?:[a-z]+ ){0,3}(?:tien(?: [a-z]+){0,4} (?:van con|con nguyen|con du)|van con (?:tien|nguyen|du))(?: [a-z]+){0,3}$/;
/** `200 đô tức 5 triệu`: the same in đồng. */
const SAME_IN_DONG = /(?<![a-z])(?:tuc|tuong duong|bang|khoang|gan|hon|quy ra|la)(?![a-z])|[=~(]/;
/** `xe máy cũ`: no few millions. */
const MACHINE = /^(?:xe|mua|ban|cai|chiec|con|dien|lay)$/;
/** `hơn trăm triệu`. */
const MORE_THAN = /^(?:hon|tren|gan)$/;
const VAGUE = new Set(['may', 'vai', 'nhieu']);

function readBare(tokens: readonly AmountToken[]): number[] {
  return tokens.flatMap(({ number }) => {
    if (number === null || number.digits.startsWith('0') || number.value < LEAST_BARE) return [];
    return number.grouped || number.value % 1000 === 0 ? [number.value] : [];
  });
}

/** The whole, the only amount, or null. */
function choose({ lost, total, vague }: ToldLoss): number | null {
  if (total !== null || vague) return total;
  const values = [...new Set(lost)];
  return values.length === 1 ? (values[0] ?? null) : null;
}

function isVague(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (MORE_THAN.test(word) && /^(?:chuc|tram)$/.test(next)) return true;
    const isOldMachine = word === 'may' && next === 'cu' && MACHINE.test(words[at - 1] ?? '');
    return VAGUE.has(word) && /^(?:chuc|tram|trieu|tr|ty|ti|nghin|cu)$/.test(next) && !isOldMachine;
  });
}

/** Whether an answer says in so many words that nothing was lost: `chưa thấy mất`, `tiền vẫn còn`. */
export function saysNothingLost(text: string): boolean {
  return NOTHING.test(answerCore(text)) || KEPT.test(answerWords(text).join(' '));
}

/**
 * Reads how much money was lost, in đồng: `1tr5`, `2tỷ3`, `12.580.000đ`, `hai mươi lăm triệu rưỡi`, `không mất gì` (0).
 * null where no amount was said, or several, or one that was only asked for, or foreign money.
 * `asked` is what was asked for before: behind `300tr`, `chuyển 100 rồi` is 100 million.
 */
export function parseAmount(text: string, asked: number | null = null): number | null {
  if (saysNothingLost(text)) return 0;
  const capital = ownCapital(text.slice(0, LONGEST_TEXT));
  if (capital === null) return null;
  const written = withoutPlates(capital ?? text.slice(0, LONGEST_TEXT));
  const read = replaceForeign(written, ' ');
  if (read.length !== cleanText(written).normalize('NFC').length && !SAME_IN_DONG.test(foldText(read)))
    return null;
  const tokens = splitAmount(read);
  const words = tokens.map((token) => token.text);
  if (isVague(words)) return null;
  const told = readLoss(read, asked);
  const isNamed = findAmounts(tokens, words).length > 0;
  const bare = isNamed ? [] : [...new Set(readBare(splitAmount(withoutNumbers(read))))];
  const found = choose(told);
  if (found === null && told.unpaid && told.lost.length === 0) return 0;
  const value = found ?? (bare.length === 1 ? (bare[0] ?? null) : null);
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
