import type { Answer } from './answer';
import { hintsAt } from '../hearing/requests';
import { menuQuickReplies, sayReply } from './say-reply';
import type { RespondContext } from '../context';
import type { Word } from '../hearing/words';

/** Answers a complaint calmly; only a person who waited is told that this was not as it should be. */
export function answerComplaint(words: readonly Word[], context: RespondContext): Answer {
  const hasWaited = hintsAt('waited', words, context.topics.requests);
  const reply = sayReply(hasWaited ? 'complaint.waited' : 'complaint', context, {
    quickReplies: menuQuickReplies(context),
  });
  return { name: 'complaint', replies: [reply], tone: 'usual' };
}
