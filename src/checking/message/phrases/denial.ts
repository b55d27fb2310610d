import type { Word } from '../text/word';

/** Words that deny what follows, or only mention it (`việc cung cấp mã`). */
const NEGATORS = new Set(['khong', 'dung', 'tranh', 'cam', 'viec']);
const NOT_NEGATED_AFTER = new Set(['neu', 'su', 'ap', 'hay', 'co', 'tin', 'ung', 'xay', 'cong']);
const NEGATION_REACH = 3;

/** Whether a denial stands within the few words before, in the same sentence. */
export function isNegated(words: readonly Word[], index: number): boolean {
  for (let at = index; at > index - NEGATION_REACH && at > 0; at -= 1) {
    if (words[at]?.gap === 'sentence') return false;
    const before = words[at - 1]?.letters ?? '';
    if (NEGATORS.has(before) && !NOT_NEGATED_AFTER.has(words[at - 2]?.letters ?? '')) return true;
  }
  return false;
}

/** Whether a sentence begins at one of the words from one index to another, both included. */
export function hasBorder(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (words[at]?.gap === 'sentence') return true;
  return false;
}
