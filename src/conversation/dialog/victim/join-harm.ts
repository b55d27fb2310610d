import type { Harm } from '../../../advice';
import { foldText } from '../../../indicator';
import { formatAmount, parseAmount } from '../../../report';
import { checkOf } from '../behind-first-aid';
import { ahead, fillText, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { ask } from './ask';
import { findBank } from './find-bank';
import { harmsOf } from './harms';
import { withStory } from './own-words';
import { firstAid } from './first-aid';
import { advance, withAnswered } from './steps';

/** `em lại bị thêm cái nữa`, `nó lừa tiếp`, `lần 2`. */
const AGAIN =
  /(?<![a-z])(?:lai (?:bi|mat|chuyen|dong|lua|nop|nap)|(?:bi|mat|lua|dong|chuyen|nop|nap)(?: [a-z]+){0,3} (?:them|nua|tiep|lan nua)|them (?:cai|lan|vu|mot|1)|lan (?:2|hai|nua)|cai nua)(?![a-z])/;

/** Whether words tell of one more harm to a person who was hit before. */
export function tellsAgain(text: string): boolean {
  return AGAIN.test(foldText(text));
}

/** Takes a further harm into the case that was left open: what was told stays, what was lost is added, and the harm gets its first aid. */
export function joinHarm(open: VictimDialog, harm: Harm, input: TurnInput): Turn {
  const { text, heard, context } = input;
  const { texts } = context.content.victim;
  const more = parseAmount(text) ?? 0;
  const sum = (open.amount ?? 0) + more;
  const others = harmsOf(open).includes(harm) ? open.others : [...open.others, harm];
  const told = withStory({ ...open, others, updatedAt: context.now, resuming: false }, text);
  const dialog = advance(more > 0 ? withAnswered({ ...told, amount: sum }, 'amount') : told);
  const question = ask(dialog, context);
  const note =
    more > 0 ? fillText(texts['noted.added'], context, { amount: formatAmount(sum) }) : texts['noted.story'];
  const next = question === null ? [] : [ahead(note, question)];
  return {
    dialog,
    answer: {
      name: `victim.${harm}`,
      replies: [firstAid(harm, findBank(text, context), context, heard.words), ...checkOf(input), ...next],
      tone: 'urgent',
    },
  };
}
