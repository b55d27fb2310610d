import { lossBeside } from './loss-beside';
import { isOnlyTime } from './only-time';
import { isOnlyContact } from './own-contact';
import { answerWords } from './short-answer';
import type { ReportDraft } from './types';

/** So few words beside a sum do not tell what happened: `mất 2 triệu`, `chưa mất tiền`. */
const MOST_LOSS_WORDS = 4;

/** Whether words answer another question of the report and tell nothing of what happened. */
export function isOnlyFact(draft: ReportDraft, text: string): boolean {
  const isShort = answerWords(text).length <= MOST_LOSS_WORDS;
  return isOnlyTime(text) || isOnlyContact(text) || (isShort && lossBeside(draft, text) !== null);
}
