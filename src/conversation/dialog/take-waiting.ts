import type { Answer } from '../answers/answer';
import { sayAside } from '../answers/beside';
import { answerBackToBot, answerWaiting } from '../answers/hand-over';
import { callsForBot } from '../hearing/asides';
import { hasPaidMore } from '../hearing/demand';
import { isAnswered } from '../pause';
import { topicQuickReply } from '../answers/say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';
import { isOpenDialog, liveDialog } from './live';
import { withOpenQuestion } from './resume';
import { takeMessage } from './take-message';
import { isLong, saysHarm } from './told-harm';
import { bubble, type Turn, type TurnInput } from './turn';

/** The bot comes back: to the question that was open, where one was. */
function comeBack({ dialog }: ConversationState, context: RespondContext): Turn {
  const answer = answerBackToBot(context);
  const kept = liveDialog(dialog, context.now);
  return kept !== null && isOpenDialog(kept)
    ? withOpenQuestion(answer, kept, context)
    : { dialog: kept, answer };
}

/** First aid without the question behind it: the next words are the officer's, so it is offered with a tap. */
function withoutQuestion({ answer, dialog }: Turn, context: RespondContext): Answer {
  if (dialog?.kind !== 'victim' || answer.replies.length < 2) return answer;
  const offer = bubble(sayAside('waiting.aid', context), [topicQuickReply('back-to-bot', context)]);
  return { ...answer, replies: [...answer.replies.slice(0, -1), offer] };
}

/** Whether first aid is due: for words that tell of a harm, once for each, and again for money that was sent once more. */
function isNews({ dialog }: Turn, { dialog: before }: ConversationState, input: TurnInput): boolean {
  if (dialog?.kind !== 'victim' || input.inbound.payload !== null) return true;
  if (!saysHarm(dialog.harm, input) && !isLong(input)) return false;
  const isAided = before?.kind === 'victim' && before.harm === dialog.harm;
  return !isAided || hasPaidMore(input.heard.words, input.context.topics.demand);
}

/** In the officers' thread words are sent after taking it, and it is given back behind them. */
function passedBack(answer: Answer, isAside: boolean): Answer {
  return isAside ? { ...answer, effects: [...(answer.effects ?? []), { kind: 'hand-over' }] } : answer;
}

/**
 * What is done with a message that is for the officers: who calls for the bot gets it back, danger and fresh damage get
 * their help, and who asks when an officer comes is told that nobody knows. null: silence, as always once an officer has written.
 * No dialogue takes such words for an answer.
 */
export function takeWaiting(state: ConversationState, input: TurnInput, usual: () => Answer): Turn | null {
  const { inbound, heard, context } = input;
  const isAside = inbound.aside === true;
  if (inbound.payload?.name === 'back-to-bot') return comeBack(state, context);
  if (isAnswered(inbound, context.record.pause)) return null;
  if (inbound.payload === null && callsForBot(heard.words, context.topics.asides))
    return comeBack(state, context);
  const turn = takeMessage({ ...state, dialog: null }, input, usual);
  if (turn.answer.tone === 'urgent' && isNews(turn, state, input)) {
    const answer = passedBack(withoutQuestion(turn, context), isAside);
    return { dialog: state.dialog ?? turn.dialog, answer };
  }
  const waiting = isAside ? null : answerWaiting(heard, context);
  return waiting === null ? null : { dialog: state.dialog, answer: waiting };
}
