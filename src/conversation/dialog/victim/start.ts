import type { Harm, Reply } from '../../../advice';
import { findLossWords, formatAmount, type LossWords } from '../../../report';
import type { RespondContext } from '../../context';
import type { ConversationState } from '../../state';
import { splitWords } from '../../hearing/words';
import { linesBefore } from '../../told';
import { recentIndicators } from '../recent';
import { ahead, fillText, type Turn, type TurnInput } from '../turn';
import type { OwnBank, VictimDialog } from '../types';
import { ask } from './ask';
import { begunByTap, begunByWords } from './begin';
import { findBank } from './find-bank';
import { firstAid } from './first-aid';
import { noteOfLossWords } from './loss-in-words';
import { noteOfReceiver } from './receiver';

/** How the dialogue was begun: by words, which may tell the rest already, or by a tap on a title that says little. */
export type VictimStart = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'tap' };

/** What was read from the first words: the loss, in its own words where it is no single number of đồng, what came back of it, and the account that received it. */
function notesOf(dialog: VictimDialog, loss: LossWords | null, context: RespondContext): string | null {
  const { texts } = context.content.victim;
  const amount =
    dialog.amount === null || dialog.amount === 0
      ? null
      : fillText(texts['noted.amount'], context, { amount: formatAmount(dialog.amount) });
  const words = dialog.amount === null && loss !== null ? noteOfLossWords(loss, context) : null;
  const returned =
    dialog.returned === null
      ? null
      : fillText(texts['noted.returned'], context, { amount: formatAmount(dialog.returned) });
  const receiver = dialog.answered.includes('receiver') ? noteOfReceiver(dialog, context) : null;
  const notes = [amount, words, returned, receiver].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('\n');
}

/** First aid, what stands behind it, then what was read already and the first open question. `loss`: one that is no single number of đồng. */
export function openVictim(
  dialog: VictimDialog,
  first: Reply,
  check: readonly Reply[],
  context: RespondContext,
  loss: LossWords | null = null,
): Turn {
  const question = ask(dialog, context);
  const { texts } = context.content.victim;
  const next =
    question === null
      ? []
      : [
          ahead(notesOf(dialog, loss, context), {
            ...question,
            text: fillText(texts[dialog.past ? 'begin.past' : 'begin'], context, {
              question: question.text,
            }),
          }),
        ];
  return {
    dialog,
    answer: { name: `victim.${dialog.harm}`, replies: [first, ...check, ...next], tone: 'urgent' },
  };
}

/** Begins the golden hour: first aid, then the first open question. */
export function startVictim(
  harm: Harm,
  start: VictimStart,
  state: ConversationState,
  { assessment, context }: Pick<TurnInput, 'assessment' | 'context'>,
  check: readonly Reply[],
): Turn {
  const before = linesBefore(state, context.now).map((line) => line.text);
  const recent = recentIndicators(state, assessment, context.now);
  if (start.kind === 'tap')
    return openVictim(
      begunByTap(harm, before, recent, context),
      firstAid(harm, null, context),
      check,
      context,
    );
  const { text } = start;
  const words = splitWords(text, context.phrases.intents.shortForms);
  const named = findBank(text, context);
  const own: OwnBank | null = named === null || named.receives ? null : { kind: 'brand', id: named.id };
  const dialog = begunByWords(harm, text, words, own, before, recent, context);
  return openVictim(dialog, firstAid(harm, named, context, words), check, context, findLossWords(text));
}
