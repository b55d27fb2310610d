import type { Reply } from '../../advice';

/** Quick replies vanish with the next bubble: those of the last bubble that has some go on the very last one. */
export function onLastBubble(replies: readonly Reply[]): readonly Reply[] {
  const shown = replies.findLast(({ quickReplies }) => quickReplies.length > 0)?.quickReplies ?? [];
  return replies.map((reply, index) => ({
    ...reply,
    quickReplies: index === replies.length - 1 ? shown : [],
  }));
}
