import { answerAdvisory, findAdvisory } from './advisory';
import type { Answer } from './answer';
import { followedQuickReply, reportQuickReply, sayTopic } from './say-reply';
import type { RespondContext } from '../context';

/** What is known of a trick that somebody tells of and has not fallen for; null where the advisory is gone. */
export function answerTrick(id: string, context: RespondContext): Answer | null {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return null;
  const first = [followedQuickReply(context), reportQuickReply(context)];
  return {
    ...answerAdvisory(advisory, sayTopic('learn.told', context), context, first),
    name: 'told-trick',
  };
}
