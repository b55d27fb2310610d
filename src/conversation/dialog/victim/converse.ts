import type { Harm } from '../../../advice';
import type { Beside } from '../aside';
import { firstTurn, type Taker } from '../order/message';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import {
  takeAskedOrUnknown,
  takeCorrectedFacts,
  takeCorrectedHarm,
  takeFear,
  takeNoBank,
  takeSaidBeside,
  takeWhoseLoss,
  takeWishOfBot,
} from './before-answer';
import {
  takeBeside,
  takeEarlyFact,
  takeEvidence,
  takeFact,
  takeOtherHarm,
  takePoliceNumber,
  takeSmallFact,
  takeStory,
  takeUnknown,
} from './no-answer';
import { readSaid, type Said } from './said';
import { takeSpread } from './spread';
import {
  takeAnswer,
  takeAnswerWithFact,
  takeAnswerWithHarm,
  takeHelpAgainstPolice,
  takeQuestionForStory,
} from './to-open-step';
import { takeReading } from './turn';

/** Who is asked to take the words of a victim, in this order. */
const ORDER: readonly Taker<Said>[] = [
  takeWishOfBot,
  takeFear,
  takeCorrectedHarm,
  takeCorrectedFacts,
  takeWhoseLoss,
  takeNoBank,
  ({ dialog, input }) => takeSpread(dialog, input),
  takeSaidBeside,
  takeAskedOrUnknown,
  takeHelpAgainstPolice,
  takeAnswerWithHarm,
  takeQuestionForStory,
  takeAnswerWithFact,
  takeAnswer,
  takeEarlyFact,
  takePoliceNumber,
  takeEvidence,
  takeOtherHarm,
  takeSmallFact,
  takeFact,
  takeBeside,
  takeUnknown,
  takeStory,
];

/**
 * Takes words of a victim: an answer to the open step, another harm that the words name, which gets its first aid,
 * or something else, which is answered before the question is put again. A guess of the model is no other harm.
 */
export function converseVictim(
  before: VictimDialog,
  guessed: Harm | null,
  beside: Beside,
  input: TurnInput,
): Turn {
  const said = readSaid(before, guessed, beside, input);
  return firstTurn(ORDER, said) ?? takeReading(said.dialog, said.reading, input.context);
}
