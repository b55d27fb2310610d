import type { QuickReply } from '../../advice';
import type { Answer } from './answer';
import type { AnswerName } from './answer-name';
import { hints } from '../hearing/danger-phrases';
import { asksForMoney } from '../hearing/demand';
import type { Danger } from '../hearing/read-danger';
import { offerQuickReplies } from './offers';
import { backToMenu, followedQuickReply, menuQuickReplies, sayReply } from './say-reply';
import type { RespondContext } from '../context';
import type { DangerLine } from '../state';
import type { Word } from '../hearing/words';

/** What is said again behind each danger. */
const LINES: Readonly<Record<Danger, DangerLine>> = {
  ransom: 'threat',
  fire: '114',
  suicide: '115',
  'child-abuse': 'abuse',
  'child-online': '111',
  'child-alone': '113',
  'missing-child': 'missing',
  'missing-person': 'missing',
  injury: 'injury',
  violence: '113',
  disaster: '112',
  abroad: 'abroad',
  school: 'school',
  held: 'held',
  'held-self': 'held-self',
  home: 'home',
  paying: 'paying',
  'police-call': 'call',
  coerced: 'threat',
  threatened: 'menaced',
  prowler: '113',
  assault: 'assault',
  'forced-marriage': 'assault',
  robbed: '113',
  'lured-abroad': 'missing',
  sick: 'injury',
  drowning: 'injury',
  captive: '113',
  'child-stranger': '113',
  'bad-news': 'threat',
  'paying-self': 'paying-self',
  'child-afraid': '111',
  pictures: 'pictures',
  'abroad-back': 'abroad',
  unnamed: '113',
};

/** Behind these lines somebody asks for money, and some people have paid. */
export const MONEY_ASKED: readonly DangerLine[] = [
  'threat',
  'menaced',
  'abroad',
  'call',
  'paying',
  'paying-self',
  'held',
  'held-self',
];

/** What may be tapped behind a danger. */
export function waysOn(line: DangerLine, context: RespondContext): readonly QuickReply[] {
  return [...(MONEY_ASKED.includes(line) ? [followedQuickReply(context)] : []), backToMenu(context)];
}

/** Whether an accident is news that somebody tells to get money, which is no accident to call an ambulance for. */
function isBadNews(danger: Danger, words: readonly Word[], { topics }: RespondContext): danger is 'bad-news' {
  const isHurt = danger === 'injury' || danger === 'sick';
  return danger === 'bad-news' || (isHurt && asksForMoney(words, topics.demand));
}

/** Behind a wish to die: the card for who sees a stranger about to, who did it already, who stands where it may happen, who wants it, who fears for another, and who lost money. */
function nameOfSuicide(words: readonly Word[], hasLost: boolean, { topics: { danger } }: RespondContext) {
  if (hints('seen-jump', words, danger)) return 'emergency.suicide.seen';
  const isOther = hints('suicide-other', words, danger) || hints('suicide-kin', words, danger);
  if (hints('done', words, danger))
    return isOther ? 'emergency.suicide.done.other' : 'emergency.suicide.done';
  if (isOther) return 'emergency.suicide.other';
  if (hints('at-edge', words, danger)) return 'emergency.suicide.edge';
  return hasLost ? 'emergency.suicide.money' : 'emergency.suicide';
}

/** Behind a cry for help that names no danger: it may be about money. */
const HARM_OFFERS = ['harm.money', 'harm.otp', 'harm.app', 'harm.account', 'harm.threat'] as const;

/** Cards of a wish to die that is another person's. */
const OF_OTHER: readonly AnswerName[] = [
  'emergency.suicide.other',
  'emergency.suicide.done.other',
  'emergency.suicide.seen',
];

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
  if (isBadNews(danger, words, context)) {
    const quickReplies = waysOn('threat', context);
    const reply = sayReply('emergency.injury.money', context, { quickReplies });
    return { name: 'emergency.injury.money', replies: [reply], tone: 'urgent', topic: 'danger.threat' };
  }
  const line = LINES[danger];
  const name =
    danger === 'suicide' ? nameOfSuicide(words, hasLost, context) : (`emergency.${danger}` as const);
  const quickReplies =
    name === 'emergency.suicide.money'
      ? [followedQuickReply(context), backToMenu(context)]
      : danger === 'unnamed'
        ? offerQuickReplies(HARM_OFFERS, context)
        : waysOn(line, context);
  return {
    name,
    replies: [sayReply(name, context, { quickReplies })],
    tone: 'urgent',
    topic: `danger.${OF_OTHER.includes(name) ? 'watch' : line}`,
    ...(danger === 'abroad-back' ? { phase: 'over' as const } : {}),
  };
}

/** Not to go and meet who blackmails, told or asked. */
export function answerMeeting(isAsked: boolean, context: RespondContext): Answer {
  const name = isAsked ? 'danger.meet.ask' : 'danger.meet';
  const reply = sayReply(name, context, { quickReplies: waysOn('menaced', context) });
  return { name, replies: [reply], tone: 'urgent', topic: 'danger.menaced' };
}

/** Lets a person out of the danger, without doubt and without a lesson. */
export function answerDangerOver(line: DangerLine, context: RespondContext): Answer {
  const said = line === '114' ? 'danger.after.114' : 'danger.over';
  const reply = sayReply(said, context, { quickReplies: menuQuickReplies(context) });
  return { name: 'danger.over', replies: [reply], tone: 'urgent', topic: `danger.${line}`, phase: 'over' };
}

/** Gladness once more, where a danger has ended well and nothing is left to do. */
export function answerStillWell(line: DangerLine, context: RespondContext): Answer {
  const quickReplies = [followedQuickReply(context), backToMenu(context)];
  const reply = sayReply('danger.well', context, { quickReplies });
  return { name: 'danger.well', replies: [reply], tone: 'urgent', topic: `danger.${line}`, phase: 'over' };
}

/** Good ends that have words of their own: nobody is told to block a caller where nobody has called. */
const ENDS: Readonly<Partial<Record<DangerLine, 'danger.found' | 'danger.got-home'>>> = {
  missing: 'danger.found',
  'held-self': 'danger.got-home',
};

/** Somebody who was thought to be in danger was heard from: gladness first, then what is left to do. */
export function answerRescued(line: DangerLine | null, isVictim: boolean, context: RespondContext): Answer {
  const own = line === null ? undefined : ENDS[line];
  const name = own ?? (isVictim ? 'danger.rescued.money' : 'danger.rescued');
  const quickReplies =
    name === 'danger.found' ? [backToMenu(context)] : [followedQuickReply(context), backToMenu(context)];
  const over = line === null ? {} : ({ topic: `danger.${line}`, phase: 'over' } as const);
  return { name, replies: [sayReply(name, context, { quickReplies })], tone: 'urgent', ...over };
}
