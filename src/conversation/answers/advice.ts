import type { Answer } from './answer';
import { answerLearnGroups, findAskedTrick } from './learn';
import { backToMenu, contactButtons, sayReply, topicQuickReply } from './say-reply';
import type { RespondContext } from '../context';
import { hintsAt } from '../hearing/requests';
import type { Word } from '../hearing/words';

/** Says that there is no answer to a question, who may have one, and what holds in any case. */
function answerUnknown(context: RespondContext): Answer {
  const reply = sayReply('advice', context, {
    buttons: contactButtons(context),
    quickReplies: [
      topicQuickReply('learn-groups', context),
      topicQuickReply('how-to-check', context),
      backToMenu(context),
    ],
  });
  return { name: 'advice', replies: [reply], tone: 'usual' };
}

/** Answers a question for advice with the trick it is about, or with all of them where it speaks of tricks at all. */
export function answerAdvice(text: string, words: readonly Word[], context: RespondContext): Answer {
  const found = findAskedTrick(text, context);
  if (found !== null) return found;
  return hintsAt('of-tricks', words, context.topics.requests)
    ? answerLearnGroups(context)
    : answerUnknown(context);
}
