import type { Answer } from '../answer';
import { answerStop } from '../answer-my-data';
import { answerNamed } from '../answer-named';
import { openDanger } from '../danger';
import type { ConversationState } from '../types';
import { isChecked } from './take-danger';
import type { TurnInput } from './turn';
import { wantsSilence } from './words';

/**
 * Answers what is no harm, however harmful it sounds: the name of a trick, or the wish for silence.
 * Only where no dialogue is under way and nobody was in danger a moment ago.
 */
export function answerEarly(state: ConversationState, input: TurnInput): Answer | null {
  const { text, heard, context } = input;
  if (isChecked(input) || openDanger(state, context.now) !== null) return null;
  return wantsSilence(text) ? answerStop(context) : answerNamed(heard, context);
}
