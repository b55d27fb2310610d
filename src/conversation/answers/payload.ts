import type { Payload } from '../../advice';
import type { Answer } from './answer';
import { answerLearn, answerLearnMore, answerLearnShare } from './advisory';
import { answerBackToBot, answerHandOver } from './hand-over';
import { answerLearnGroup, answerLearnGroups, answerNew, answerTip } from './learn';
import { answerDeleteData, answerMyData, answerStop } from './my-data';
import { askPolice } from './police';
import { askRumor } from './rumor';
import { answerHowToReport, answerPrivacy, answerStart, answerUnchecked, answerVictim } from './topic';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';

/** Answers a tap. */
export function answerPayload(
  payload: Payload,
  state: ConversationState,
  isNewcomer: boolean,
  context: RespondContext,
): Answer {
  switch (payload.name) {
    case 'start':
    case 'menu':
      return answerStart(isNewcomer, context);
    case 'how-to-check':
      return answerUnchecked([], context);
    case 'report':
    case 'dialog':
    case 'how-to-report':
      return answerHowToReport(context);
    case 'privacy':
      return answerPrivacy(context);
    case 'victim':
      return answerVictim(payload.harm, context);
    case 'learn':
      return answerLearn(payload.advisory, context);
    case 'learn-more':
      return answerLearnMore(payload.advisory, context);
    case 'learn-share':
      return answerLearnShare(payload.advisory, context);
    case 'learn-group':
      return answerLearnGroup(payload.group, payload.page, context);
    case 'learn-groups':
      return answerLearnGroups(context);
    case 'learn-tip':
      return answerTip(context);
    case 'learn-new':
      return answerNew(context);
    case 'police-real':
      return askPolice(context);
    case 'rumor':
      return askRumor(context);
    case 'hand-over':
      return answerHandOver(context);
    case 'back-to-bot':
      return answerBackToBot(context);
    case 'my-data':
      return answerMyData(state, context);
    case 'delete-data':
      return answerDeleteData(context);
    case 'stop':
      return answerStop(context);
  }
}
