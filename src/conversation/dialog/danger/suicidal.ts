import type { Answer } from '../../answers/answer';
import { answerDanger } from '../../answers/danger';
import { answerDangerAgain, answerMoneyLater, answerQuiet, answerStay } from '../../answers/danger-again';
import { leavesAlone } from '../../answers/says-nothing';
import { isDangerOver, wantedToDie } from '../../danger';
import { hints } from '../../hearing/danger-phrases';
import { findSaid } from '../../hearing/danger-said';
import { speaks } from '../../hearing/phrase-set';
import type { ConversationState } from '../../state';
import type { Message } from '../order/message';
import { setAsideFrom } from '../set-aside';
import { saysHarm } from '../told-harm';
import type { Turn, TurnInput } from '../turn';
import { isCancel } from '../words';

/** A person who wanted to die and says to be better, sad, or pressed for money is not let go, nor asked about a bank. */
function stayWith(state: ConversationState, { text, heard, context }: TurnInput): Answer | null {
  const { words } = heard;
  const { said } = context.topics;
  if (findSaid('115', words, said) !== null) return answerDangerAgain('115', words, state, context);
  const isBetter = hints('better', words, context.topics.danger);
  const hasCalled = speaks(said.called, words);
  const isLeaving = isDangerOver(text) || hasCalled || isCancel(text) || heard.act === 'stop';
  return isBetter || isLeaving ? answerStay(isBetter, context) : null;
}

/** Money that a person tells of who has just wanted to die: it waits until they come back to it. */
function setMoneyAside({ kept, harm, state, input }: Message): Turn | null {
  if (harm === null || !saysHarm(harm, input) || kept !== null) return null;
  return { dialog: setAsideFrom(state, input), answer: answerMoneyLater(input.context) };
}

/** What stays with a person who spoke of wanting to die in the last hours; null where they speak of something else. */
export function stayLater({ kept, state, input, usual }: Message): Turn | null {
  const { heard, inbound, context } = input;
  if (heard.emergency !== null || !wantedToDie(state, context.now)) return null;
  if (hints('better', heard.words, context.topics.danger))
    return { dialog: kept, answer: answerStay(true, context) };
  const isQuiet = heard.words.length === 0 && inbound.attachments.length === 0;
  const isLost = kept === null && leavesAlone(usual());
  return isQuiet || isLost ? { dialog: kept, answer: answerQuiet(context) } : null;
}

/** What a person says next who has just wanted to die; null where it is for everybody's answer. */
export function takeSuicidal(message: Message): Turn | null {
  const { kept, state, input } = message;
  const { words, emergency } = input.heard;
  const isUnnamed = emergency === null || emergency === 'unnamed';
  const { danger } = input.context.topics;
  if (isUnnamed && (hints('done', words, danger) || hints('at-edge', words, danger))) {
    const answer = answerDanger('suicide', words, false, input.context);
    return { dialog: kept, answer };
  }
  if (emergency !== null) return null;
  const aside = setMoneyAside(message);
  if (aside !== null) return aside;
  const staying = stayWith(state, input);
  return staying === null ? null : { dialog: kept, answer: staying };
}
