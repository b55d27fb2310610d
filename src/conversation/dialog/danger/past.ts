import { answerStillWell } from '../../answers/danger';
import { answerAfterDanger, answerDangerAgain } from '../../answers/danger-again';
import { pastDanger } from '../../danger';
import { hints } from '../../hearing/danger-phrases';
import { findSaid, type Said } from '../../hearing/danger-said';
import { hasPaid } from '../../hearing/demand';
import type { DangerLine } from '../../state';
import type { Message } from '../order/message';
import type { Turn, TurnInput } from '../turn';

/** Questions that a danger leaves behind. */
const ASKED_AFTER: readonly Said[] = ['jailed', 'secret', 'what-is'];
/** Whoever wanted to die is not told that this is good news. */
const OF_SUICIDE: readonly DangerLine[] = ['115', 'watch'];

/** Whether it is said once more that all is well. */
function isWell(line: DangerLine, { heard: { words, emergency }, context }: TurnInput): boolean {
  const { danger, demand } = context.topics;
  if (OF_SUICIDE.includes(line) || emergency !== null || hasPaid(words, demand)) return false;
  return hints('all-well', words, danger);
}

/** What is asked or said when a danger has ended well, and that it has come back. */
export function takePast({ open, kept, state, input }: Message): Turn | null {
  const { heard, context } = input;
  const line = pastDanger(state, context.now);
  if (line === null || open !== null) return null;
  const said = findSaid(line, heard.words, context.topics.said);
  if (said === 'what-now' || said === 'which-number')
    return { dialog: kept, answer: answerAfterDanger(line, context) };
  if (said !== null && ASKED_AFTER.includes(said)) {
    const answer = answerDangerAgain(line, heard.words, state, context);
    return { dialog: kept, answer: { ...answer, phase: 'over' } };
  }
  if (said === null && isWell(line, input)) return { dialog: kept, answer: answerStillWell(line, context) };
  return said === 'back'
    ? { dialog: kept, answer: answerDangerAgain(line, heard.words, { ...state, topic: null }, context) }
    : null;
}
