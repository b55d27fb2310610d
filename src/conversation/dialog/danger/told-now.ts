import { answerDanger } from '../../answers/danger';
import { answerDangerAgain } from '../../answers/danger-again';
import { endsMoneyQuestions } from '../../answers/kind-of-answer';
import { OF_HELP, type Said } from '../../hearing/danger-said';
import type { Danger } from '../../hearing/read-danger';
import type { DangerLine } from '../../state';
import type { Message } from '../order/message';
import { setAsideFrom } from '../set-aside';
import type { Turn } from '../turn';
import { isChecked } from './is-checked';
import { takePaid } from './paid-on-line';

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

/** What is done to people who are held abroad: it belongs to that danger, whoever tells it. */
const DONE_ABROAD: readonly Danger[] = [
  'ransom',
  'violence',
  'captive',
  'coerced',
  'threatened',
  'held',
  'held-self',
  'missing-person',
  'missing-child',
];
/** Who is hurt there calls the ambulance of that country. */
const HURT_ABROAD: readonly Danger[] = ['injury', 'sick'];

/** What goes on with somebody who is held abroad; null where it is another danger. */
function takeAbroad(line: DangerLine | null, danger: Danger, { kept, state, input }: Message): Turn | null {
  if (line !== 'abroad' || isChecked(input)) return null;
  const { heard, context } = input;
  if (HURT_ABROAD.includes(danger))
    return { dialog: kept, answer: answerDanger('abroad', heard.words, false, context) };
  return DONE_ABROAD.includes(danger)
    ? { dialog: kept, answer: answerDangerAgain(line, heard.words, state, context) }
    : null;
}

/** A danger that is told now; what is said of help in the words of the same danger is no new one. */
export function takeTold(line: DangerLine | null, said: Said | null, message: Message): Turn | null {
  const { open, kept, harm, state, input, usual } = message;
  const { heard, context } = input;
  const { words, emergency } = heard;
  if (emergency === null || (emergency === 'unnamed' && line !== null && line !== 'school')) return null;
  const paid = takePaid(emergency, message);
  if (paid !== null) return paid;
  const abroad = takeAbroad(line, emergency, message);
  if (abroad !== null) return abroad;
  const answer = usual();
  const isShown = line !== null && answer.topic === `danger.${line}`;
  const isAgain = isShown && (ONE_CARD.includes(line) || (said !== null && OF_HELP.includes(said)));
  if (isAgain && answer.replies.length === 1 && !isChecked(input))
    return { dialog: kept, answer: answerDangerAgain(line, words, state, context) };
  const tellsMoney =
    answer.name === 'emergency.suicide.money' || (answer.name === 'emergency.suicide.edge' && harm !== null);
  if (tellsMoney && kept === null) return { dialog: setAsideFrom(state, input), answer };
  return { dialog: endsMoneyQuestions(answer) && open?.kind === 'victim' ? null : kept, answer };
}
