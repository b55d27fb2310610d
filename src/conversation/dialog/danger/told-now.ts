import { answerDangerAgain } from '../../answers/danger-again';
import { endsMoneyQuestions } from '../../answers/kind-of-answer';
import { OF_HELP, type Said } from '../../hearing/danger-said';
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

/** A danger that is told now; what is said of help in the words of the same danger is no new one. */
export function takeTold(line: DangerLine | null, said: Said | null, message: Message): Turn | null {
  const { open, kept, state, input, usual } = message;
  const { heard, context } = input;
  const { words, emergency } = heard;
  if (emergency === null || (emergency === 'unnamed' && line !== null && line !== 'school')) return null;
  const paid = takePaid(emergency, message);
  if (paid !== null) return paid;
  const answer = usual();
  const isShown = line !== null && answer.topic === `danger.${line}`;
  const isAgain = isShown && (ONE_CARD.includes(line) || (said !== null && OF_HELP.includes(said)));
  if (isAgain && answer.replies.length === 1 && !isChecked(input))
    return { dialog: kept, answer: answerDangerAgain(line, words, state, context) };
  if (answer.name === 'emergency.suicide.money' && kept === null)
    return { dialog: setAsideFrom(state, input), answer };
  return { dialog: endsMoneyQuestions(answer) && open?.kind === 'victim' ? null : kept, answer };
}
