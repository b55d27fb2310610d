import { foldText } from '../indicator';
import { readLoss } from './read-loss';

/** Words between parts of one loss: `lần đầu`, `rồi lại`, `nữa`, `với`. */
const PARTS =
  /(?<![a-z])(?:lan (?:dau|mot|hai|ba|sau|nua|truoc|thu|\d)|them|tiep|roi (?:lai|chuyen|nap|gui|ck)|voi|va|cong|nua|sau do)(?![a-z])/;
/** Payments that are counted, behind what they come to. */
const TIMES = /(?<![a-z])lan(?![a-z])/;
/** Words beside which one of the amounts is no part of the loss. */
const OTHERS = /(?<![a-z])(?:con|so du|nham|chu khong|khong phai|sua|hua|gia)(?![a-z])/;

/**
 * What a loss that is told in parts comes to: `3 triệu lần đầu, lần sau 5 triệu`. Where the first
 * is what the payments counted behind it come to, it is the whole. null where the words do not say that they are parts.
 */
export function sumLoss(text: string): number | null {
  const { lost, total, vague } = readLoss(text);
  const folded = foldText(text);
  if (vague || total !== null || lost.length < 2 || !PARTS.test(folded) || OTHERS.test(folded)) return null;
  const sum = lost.reduce((all, one) => all + one, 0);
  const most = Math.max(...lost);
  return most * 2 === sum && lost[0] === most && TIMES.test(folded) ? most : sum;
}
