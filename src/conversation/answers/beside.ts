import { say, type Harm, type QuickReply } from '../../advice';
import type { Answer } from './answer';
import type { Ask, Tale } from '../hearing/asides';
import { RETENTION } from '../retention';
import {
  backToMenu,
  contactButtons,
  followedQuickReply,
  harmQuickReply,
  reportQuickReply,
  sayReply,
  topicQuickReply,
  valuesFor,
} from './say-reply';
import type { RespondContext } from '../context';

type Asides = RespondContext['content']['asides'];

/** A text said beside the bot's own question, filled with the unit's names and numbers and what else stands in it. */
export function sayAside(
  name: keyof Asides,
  context: RespondContext,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(context.content.asides as Readonly<Record<string, string>>, name, {
    ...valuesFor(context),
    ...values,
    dialogHours: String(RETENTION.dialogHours),
  });
}

/** Questions that are worth an answer of their own outside a dialogue as well. */
const ASKED_ANYWHERE: readonly Ask[] = [
  'wait-officer',
  'who-is-police',
  'which-page',
  'pay-again',
  'late-report',
  'fee',
  'bring',
  'hours',
  'old-complaint',
  'platform-report',
  'keep-messages',
  'report-number',
  'legal-value',
  'report-name',
  'stay-unnamed',
  'send-picture',
];

/** Whether a question is answered where no dialogue is under way. */
export function isAskedAnywhere(ask: Ask | null): ask is Ask {
  return ask !== null && ASKED_ANYWHERE.includes(ask);
}

function quickRepliesOf(ask: Ask, context: RespondContext): readonly QuickReply[] {
  if (ask === 'wait-officer') return [topicQuickReply('hand-over', context), backToMenu(context)];
  if (ask === 'who-is-police') return [followedQuickReply(context), backToMenu(context)];
  if (ask === 'pay-again') return [followedQuickReply(context), backToMenu(context)];
  return [reportQuickReply(context), backToMenu(context)];
}

function textOf(ask: Ask, topic: Harm | 'report'): keyof Asides {
  if (ask === 'what-now' || ask === 'how-to') return `what-now.${topic}`;
  return ask === 'pay-again' && topic === 'threat' ? 'pay-again.threat' : ask;
}

/** Answers a question in a few words; what to do first depends on the harm, or on the report, that is talked about. */
export function answerAsk(ask: Ask, topic: Harm | 'report', context: RespondContext): Answer {
  const text = sayAside(textOf(ask, topic), context);
  return {
    name: `aside.${ask}`,
    replies: [{ text, buttons: contactButtons(context), quickReplies: quickRepliesOf(ask, context) }],
    tone: 'usual',
    ...(ask === 'who-is-police' ? { topic: 'police' } : {}),
  };
}

/** Answers a tale or a question of yes or no that holds a known trick. */
export function answerTale(tale: Tale, context: RespondContext): Answer {
  const name = `aside.tale.${tale}` as const;
  if (tale === 'should-install') {
    const quickReplies = [harmQuickReply('app', context), backToMenu(context)];
    return {
      name,
      replies: [sayReply('told-to-install', context, { buttons: contactButtons(context), quickReplies })],
      tone: 'usual',
    };
  }
  const reply = {
    text: sayAside(`tale.${tale}`, context),
    buttons: contactButtons(context),
    quickReplies: [followedQuickReply(context), reportQuickReply(context), backToMenu(context)],
  };
  return { name, replies: [reply], tone: 'usual' };
}
