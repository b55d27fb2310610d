import type { Answer } from './answer';
import type { AnswerName } from './answer-name';
import { isOfVictim, isVerdict } from './kind-of-answer';

const NOT_UNDERSTOOD: readonly AnswerName[] = ['not-understood', 'unclear'];

/** Whether it says that words were not understood: what was spoken of before them still is. */
export function saysNotUnderstood({ name }: Answer): boolean {
  return NOT_UNDERSTOOD.includes(name);
}

const LOST_BESIDE: readonly AnswerName[] = ['not-understood', 'out-of-scope'];

/** Whether it says nothing where answers to the other questions of a message are there; no verdict is wanted where the message holds nothing but questions. */
export function isLostBeside(answer: Answer, areAllQuestions: boolean): boolean {
  return LOST_BESIDE.includes(answer.name) || (areAllQuestions && isVerdict(answer));
}

const NOTHING_ASKED: readonly AnswerName[] = [
  'how-to-check',
  'how-to-check.told',
  'heard',
  'out-of-scope',
  'not-understood',
  'unclear',
];

/** Whether it says nothing of what was asked: a wish for a statement in the same words is heard instead. */
export function saysNothingOfAsked({ name }: Answer): boolean {
  return NOTHING_ASKED.includes(name);
}

const LEAVES_ALONE: readonly AnswerName[] = [
  'not-understood',
  'unclear',
  'read',
  'out-of-scope',
  'learn.none',
];

/** Whether it would leave a person alone who spoke of wanting to die. */
export function leavesAlone({ name }: Answer): boolean {
  return LEAVES_ALONE.includes(name);
}

const NOTHING_TO_VICTIM: readonly AnswerName[] = ['not-understood', 'unclear', 'out-of-scope'];

/** Whether it says nothing, or once more what a victim was told first: better say that the question is not known. */
export function saysNothingToVictim(answer: Answer): boolean {
  return NOTHING_TO_VICTIM.includes(answer.name) || isOfVictim(answer);
}

const GUESSES: readonly AnswerName[] = ['told-trick', 'learn', 'learn.found', 'read', 'complaint'];

/** Whether it answers a resemblance: a victim who tells what the others did need not be warned of their trick. */
export function isGuessAboutVictim(answer: Answer): boolean {
  return GUESSES.includes(answer.name) || saysNothingToVictim(answer);
}
