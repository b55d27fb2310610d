import { answerAfterDanger, answerDangerAgain } from '../../answers/danger-again';
import { pastDanger } from '../../danger';
import { findSaid } from '../../hearing/danger-said';
import type { ConversationState } from '../../state';
import { liveDialog } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { Dialog } from '../types';

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
  return said === 'back'
    ? { dialog: kept, answer: answerDangerAgain(line, heard.words, { ...state, topic: null }, context) }
    : null;
}
