import type { Answer } from '../answers/answer';
import { isOfDanger } from '../answers/kind-of-answer';
import type { ConversationState } from '../state';
import { withoutLeftPictures } from './report/left-pictures';
import { tellLostPictures, withoutLostPictures } from './report/lost-pictures';
import { takeTurn } from './take-turn';
import type { Turn, TurnInput } from './turn';

/**
 * Takes a message as `takeTurn` does, lets go of the pictures that no report holds behind it,
 * and says first which of the open report could not be fetched meanwhile; in a danger another time.
 */
export function takeMessage(state: ConversationState, input: TurnInput, answer: () => Answer): Turn {
  const { dialog, lost } = withoutLostPictures(state.dialog, input.context);
  const turn = withoutLeftPictures(dialog, takeTurn({ ...state, dialog }, input, answer));
  if (lost.length === 0) return turn;
  if (isOfDanger(turn.answer)) return turn.dialog === dialog ? { ...turn, dialog: state.dialog } : turn;
  return tellLostPictures(turn, lost, input.context);
}
