import type { Answer } from '../../answer';
import { sayAside } from '../../answer-beside';
import { hintsAt } from '../../requests';
import { isOlder } from '../../retention';
import { backToMenu, contactButtons, reportQuickReply } from '../../say-reply';
import type { ConversationState } from '../../types';
import type { TurnInput } from '../turn';

/** So long words about a change are about the report that was just sent. */
const MINUTES = 30;

/** Whether a report was sent a moment ago. */
export function isJustSent({ topic }: ConversationState, now: string): boolean {
  return topic?.name === 'report-sent' && !isOlder(topic.at, now, MINUTES);
}

/** What can be done about a report that was sent and is to be changed, added to or withdrawn; null for other words. */
export function answerAfterSending(
  state: ConversationState,
  { inbound, heard, context }: TurnInput,
): Answer | null {
  const { words } = heard;
  const { requests } = context.topics;
  const isPicture = words.length === 0 && inbound.attachments.some(({ kind }) => kind === 'image');
  const changes = hintsAt('changes-report', words, requests);
  const isNow = isJustSent(state, context.now) && (isPicture || changes);
  if (!isNow && !(changes && hintsAt('of-sent-report', words, requests))) return null;
  const text = sayAside('report-sent', context);
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    name: 'report.sent',
    replies: [{ text, buttons: contactButtons(context), quickReplies }],
    tone: 'usual',
    topic: 'report-sent',
  };
}
