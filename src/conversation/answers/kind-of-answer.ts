import type { Answer } from './answer';
import type { AnswerFamily, AnswerName } from './answer-name';

function isOneOf({ name }: Answer, families: readonly AnswerFamily[]): boolean {
  return families.some((family) => name.startsWith(`${family}.`));
}

/** Whether it speaks of a danger: nothing may stand before it. */
export function isOfDanger(answer: Answer): boolean {
  return isOneOf(answer, ['emergency', 'danger', 'said']);
}

/** Whether it is the card of a danger that is told now, and not what is said behind one. */
export function isDangerCard(answer: Answer): boolean {
  return isOneOf(answer, ['emergency']);
}

/** Whether it answers a question beside a danger, which does not end it. */
export function isBesideDanger(answer: Answer): boolean {
  return isOneOf(answer, ['aside']) || answer.name === 'how-to-report';
}

/** Whether it belongs to a dialogue: first aid may stand first in it, the open question stands last. */
export function isOfDialogue(answer: Answer): boolean {
  return isOneOf(answer, ['victim', 'report']);
}

/** Whether it is first aid, or of the dialogue behind it. */
export function isOfVictim(answer: Answer): boolean {
  return isOneOf(answer, ['victim']);
}

/** Whether the message took part in the dialogue and was understood there. */
export function isStep(answer: Answer): boolean {
  return isOfDialogue(answer) && !answer.name.endsWith('.unclear');
}

/** Whether it is a verdict. */
export function isVerdict(answer: Answer): boolean {
  return isOneOf(answer, ['check']);
}

/** Whether it answers short words about the answer before them. */
export function isFollowUp(answer: Answer): boolean {
  return isOneOf(answer, ['follow-up']);
}

const LEAVES: readonly AnswerName[] = ['hand-over', 'hand-over.offer', 'stop', 'delete-data'];

/** Whether no question stands behind it: an officer takes over, or the person wants silence. */
export function leavesTalk({ name }: Answer): boolean {
  return LEAVES.includes(name);
}

const ENDS_MONEY: readonly AnswerName[] = [
  'emergency.child-online',
  'emergency.child-abuse',
  'emergency.child-alone',
  'emergency.coerced',
  'emergency.school',
  'emergency.home',
  'emergency.held',
];

/** Whether it is the card of a child's danger, which ends the questions about money. */
export function endsMoneyQuestions({ name }: Answer): boolean {
  return ENDS_MONEY.includes(name);
}
