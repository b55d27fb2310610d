import { openDanger } from '../../danger';
import { findCommonQuestion } from '../../hearing/common-questions';
import { hints } from '../../hearing/danger-phrases';
import type { Heard } from '../../hearing/hear';
import type { RespondContext } from '../../context';
import type { ConversationState } from '../../state';
import { isOpenDialog, liveDialog } from '../live';

/** A danger that only the model guesses counts in the middle of an interview where a word of the message presses: a bank that is closed and a mother who is 65 are none. */
export function withoutPaleGuess(state: ConversationState, heard: Heard, context: RespondContext): Heard {
  const { words, emergency, common } = heard;
  const open = liveDialog(state.dialog, context.now);
  const isAsked = open !== null && isOpenDialog(open) && openDanger(state, context.now) === null;
  if (emergency !== 'unnamed' || !isAsked || hints('pressing', words, context.topics.danger)) return heard;
  return {
    ...heard,
    emergency: null,
    common: common ?? findCommonQuestion(words, context.topics.common),
  };
}
