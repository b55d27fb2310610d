import { answerDanger, answerDangerAgain, answerDangerOver, answerRescued } from '../answer-danger';
import type { Answer } from '../answer';
import { tellsChildAge } from '../child';
import { isDangerOver, isSameThreat, openDanger, staysInDanger } from '../danger';
import { hints } from '../danger-phrases';
import { hasPaid } from '../demand';
import type { Danger } from '../read-danger';
import type { ConversationState, DangerLine } from '../types';
import { liveDialog, withOpenQuestion } from './resume';
import type { Turn, TurnInput } from './turn';
import type { Dialog } from './types';

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
const OF_OTHERS: readonly DangerLine[] = ['113', 'threat', 'missing', 'abroad', 'paying'];

/** Whether there is something to check, which is answered as such in danger as well. */
export function isChecked({ inbound, assessment }: TurnInput): boolean {
  return inbound.attachments.length > 0 || (assessment?.indicators.length ?? 0) > 0;
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

/** A child's danger ends the questions about money. */
const ENDS_DIALOG: readonly string[] = ['emergency.child-online', 'emergency.coerced'];

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
  if (isRescued(line, open, input)) {
    const rescued = answerRescued(open?.kind === 'victim', context);
    return open === null ? { dialog: kept, answer: rescued } : withOpenQuestion(rescued, open, context);
  }
  if (isThreatenedChild(line, open, input))
    return { dialog: null, answer: answerDanger('child-online', words, false, context) };
  if (emergency !== null && !(emergency === 'unnamed' && line !== null)) {
    const answer = usual();
    return { dialog: ENDS_DIALOG.includes(answer.name) && open?.kind === 'victim' ? null : kept, answer };
  }
  if (line === null) return null;
  const isBetter = line === '115' && hints('better', words, context.topics.danger);
  if ((isBetter || isDangerOver(text)) && emergency === null && open === null)
    return { dialog: kept, answer: answerDangerOver(isBetter, context) };
  const stays =
    emergency === 'unnamed' ||
    isSameThreat(line, heard, context) ||
    (open === null && staysInDanger(line, heard, context));
  return stays && !isChecked(input)
    ? { dialog: kept, answer: answerDangerAgain(line, words, context) }
    : null;
}
