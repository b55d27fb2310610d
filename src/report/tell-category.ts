import { foldText } from '../indicator';
import { endsTelling, tellsStory, tellStory } from './answer-words';
import { asksBack } from './asks-back';
import { parseCategory } from './category-words';
import { countWords } from './count-words';
import { closeStep } from './draft';
import { parseYesNo } from './parse-yes-no';
import { accepted, skipStep, unclear } from './step-answer';
import type { ReportDraft, StepAnswer } from './types';

/** Words from which on an answer is no longer the name of a kind but tells what happened. */
const STORY_WORDS = 8;

/** Words of a question, wherever they stand. */
const ASKS = /(?<![a-z])(?:bao lau|bao gio|may gio|cho hoi|lam sao|the nao|nhu nao)(?![a-z])/;

/** Whether words tell so much of what happened that nobody need be asked for it again. */
export function tellsEnough(text: string): boolean {
  return countWords(text) >= STORY_WORDS && !asksBack(text) && !ASKS.test(foldText(text)) && tellsStory(text);
}

/** `không có gì thêm`, `gửi`: the person is done, and will name no kind. */
function isDone(text: string): boolean {
  return endsTelling(text) || parseYesNo(text) === 'yes';
}

/** What is reported. A person who tells the story at once is not asked for it again, at most for its kind. */
export function tellCategory(draft: ReportDraft, text: string): StepAnswer {
  const category = parseCategory(text);
  const isNew = !draft.answered.includes('what') && tellsEnough(text);
  const told = isNew ? tellStory(draft, text) : null;
  const kept = told?.kind === 'accepted' ? told : null;
  if (category === null && kept === null)
    return isDone(text) ? skipStep(draft, 'category') : unclear('not-a-category');
  const next = kept?.draft ?? draft;
  return accepted(category === null ? next : closeStep({ ...next, category }, 'category'), kept?.masked);
}
