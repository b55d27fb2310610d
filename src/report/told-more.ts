import { foldText } from '../indicator';
import { readLoss } from './read-loss';
import { answerWords } from './short-answer';

/** One payment more: `chuyển thêm 3 triệu`, `thiếu lần 300k nữa`, `lần 2 em ck 3tr`; `nửa triệu` is none. */
const MORE =
  /(?<![a-z])(?:them|nua(?! (?:trieu|tr|ty|ti|cu|chai|so|tieng|thang|nam|tuan)(?![a-z]))|(?:lan|dot) (?:sau|thu (?:hai|ba|tu|[2-9])|hai|ba|[2-9]))(?![a-z\d])/;
/** It was left out before. */
const FORGOTTEN = /(?<![a-z])(?:thieu|quen|sot|chua (?:tinh|ke|ghi|cong)|ngoai ra)(?![a-z])/;
/** The words tell the whole, or put right what was told. */
const WHOLE = /(?<![a-z])(?:tong(?! dai)|tat ca|ca thay|cong lai)(?![a-z])/;
const RIGHTS = /(?<![a-z])(?:nham|khong phai|sua)(?![a-z])/;
const MOST_WORDS = 14;
const MOST_BARE_WORDS = 8;

/**
 * What was lost in all where words tell one payment beside `known`: `còn ck thêm 3 triệu vào stk …`. `isStory`: longer
 * words tell again what was counted. null: no loss more.
 */
export function readMore(text: string, known: number | null, isStory = false): number | null {
  if (known === null || known === 0) return null;
  const folded = foldText(text);
  const isForgotten = FORGOTTEN.test(folded);
  const most = isStory && !isForgotten ? MOST_BARE_WORDS : MOST_WORDS;
  if (answerWords(text).length > most || RIGHTS.test(folded)) return null;
  if (!MORE.test(folded) && !(isStory && isForgotten)) return null;
  const { lost, vague, total } = readLoss(text);
  if (WHOLE.test(folded)) return total;
  const [more] = lost;
  return lost.length !== 1 || more === undefined || vague ? null : known + more;
}
