import type { Answer } from '../answers/answer';
import { sayAside } from '../answers/beside';
import { backToMenu, followedQuickReply, reportQuickReply } from '../answers/say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';
import { bubble, type TurnInput } from './turn';
import type { Dialog } from './types';
import { wantsToGoOn, wantsToRedo } from './words';

/** A person who stops where nothing is under way. */
export function answerStopped(context: RespondContext): Answer {
  const reply = bubble(sayAside('act.stopped', context), [backToMenu(context)]);
  return { name: 'aside.stopped', replies: [reply], tone: 'usual' };
}

/** Whether a person wants to go on with what is no longer kept. */
export function wantsGone(
  kept: Dialog | null,
  state: ConversationState,
  { text, heard }: TurnInput,
): boolean {
  if (kept !== null || state.topic !== null) return false;
  return wantsToGoOn(text) || wantsToRedo(text) || (heard.act === 'back' && state.dialog !== null);
}

/** Says that nothing is kept any more: what was left for too long was deleted, what was stopped was dropped at once. */
export function answerGone({ dialog }: ConversationState, context: RespondContext): Answer {
  const quickReplies = [followedQuickReply(context), reportQuickReply(context), backToMenu(context)];
  return {
    name: 'aside.gone',
    replies: [bubble(sayAside(dialog === null ? 'act.none' : 'act.gone', context), quickReplies)],
    tone: 'usual',
  };
}
