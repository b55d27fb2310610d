import type { Answer } from './answer';
import { MONEY_ASKED, waysOn } from './answer-danger';
import { hints } from './danger-phrases';
import { findSaid, type Said } from './danger-said';
import { sayReply } from './say-reply';
import type { ConversationState, DangerLine, RespondContext } from './types';
import type { Word } from './words';

/** The number that is dialled first in a danger. */
const NUMBERS: Readonly<Record<DangerLine, string>> = {
  '111': '111',
  '112': '112',
  '113': '113',
  '114': '114',
  '115': '115',
  threat: '113',
  missing: '113',
  abroad: '113',
  call: '113',
  paying: '113',
  held: '113',
  home: '113',
  school: '111',
};

/** Lines in which "what now" has an answer of its own; elsewhere the danger is told again. */
const WHAT_NOW = ['111', '115', 'home', 'school'] as const;

function nameOfSaid(said: Said, line: DangerLine) {
  if (said === 'sad' && line === '111') return 'said.sad.111';
  if (said === 'demand' && line !== '115') return 'danger.no-money';
  if (said !== 'what-now') return `said.${said}` as const;
  const own = WHAT_NOW.find((one) => one === line);
  return own === undefined ? (`danger.${line}` as const) : (`said.what-now.${own}` as const);
}

function shortName(line: DangerLine) {
  return line === '111' || line === '115' || line === 'call'
    ? (`danger.short.${line}` as const)
    : 'danger.short';
}

/** How often in a row a danger was spoken of again. */
export function timesSaid({ topic }: ConversationState): number {
  return topic?.times ?? 0;
}

/**
 * Words behind a danger: what they say is answered; else the danger is told again in other words, and from
 * then on in one short sentence. Nobody in danger is asked a question or sent through a menu.
 */
export function answerDangerAgain(
  line: DangerLine,
  words: readonly Word[],
  state: ConversationState,
  context: RespondContext,
): Answer {
  const { danger, said } = context.topics;
  const found = findSaid(line, words, said);
  const asksToPay = MONEY_ASKED.includes(line) && hints('asks-to-pay', words, danger);
  const again = timesSaid(state) > 0 ? shortName(line) : (`danger.${line}` as const);
  const name = asksToPay ? 'danger.no-money' : found === null ? again : nameOfSaid(found, line);
  const values = { number: NUMBERS[line] };
  const reply = sayReply(name, context, { quickReplies: waysOn(line, context), values });
  return { name, replies: [reply], tone: 'urgent', topic: `danger.${line}` };
}

/** A person who wanted to die says to be better: thanks, and the talk stays open. */
export function answerStay(isBetter: boolean, context: RespondContext): Answer {
  const name = isBetter ? 'danger.better' : 'danger.stay';
  const reply = sayReply(name, context, { quickReplies: waysOn('115', context) });
  return { name, replies: [reply], tone: 'urgent', topic: 'danger.115' };
}
