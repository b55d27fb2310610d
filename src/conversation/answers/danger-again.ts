import type { Answer } from './answer';
import { MONEY_ASKED, waysOn } from './danger';
import { phaseOf } from '../danger';
import { hints } from '../hearing/danger-phrases';
import { findSaid, type Said } from '../hearing/danger-said';
import { sayReply } from './say-reply';
import type { RespondContext } from '../context';
import type { ConversationState, DangerLine, DangerPhase } from '../state';
import type { Word } from '../hearing/words';

type ReplyName = Parameters<typeof sayReply>[0];

/** The number that is dialed first in a danger. */
const NUMBERS: Readonly<Record<DangerLine, string>> = {
  '111': '111',
  '112': '112',
  '113': '113',
  '114': '114',
  '115': '115',
  injury: '115',
  threat: '113',
  menaced: '113',
  missing: '113',
  abroad: '113',
  call: '113',
  paying: '113',
  held: '113',
  'held-self': '113',
  home: '113',
  school: '111',
  abuse: '113',
  assault: '113',
  pictures: '113',
  'paying-self': '113',
  watch: '115',
};

/** What is said in the same words as something else. */
const SAME: Readonly<Partial<Record<Said, Said>>> = {
  unheard: 'no-help',
  'which-number': 'what-now',
};

/** What the talk has come to when this was said. */
const PHASES: Readonly<Partial<Record<Said, DangerPhase>>> = {
  called: 'called',
  arrived: 'over',
};

/** Dangers that are much alike, for what neither has words of its own. */
const LIKE: Readonly<Partial<Record<DangerLine, DangerLine>>> = {
  school: '111',
  abuse: '111',
  home: '113',
  assault: '113',
  pictures: '111',
  'paying-self': 'call',
  watch: '115',
  menaced: '113',
  'held-self': '113',
  held: 'threat',
  abroad: 'threat',
};

/** A text of this danger where there is one, else that of one much alike, else the one for all. */
function ownName(name: string, line: DangerLine, { content }: RespondContext): ReplyName | null {
  const names = [`${name}.${line}`, `${name}.${LIKE[line] ?? line}`, name];
  const own = names.find((one) => one in content.replies);
  return (own ?? null) as ReplyName | null;
}

function nameOfSaid(
  said: Said,
  line: DangerLine,
  phase: DangerPhase | null,
  context: RespondContext,
): ReplyName {
  if (said === 'demand' && line !== '115')
    return ownName('danger.no-money', line, context) ?? 'danger.no-money';
  const isWaiting = phase === 'called' && (said === 'what-now' || said === 'alone');
  const meant = isWaiting ? 'called' : (SAME[said] ?? said);
  const afterCall = phase === 'called' && said === 'thanks' ? 'said.thanks.called' : null;
  return afterCall ?? ownName(`said.${meant}`, line, context) ?? `danger.${line}`;
}

/** How often in a row a danger was spoken of again. */
export function timesSaid({ topic }: ConversationState): number {
  return topic?.times ?? 0;
}

function nameAgain(
  line: DangerLine,
  phase: DangerPhase | null,
  state: ConversationState,
  context: RespondContext,
): ReplyName {
  if (phase === 'called') return 'danger.waits';
  if (timesSaid(state) === 0) return `danger.${line}`;
  const own = `danger.short.${line}`;
  return own in context.content.replies ? (own as ReplyName) : 'danger.short';
}

/**
 * Words behind a danger: what they say is answered; else the danger is told again in other words, and from
 * then on in one short sentence. Nobody in danger is asked a question or sent through a menu,
 * and nobody who has called for help is told to call as if they had not.
 */
export function answerDangerAgain(
  line: DangerLine,
  words: readonly Word[],
  state: ConversationState,
  context: RespondContext,
): Answer {
  const { danger, said } = context.topics;
  const phase = phaseOf(state);
  const found = findSaid(line, words, said, phase);
  const asksToPay = MONEY_ASKED.includes(line) && hints('asks-to-pay', words, danger);
  const again =
    found === null ? nameAgain(line, phase, state, context) : nameOfSaid(found, line, phase, context);
  const name = asksToPay ? 'danger.no-money' : again;
  const values = { number: NUMBERS[line] };
  const reply = sayReply(name, context, { quickReplies: waysOn(line, context), values });
  const reached = found === null ? undefined : PHASES[found];
  return {
    name,
    replies: [reply],
    tone: 'urgent',
    topic: `danger.${line}`,
    ...(reached === undefined ? {} : { phase: reached }),
  };
}

/** What is left to do when a danger is over and the person asks. */
export function answerAfterDanger(line: DangerLine, context: RespondContext): Answer {
  const values = { number: NUMBERS[line] };
  const name = ownName('danger.after', line, context) ?? 'danger.after';
  const reply = sayReply(name, context, { quickReplies: waysOn(line, context), values });
  return { name, replies: [reply], tone: 'urgent', topic: `danger.${line}`, phase: 'over' };
}

/** A person who wanted to die tells of lost money: it is heard, and kept for later. */
export function answerMoneyLater(context: RespondContext): Answer {
  const reply = sayReply('danger.money-later', context, { quickReplies: waysOn('115', context) });
  return { name: 'danger.money-later', replies: [reply], tone: 'urgent', topic: 'danger.115' };
}

/** A person who wanted to die says to be better: thanks, and the talk stays open. */
export function answerStay(isBetter: boolean, context: RespondContext): Answer {
  const name = isBetter ? 'danger.better' : 'danger.stay';
  const reply = sayReply(name, context, { quickReplies: waysOn('115', context) });
  return { name, replies: [reply], tone: 'urgent', topic: 'danger.115' };
}

/** Stays with a person who wanted to die and now says nothing, or nothing that was understood. */
export function answerQuiet(context: RespondContext): Answer {
  const reply = sayReply('danger.quiet', context, { quickReplies: waysOn('115', context) });
  return { name: 'danger.quiet', replies: [reply], tone: 'urgent', topic: 'danger.115' };
}
