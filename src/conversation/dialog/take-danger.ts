import { answerDanger, answerDangerOver, answerRescued } from '../answer-danger';
import { answerDangerAgain, answerStay } from '../answer-danger-again';
import type { Answer } from '../answer';
import { tellsChildAge } from '../child';
import { hasCalled, isDangerOver, isSameThreat, openDanger, staysInDanger } from '../danger';
import { hints } from '../danger-phrases';
import { findSaid } from '../danger-said';
import { hasPaid } from '../demand';
import type { Danger } from '../read-danger';
import type { ConversationState, DangerLine } from '../types';
import { liveDialog, withOpenQuestion } from './resume';
import { takePaid } from './paid-on-line';
import { startReport } from './report/start';
import { repliesFirst, withoutWays, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { wishesToReport } from './wish-to-report';
import { isCancel, wantsReport } from './words';

/** Dangers that end with a word from the one who was missed; nobody is hurt who calls from school. */
const ENDED_BY_WORD: readonly (Danger | null)[] = [
  null,
  'unnamed',
  'ransom',
  'missing-child',
  'missing-person',
  'abroad',
];

/** Dangers of somebody else, of whom there may be news. */
const OF_OTHERS: readonly DangerLine[] = ['113', 'threat', 'missing', 'abroad', 'paying', 'held'];

/** Whether there is something to check, which is answered as such in danger as well; `gọi 114 không được` asks about no number. */
export function isChecked({ inbound, assessment }: TurnInput): boolean {
  const found = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const isToCheck = found.some((one) => one.kind !== 'phone' || one.numberKind !== 'emergency');
  return inbound.attachments.length > 0 || isToCheck;
}

/** Whether somebody who was missed was heard from; outside a danger only where it says that all is well. */
function isRescued(line: DangerLine | null, open: Dialog | null, { heard, context }: TurnInput): boolean {
  const { words, emergency } = heard;
  const { danger, demand } = context.topics;
  if (!ENDED_BY_WORD.includes(emergency) || hasPaid(words, demand)) return false;
  if ((line === 'call' || line === 'paying') && hints('hung-up', words, danger)) return true;
  const isOfOthers = line !== null && OF_OTHERS.includes(line);
  if (hints('rescued', words, danger)) return isOfOthers || open !== null || emergency !== null;
  return isOfOthers && hints('reached', words, danger);
}

/** Whether a person who is threatened turns out to be a child: then nobody asks about money or a bank. */
function isThreatenedChild(line: DangerLine | null, open: Dialog | null, { heard }: TurnInput): boolean {
  const isThreatened = line === 'threat' || (open?.kind === 'victim' && open.harm === 'threat');
  return isThreatened && heard.emergency === null && tellsChildAge(heard.words);
}

/** Whether a place is told where somebody sits alone whom false police or kidnappers hold: no good news. */
function isHeldPlace(line: DangerLine | null, open: Dialog | null, { heard, context }: TurnInput): boolean {
  const { words, emergency } = heard;
  const isThreatened = open?.kind === 'victim' && open.harm === 'threat';
  const mayBeHeld = line === 'threat' || line === 'missing' || line === 'held' || isThreatened;
  return (
    mayBeHeld &&
    (emergency === null || emergency === 'unnamed') &&
    hints('held-place', words, context.topics.danger)
  );
}

/** A person who wanted to die and says to be better, sad, or pressed for money is not let go, nor asked about a bank. */
function stayWithSuicidal(state: ConversationState, { text, heard, context }: TurnInput): Answer | null {
  const { words } = heard;
  if (findSaid('115', words, context.topics.said) !== null)
    return answerDangerAgain('115', words, state, context);
  const isBetter = hints('better', words, context.topics.danger);
  const isLeaving = isDangerOver(text) || hasCalled(text) || isCancel(text) || heard.act === 'stop';
  return isBetter || isLeaving ? answerStay(isBetter, context) : null;
}

/** Behind these the card was shown that they begin with, and nobody reads it twice; the others have several. */
const ONE_CARD: readonly DangerLine[] = ['111', '112', '114', 'call', 'paying', 'held', 'home', 'school'];

/** Dangers in which a report may be begun behind the number to call: nobody is on fire, hurt or on the line. */
const MAY_REPORT: readonly DangerLine[] = ['111', '113', 'threat', 'home', 'school'];

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
  const { text, heard, context } = input;
  const { words, emergency } = heard;
  const kept = liveDialog(state.dialog, context.now);
  const line = openDanger(state, context.now);
  if (isHeldPlace(line, open, input) && !hasPaid(words, context.topics.demand)) {
    const answer =
      line === 'held'
        ? answerDangerAgain(line, words, state, context)
        : answerDanger('held', words, false, context);
    return { dialog: open?.kind === 'victim' && open.amount === null ? null : kept, answer };
  }
  if (isRescued(line, open, input)) {
    const rescued = answerRescued(open?.kind === 'victim', context);
    return open === null ? { dialog: kept, answer: rescued } : withOpenQuestion(rescued, open, context);
  }
  if (isThreatenedChild(line, open, input))
    return { dialog: null, answer: answerDanger('child-online', words, false, context) };
  if (emergency !== null && !(emergency === 'unnamed' && line !== null && line !== 'school')) {
    const paid = takePaid(emergency, state, input);
    if (paid !== null) return paid;
    const answer = usual();
    const isShown = line !== null && ONE_CARD.includes(line) && answer.topic === `danger.${line}`;
    if (isShown && answer.replies.length === 1 && !isChecked(input))
      return { dialog: kept, answer: answerDangerAgain(line, words, state, context) };
    return { dialog: ENDS_DIALOG.includes(answer.name) && open?.kind === 'victim' ? null : kept, answer };
  }
  if (line === null) return null;
  const wishes = MAY_REPORT.includes(line) && (wantsReport(text) || wishesToReport(input));
  if (open === null && emergency === null && wishes) {
    const again = answerDangerAgain(line, words, state, context);
    return repliesFirst(withoutWays(again).replies, startReport({ ...state, topic: null }, context, null));
  }
  const staying = line === '115' && emergency === null ? stayWithSuicidal(state, input) : null;
  if (staying !== null && !isChecked(input)) return { dialog: kept, answer: staying };
  const isUnheard = findSaid(line, words, context.topics.said) === 'no-help';
  const isCalm = !isUnheard && emergency === null && open === null;
  if (isDangerOver(text) && isCalm) return { dialog: kept, answer: answerDangerOver(context) };
  if (hasCalled(text) && isCalm)
    return { dialog: kept, answer: { ...answerDangerOver(context), topic: `danger.${line}` } };
  const namesOnlyHelp = !isChecked(input) && (input.assessment?.indicators.length ?? 0) > 0;
  const stays =
    emergency === 'unnamed' ||
    namesOnlyHelp ||
    isSameThreat(line, heard, context) ||
    (open === null && staysInDanger(line, heard, context));
  return stays && !isChecked(input)
    ? { dialog: kept, answer: answerDangerAgain(line, words, state, context) }
    : null;
}
