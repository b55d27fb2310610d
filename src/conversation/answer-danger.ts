import type { Answer } from './answer';
import { hints } from './danger-phrases';
import { asksForMoney } from './demand';
import type { Danger } from './read-danger';
import { backToMenu, followedQuickReply, menuQuickReplies, sayReply } from './say-reply';
import type { DangerLine, RespondContext } from './types';
import type { Word } from './words';

/** What is said again behind each danger; null where the next words are free to be about anything. */
const LINES: Readonly<Record<Danger, DangerLine | null>> = {
  ransom: 'threat',
  fire: '114',
  suicide: '115',
  'child-abuse': '113',
  'child-online': '111',
  'child-alone': '113',
  'missing-child': 'missing',
  'missing-person': 'missing',
  injury: '115',
  violence: '113',
  disaster: '112',
  abroad: 'abroad',
  school: null,
  paying: 'paying',
  'police-call': 'call',
  coerced: 'threat',
  threatened: 'threat',
  prowler: '113',
  unnamed: '113',
};

/** Behind these lines somebody asks for money, and some people have paid. */
const MONEY_ASKED: readonly DangerLine[] = ['threat', 'abroad', 'call', 'paying'];

function waysOn(line: DangerLine | null, context: RespondContext) {
  const isPaid = line !== null && MONEY_ASKED.includes(line);
  return [...(isPaid ? [followedQuickReply(context)] : []), backToMenu(context)];
}

/**
 * Danger to life: what to do at once stands first, and no button draws the eye from it but the ways on below.
 * News of an injury that asks for money is how a well-known trick begins, and is answered so;
 * a person who wants to die over lost money is not sent to a bank.
 */
export function answerDanger(
  danger: Danger,
  words: readonly Word[],
  hasLost: boolean,
  context: RespondContext,
): Answer {
  if (danger === 'injury' && asksForMoney(words, context.topics.demand)) {
    const quickReplies = waysOn('threat', context);
    const reply = sayReply('emergency.injury.money', context, { quickReplies });
    return { name: 'emergency.injury.money', replies: [reply], tone: 'urgent', topic: 'danger.threat' };
  }
  const line = LINES[danger];
  const isForMoney = danger === 'suicide' && hasLost;
  const name = isForMoney ? 'emergency.suicide.money' : (`emergency.${danger}` as const);
  const quickReplies = isForMoney
    ? [followedQuickReply(context), backToMenu(context)]
    : waysOn(line, context);
  const answer = { name, replies: [sayReply(name, context, { quickReplies })], tone: 'urgent' } as const;
  return line === null ? answer : { ...answer, topic: `danger.${line}` };
}

/** The same again in other words and no question: a person in danger is not sent through a menu. */
export function answerDangerAgain(line: DangerLine, words: readonly Word[], context: RespondContext): Answer {
  const topic = `danger.${line}` as const;
  const asksToPay = MONEY_ASKED.includes(line) && hints('asks-to-pay', words, context.topics.danger);
  const name = asksToPay ? 'danger.no-money' : topic;
  const reply = sayReply(name, context, { quickReplies: waysOn(line, context) });
  return { name, replies: [reply], tone: 'urgent', topic };
}

/** Lets a person out of the danger, without doubt and without a lesson. */
export function answerDangerOver(isBetter: boolean, context: RespondContext): Answer {
  const name = isBetter ? 'danger.better' : 'danger.over';
  const reply = sayReply(name, context, { quickReplies: menuQuickReplies(context) });
  return { name, replies: [reply], tone: 'urgent' };
}

/** Somebody who was thought to be in danger was heard from: gladness first, then what is left to do. */
export function answerRescued(isVictim: boolean, context: RespondContext): Answer {
  const name = isVictim ? 'danger.rescued.money' : 'danger.rescued';
  const quickReplies = [followedQuickReply(context), backToMenu(context)];
  return { name, replies: [sayReply(name, context, { quickReplies })], tone: 'urgent' };
}
