import { answerDangerOver } from '../../answers/danger';
import { answerDangerAgain } from '../../answers/danger-again';
import { isDangerOver, isSameThreat, staysInDanger } from '../../danger';
import { OF_HELP, type Said } from '../../hearing/danger-said';
import type { DangerLine } from '../../state';
import type { Message } from '../order/message';
import { startReport } from '../report/start';
import { repliesFirst, withoutWays, type Turn, type TurnInput } from '../turn';
import { wishesToReport } from '../wish-to-report';
import { wantsReport } from '../words';
import { isChecked } from './is-checked';
import { takeSuicidal } from './suicidal';

/** Dangers in which a report may be begun behind the number to call: nobody is on fire, hurt or on the line. */
const MAY_REPORT: readonly DangerLine[] = ['111', '113', 'threat', 'home', 'school', 'abuse'];

/** Whether words name a number that help comes from. */
function namesHelp({ heard }: TurnInput): boolean {
  return heard.words.some(({ plain }) => /^11[1-5]$/.test(plain));
}

/** What is said while a danger goes on; null where it has nothing to do with it. */
export function takeGoingOn(line: DangerLine, said: Said | null, message: Message): Turn | null {
  const { open, kept, state, input } = message;
  const { text, heard, context } = input;
  const { words, emergency } = heard;
  if (isChecked(input) || heard.common?.inDanger === true) return null;
  const stayed = line === '115' ? takeSuicidal(message) : null;
  if (stayed !== null) return stayed;
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
