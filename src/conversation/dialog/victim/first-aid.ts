import type { Harm, Reply } from '../../../advice';
import { isBeyondBanks } from '../../answers/first-aid';
import { answerVictim } from '../../answers/topic';
import type { RespondContext } from '../../context';
import type { Word } from '../../hearing/words';
import { ahead } from '../turn';
import { bankButtons, bankLine, receivingLine } from './bank-line';
import type { NamedBank } from './find-bank';

const MOST_BUTTONS = 3;

/** First aid for a harm, with the number of the person's own bank where it is named. Nothing is asked before it. */
export function firstAid(
  harm: Harm,
  named: NamedBank | null,
  context: RespondContext,
  words: readonly Word[] = [],
): Reply {
  const bank = named === null || named.receives ? null : named.id;
  const [reply] = answerVictim(harm, context, words).replies;
  if (reply === undefined) throw new Error('First aid without a reply');
  const isPast = isBeyondBanks(harm, words, context.topics.harm);
  const buttons = [...(isPast ? [] : bankButtons(bank, context)), ...reply.buttons].slice(0, MOST_BUTTONS);
  const line =
    named === null || isPast ? null : (named.receives ? receivingLine : bankLine)(named.id, context);
  return { ...ahead(line, reply), buttons, quickReplies: [] };
}
