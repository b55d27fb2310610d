import type { Answer } from './answer';
import { answerHandOver } from './hand-over';
import { answerShared } from './shared';
import { answerLearnGroups, answerNew, answerTip, findLearn } from './learn';
import { answerWhich } from './case';
import { answerDeleteData, answerMyData, answerStop } from './my-data';
import { answerStart } from './topic';
import type { Request } from '../hearing/requests';
import { backToMenu, contactButtons, followedQuickReply, menuQuickReplies, sayTopic } from './say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';

/** Steadies a person who only says to be afraid. */
export function answerAfraid(context: RespondContext): Answer {
  const reply = {
    text: sayTopic('afraid', context),
    buttons: contactButtons(context),
    quickReplies: [followedQuickReply(context), backToMenu(context)],
  };
  return { name: 'afraid', replies: [reply], tone: 'urgent' };
}

/** A request that also asks for an officer is answered, and the conversation passed on behind it. */
function withHandOver(answer: Answer, context: RespondContext): Answer {
  const passed = answerHandOver(context);
  return {
    ...answer,
    replies: [...answer.replies, ...passed.replies],
    effects: [...(answer.effects ?? []), ...(passed.effects ?? [])],
  };
}

/** Sharp words, behind which the wish for an officer is what counts. */
const INSULTS: readonly Request[] = ['insult', 'insult-short'];

/** Answers what is asked of the bot itself in words; `wantsOfficer` where an officer is asked for in the same breath. */
export function answerRequest(
  request: Request,
  text: string,
  wantsOfficer: boolean,
  state: ConversationState,
  context: RespondContext,
): Answer {
  if (wantsOfficer && INSULTS.includes(request)) return answerHandOver(context);
  const answer = answerAlone(request, text, state, context);
  const isBoth = wantsOfficer && (request === 'delete-data' || request === 'my-data');
  return isBoth ? withHandOver(answer, context) : answer;
}

function answerAlone(
  request: Request,
  text: string,
  state: ConversationState,
  context: RespondContext,
): Answer {
  switch (request) {
    case 'delete-data':
      return answerDeleteData(context);
    case 'my-data':
      return answerMyData(state, context);
    case 'stop':
      return answerStop(context);
    case 'learn-share':
      return answerShared(text, context);
    case 'learn-tip':
      return answerTip(context);
    case 'learn-new':
      return answerNew(context);
    case 'learn-groups':
      return findLearn(text, context) ?? answerLearnGroups(context);
    case 'status':
      return answerWhich(context);
    case 'who-are-you':
      return answerStart(true, context);
    case 'afraid':
      return answerAfraid(context);
    case 'insult':
    case 'insult-short': {
      const reply = {
        text: sayTopic('insult', context),
        buttons: [],
        quickReplies: menuQuickReplies(context),
      };
      return { name: 'insult', replies: [reply], tone: 'usual' };
    }
  }
}
