import { answerAside } from '../aside';
import type { Turn } from '../turn';
import { withHarm } from './harms';
import { withStory } from './own-words';
import { takeUnknownQuestion } from './question';
import type { Said } from './said';
import { takeReading } from './turn';

/** A cry for help that speaks of the police: whether they are real is the question. */
export function takeHelpAgainstPolice({ reading, asksPolice, beside, withFact, input }: Said): Turn | null {
  return reading.kind === 'help' && asksPolice ? answerAside(beside.usual(), withFact, input) : null;
}

/** An answer that tells of another harm as well. */
export function takeAnswerWithHarm({ dialog, reading, other, input }: Said): Turn | null {
  if (reading.kind !== 'taken' || other === null || other === 'money') return null;
  return takeReading(dialog, { kind: 'taken', dialog: withHarm(reading.dialog, other) }, input.context);
}

/** A question where a story is expected: nothing else could be made of it. */
export function takeQuestionForStory({ dialog, beside, input }: Said): Turn | null {
  return dialog.step === 'story' && !beside.asks ? takeUnknownQuestion(dialog, input) : null;
}

/** An answer that tells of the others as well. */
export function takeAnswerWithFact({ dialog, reading, isFact, input: { text, context } }: Said): Turn | null {
  if (reading.kind !== 'taken' || !isFact || dialog.step === 'story') return null;
  return takeReading(dialog, { ...reading, dialog: withStory(reading.dialog, text) }, context);
}

/** An answer to the open step. */
export function takeAnswer({ dialog, reading, input }: Said): Turn | null {
  return reading.kind === 'unclear' ? null : takeReading(dialog, reading, input.context);
}
