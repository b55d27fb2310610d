import { answerAfterDanger, answerDangerAgain } from '../../answers/danger-again';
import { pastDanger } from '../../danger';
import { findSaid, type Said } from '../../hearing/danger-said';
import type { ConversationState } from '../../state';
import { liveDialog } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { Dialog } from '../types';

/** Questions that a danger leaves behind. */
const ASKED_AFTER: readonly Said[] = ['jailed', 'secret', 'what-is'];

/** What is asked when a danger has ended well, and that it has come back. */
export function takePast(
  open: Dialog | null,
  state: ConversationState,
  { heard, context }: TurnInput,
): Turn | null {
  const line = pastDanger(state, context.now);
  if (line === null || open !== null) return null;
  const said = findSaid(line, heard.words, context.topics.said);
  const kept = liveDialog(state.dialog, context.now);
  if (said === 'what-now' || said === 'which-number')
    return { dialog: kept, answer: answerAfterDanger(line, context) };
  if (said !== null && ASKED_AFTER.includes(said)) {
    const answer = answerDangerAgain(line, heard.words, state, context);
    return { dialog: kept, answer: { ...answer, phase: 'over' } };
  }
  return said === 'back'
    ? { dialog: kept, answer: answerDangerAgain(line, heard.words, { ...state, topic: null }, context) }
    : null;
}
