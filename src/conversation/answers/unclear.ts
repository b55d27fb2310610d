import type { Harm, QuickReply } from '../../advice';
import type { Answer } from './answer';
import type { Heard } from '../hearing/hear';
import type { Topic } from '../hearing/intent-model';
import { speaksOfOneself } from '../hearing/oneself';
import {
  backToMenu,
  followedQuickReply,
  harmQuickReply,
  howToReportQuickReply,
  menuQuickReplies,
  sayReply,
  topicQuickReply,
} from './say-reply';
import type { RespondContext } from '../context';

/** The button that leads where words about a topic would have led; null where there is nothing to ask about. */
function quickReplyFor(topic: Topic, context: RespondContext): QuickReply | null {
  switch (topic) {
    case 'check':
      return topicQuickReply('how-to-check', context);
    case 'ask-channel':
    case 'report':
      return howToReportQuickReply(context);
    case 'victim-money':
    case 'victim-otp':
    case 'victim-app':
    case 'victim-account':
    case 'victim-threat':
      return harmQuickReply(topic.slice('victim-'.length) as Harm, context);
    case 'advice':
      return topicQuickReply('learn-groups', context);
    case 'is-this-police':
      return topicQuickReply('police-real', context);
    case 'rumor':
    case 'privacy':
    case 'hand-over':
      return topicQuickReply(topic, context);
    case 'greet':
    case 'emergency':
    case 'thanks':
    case 'complaint':
    case 'out-of-scope':
    case 'other':
    case 'passed-on':
      return null;
  }
}

/** Fewer words are a question put badly; so many are mostly a message that was passed on to be looked at. */
const PASSED_ON_FROM = 8;

/** Says that a message was read where it asks for nothing and nothing speaks for fraud, and that this is no proof. */
function answerRead(context: RespondContext): Answer {
  const reply = sayReply('read', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'read', replies: [reply], tone: 'usual' };
}

/** Asks what a person wants to know who tells of themselves and has asked nothing. */
function answerHeard(context: RespondContext): Answer {
  const reply = sayReply('heard', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'heard', replies: [reply], tone: 'usual' };
}

/** Answers words that ask for nothing: short ones with a question, a message of some length by saying that it was read or heard. */
export function answerUnasked(
  { words, likely, mayBeHarm }: Pick<Heard, 'words' | 'likely' | 'mayBeHarm'>,
  context: RespondContext,
): Answer {
  if (mayBeHarm) return askWhetherHarmed(likely, context);
  if (words.length < PASSED_ON_FROM || likely.includes('emergency')) return answerUnclear(likely, context);
  return speaksOfOneself(words) ? answerHeard(context) : answerRead(context);
}

/** The buttons that lead where the likely topics would have led, each once. */
function quickRepliesFor(likely: readonly Topic[], context: RespondContext): readonly QuickReply[] {
  const offered = likely.flatMap((topic) => quickReplyFor(topic, context) ?? []);
  return offered.filter(({ title }, index) => offered.findIndex((other) => other.title === title) === index);
}

/** Asks what has happened where it may be a harm, and says what cannot wait if it is. */
function askWhetherHarmed(likely: readonly Topic[], context: RespondContext): Answer {
  const quickReplies = [
    ...quickRepliesFor(likely, context),
    followedQuickReply(context),
    backToMenu(context),
  ];
  return { name: 'unclear', replies: [sayReply('unclear.harm', context, { quickReplies })], tone: 'usual' };
}

/** Asks which of the likely topics a message is about, or shows everything where none is likely. */
export function answerUnclear(likely: readonly Topic[], context: RespondContext): Answer {
  const quickReplies = quickRepliesFor(likely, context);
  if (quickReplies.length === 0) {
    const reply = sayReply('not-understood', context, { quickReplies: menuQuickReplies(context) });
    return { name: 'not-understood', replies: [reply], tone: 'usual' };
  }
  const reply = sayReply('unclear', context, { quickReplies: [...quickReplies, backToMenu(context)] });
  return { name: 'unclear', replies: [reply], tone: 'usual' };
}
