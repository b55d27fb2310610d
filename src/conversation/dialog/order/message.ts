import type { Harm } from '../../../advice';
import type { Answer } from '../../answers/answer';
import type { ConversationState } from '../../state';
import type { Turn, TurnInput } from '../turn';
import type { Dialog } from '../types';

/** A message in words, with what is under way. */
export interface Message {
  /** The dialogue that takes words. */
  readonly open: Dialog | null;
  /** What is kept of a dialogue, open or not. */
  readonly kept: Dialog | null;
  /** The harm that the words tell of. */
  readonly harm: Harm | null;
  readonly state: ConversationState;
  readonly input: TurnInput;
  /** Answers the message as if nothing were under way. */
  readonly usual: () => Answer;
}

/** A message while a dialogue takes words. */
export interface MessageInDialog extends Message {
  readonly open: Dialog;
}

/** Takes a message that is for it; null leaves the message to those who are asked next. */
export type Taker<M = Message> = (message: M) => Turn | null;

/** The turn of the first taker that has one. */
export function firstTurn<M>(takers: readonly Taker<M>[], message: M): Turn | null {
  for (const take of takers) {
    const turn = take(message);
    if (turn !== null) return turn;
  }
  return null;
}
