import { foldInPlace } from '../indicator';
import { findForeignLoss } from './corrected-amount';
import { maskSecrets } from './mask';
import { parseAmount } from './parse-amount';
import { RANGE, readLoss, SAID_RANGE } from './read-loss';

/** Stands for money that is no single number of đồng while its sentence is read. */
const STAND_IN = '1000000 đồng';
/** `hơn trăm triệu`, `gần chục triệu`: how much more is not known. */
const MORE_THAN = /(?<![a-z])(?:hon|tren|gan) (?:tram|chuc) (?:trieu|tr|nghin|ngan|ty|ti|cu)(?![a-z])/;
const LOST = '(?<![a-z])(?:mat|bi mat|lay|lay mat|lua mat|bi lua|cuop|trom|chiem|doi)';
const THINGS =
  '(?:xe|dien thoai|may tinh|may anh|may tinh bang|laptop|ipad|iphone|day chuyen|nhan|vong|lac|dong ho|tivi|trau|bo|lon)';
const END =
  '(?! (?:roi|cua|hom|luc|o|cho|vi|va|voi|ma|no|em|toi|minh|thi|nhung|gio|ngay|sang|chieu|a|ah|nhe|nua|luon)(?![a-z]))';
/** `mất cái xe SH`, `lừa lấy mất chiếc điện thoại`. */
const GOODS = new RegExp(
  `${LOST} (?<words>(?:luon |ca |toan bo )?(?:cai|con|chiec|bo|doi|soi|\\d+ (?:cai|con|chiec)) ${THINGS}(?![a-z])(?:${END} [a-z0-9]+){0,2})`,
  'd',
);
/** `mất hết tiền tiết kiệm`, `chuyển cả sổ tiết kiệm`. */
const SAVINGS =
  /(?<![a-z])(?:mat|lua|rut|chuyen|lay)(?: [a-z]+){0,2}? (?<words>(?:het|sach|het sach|ca|toan bo|bao nhieu)(?: [a-z]+){0,2}? ?(?:(?:tien|so) (?:tiet kiem|de danh|duong gia|hoc phi|dam ma)|luong huu))(?![a-z])/d;

/** A loss that cannot stand as one number of đồng, in the person's own words; of `savings` a number can still be asked for. */
export interface LossWords {
  readonly words: string;
  readonly kind: 'foreign' | 'range' | 'goods' | 'savings';
}

function quoted(written: string, found: RegExpExecArray | null): string | null {
  const [from, to] = found?.indices?.groups?.words ?? [];
  return from === undefined || to === undefined ? null : written.slice(from, to).trim();
}

/** `7-8tr`, `25 26 triệu`, where it is the only loss and not a demand. */
function findRange(written: string): string | null {
  const folded = foldInPlace(written).toLowerCase();
  const found = RANGE.exec(folded) ?? SAID_RANGE.exec(folded) ?? MORE_THAN.exec(folded);
  if (found === null) return null;
  const words = written.slice(found.index, found.index + found[0].length).trim();
  if (readLoss(written.replace(words, ' ')).lost.length > 0) return null;
  return (parseAmount(written.replace(words, STAND_IN)) ?? 0) > 0 ? words : null;
}

/** A loss in the person's own words, masked, where it is no single number of đồng: gold, dollars, `7-8tr`, a motorbike, all savings. */
export function findLossWords(text: string): LossWords | null {
  const written = maskSecrets(text).text.normalize('NFC');
  const folded = foldInPlace(written).toLowerCase();
  const told = [
    { kind: 'foreign', words: findForeignLoss(text) },
    { kind: 'range', words: findRange(written) },
    { kind: 'goods', words: quoted(written, GOODS.exec(folded)) },
    { kind: 'savings', words: quoted(written, SAVINGS.exec(folded)) },
  ] as const;
  const found = told.find(({ words }) => words !== null);
  return found?.words == null ? null : { kind: found.kind, words: found.words };
}
