import { answerDanger, answerDangerOver } from '../answer-danger';
import { answerAfterDanger, answerDangerAgain, answerMoneyLater, answerStay } from '../answer-danger-again';
import type { Answer } from '../answer';
import { isDangerOver, isSameThreat, openDanger, pastDanger, phaseOf, staysInDanger } from '../danger';
import { hints } from '../danger-phrases';
import { findSaid, OF_HELP, type Said } from '../danger-said';
import { speaks } from '../phrase-set';
import type { ConversationState, DangerLine } from '../types';
import { harmOf } from '../victim-intent';
import { findGoodNews } from './danger-good-news';
import { turnsOutChild } from './danger-of-child';
import { findHeld } from './danger-place';
import { liveDialog, withOpenQuestion } from './resume';
import { takePaid } from './paid-on-line';
import { startReport } from './report/start';
import { setAsideFrom } from './set-aside';
import { repliesFirst, withoutWays, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { saysHarm } from './told-harm';
import { wishesToReport } from './wish-to-report';
import { isCancel, wantsReport } from './words';

/** Whether there is something to check, which is answered as such in danger as well; `gọi 114 không được` asks about no number. */
export function isChecked({ inbound, assessment }: TurnInput): boolean {
  const found = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const isToCheck = found.some((one) => one.kind !== 'phone' || one.numberKind !== 'emergency');
  return inbound.attachments.length > 0 || isToCheck;
}

/** A person who wanted to die and says to be better, sad, or pressed for money is not let go, nor asked about a bank. */
function stayWithSuicidal(state: ConversationState, { text, heard, context }: TurnInput): Answer | null {
  const { words } = heard;
  const { said } = context.topics;
  if (findSaid('115', words, said) !== null) return answerDangerAgain('115', words, state, context);
  const isBetter = hints('better', words, context.topics.danger);
  const hasCalled = speaks(said.called, words);
  const isLeaving = isDangerOver(text) || hasCalled || isCancel(text) || heard.act === 'stop';
  return isBetter || isLeaving ? answerStay(isBetter, context) : null;
}

/** Money that a person tells of who has just wanted to die: it waits until they come back to it. */
function setMoneyAside(state: ConversationState, input: TurnInput): Turn | null {
  const harm = harmOf(input.heard.intent);
  if (harm === null || !saysHarm(harm, input) || liveDialog(state.dialog, input.context.now) !== null)
    return null;
  return { dialog: setAsideFrom(state, input), answer: answerMoneyLater(input.context) };
}

/** Behind these the card was shown that they begin with, and nobody reads it twice; the others have several. */
const ONE_CARD: readonly DangerLine[] = [
  '111',
  '112',
  '114',
  'call',
  'paying',
  'held',
  'held-self',
  'home',
  'school',
  'abuse',
];

/** Dangers in which a report may be begun behind the number to call: nobody is on fire, hurt or on the line. */
const MAY_REPORT: readonly DangerLine[] = ['111', '113', 'threat', 'home', 'school', 'abuse'];

/** A child's danger ends the questions about money. */
const ENDS_DIALOG: readonly string[] = [
  'emergency.child-online',
  'emergency.child-abuse',
  'emergency.child-alone',
  'emergency.coerced',
  'emergency.school',
  'emergency.home',
  'emergency.held',
];

/** A danger that is told now; what is said of help in the words of the same danger is no new one. */
function takeTold(
  line: DangerLine | null,
  said: Said | null,
  open: Dialog | null,
  state: ConversationState,
  input: TurnInput,
  usual: () => Answer,
): Turn | null {
  const { heard, context } = input;
  const { words, emergency } = heard;
  if (emergency === null || (emergency === 'unnamed' && line !== null && line !== 'school')) return null;
  const paid = takePaid(emergency, state, input);
  if (paid !== null) return paid;
  const kept = liveDialog(state.dialog, context.now);
  const answer = usual();
  const isShown = line !== null && answer.topic === `danger.${line}`;
  const isAgain = isShown && (ONE_CARD.includes(line) || (said !== null && OF_HELP.includes(said)));
  if (isAgain && answer.replies.length === 1 && !isChecked(input))
    return { dialog: kept, answer: answerDangerAgain(line, words, state, context) };
  if (answer.name === 'emergency.suicide.money' && kept === null)
    return { dialog: setAsideFrom(state, input), answer };
  return { dialog: ENDS_DIALOG.includes(answer.name) && open?.kind === 'victim' ? null : kept, answer };
}

/** What is asked when a danger has ended well, and that it has come back. */
function takePast(open: Dialog | null, state: ConversationState, { heard, context }: TurnInput): Turn | null {
  const line = pastDanger(state, context.now);
  if (line === null || open !== null) return null;
  const said = findSaid(line, heard.words, context.topics.said);
  const kept = liveDialog(state.dialog, context.now);
  if (said === 'what-now' || said === 'which-number')
    return { dialog: kept, answer: answerAfterDanger(line, context) };
  return said === 'back'
    ? { dialog: kept, answer: answerDangerAgain(line, heard.words, { ...state, topic: null }, context) }
    : null;
}

/** Whether words name a number that help comes from. */
function namesHelp({ heard }: TurnInput): boolean {
  return heard.words.some(({ plain }) => /^11[1-5]$/.test(plain));
}

/** What is said while a danger goes on. */
function takeGoingOn(
  line: DangerLine,
  said: Said | null,
  open: Dialog | null,
  state: ConversationState,
  input: TurnInput,
): Turn | null {
  const { text, heard, context } = input;
  const { words, emergency } = heard;
  if (isChecked(input)) return null;
  const kept = liveDialog(state.dialog, context.now);
  const aside = line === '115' && emergency === null ? setMoneyAside(state, input) : null;
  if (aside !== null) return aside;
  const staying = line === '115' && emergency === null ? stayWithSuicidal(state, input) : null;
  if (staying !== null) return { dialog: kept, answer: staying };
  const again = { dialog: kept, answer: answerDangerAgain(line, words, state, context) };
  const wishes = MAY_REPORT.includes(line) && (wantsReport(text) || wishesToReport(input));
  if (wishes && open === null && emergency === null)
    return repliesFirst(
      withoutWays(again.answer).replies,
      startReport({ ...state, topic: null }, context, null),
    );
  if (said !== null && OF_HELP.includes(said)) return again;
  if (isDangerOver(text) && emergency === null && open === null && said === null)
    return { dialog: kept, answer: answerDangerOver(line, context) };
  const stays =
    emergency === 'unnamed' ||
    namesHelp(input) ||
    isSameThreat(line, heard, context) ||
    (open === null && staysInDanger(line, heard, context));
  return stays ? again : null;
}

/**
 * Danger goes before everything and leaves a dialogue as it is: one that is told now, one that was told
 * a moment ago and goes on, or its good end. Null where the message has nothing to do with any.
 */
export function takeDanger(
  open: Dialog | null,
  state: ConversationState,
  input: TurnInput,
  usual: () => Answer,
): Turn | null {
  const { heard, context } = input;
  const { words } = heard;
  const kept = liveDialog(state.dialog, context.now);
  const line = openDanger(state, context.now);
  const held = findHeld(line, open, input);
  if (held !== null) {
    const answer =
      line === held
        ? answerDangerAgain(line, words, state, context)
        : answerDanger(held, words, false, context);
    return { dialog: open?.kind === 'victim' && open.amount === null ? null : kept, answer };
  }
  const said = line === null ? null : findSaid(line, words, context.topics.said, phaseOf(state));
  const isOfOffender = said === 'back' || said === 'came' || said === 'gone';
  const news = isOfOffender ? null : findGoodNews(line, open, input);
  if (news !== null)
    return open === null ? { dialog: kept, answer: news } : withOpenQuestion(news, open, context);
  if (turnsOutChild(line, open, input))
    return { dialog: null, answer: answerDanger('child-online', words, false, context) };
  const told = takeTold(line, said, open, state, input, usual);
  if (told !== null) return told;
  return line === null ? takePast(open, state, input) : takeGoingOn(line, said, open, state, input);
}
