import type { Harm, Reply } from '../../../advice';
import {
  findLossWords,
  formatAmount,
  isOwnNumber,
  toReported,
  withEvidence,
  type LossWords,
} from '../../../report';
import { isBeyondBanks } from '../../answers/first-aid';
import { answerVictim } from '../../answers/topic';
import { isOfGame, tellsCheat, wasDebited } from '../../hearing/harm';
import type { RespondContext } from '../../context';
import type { ConversationState } from '../../state';
import { splitWords, type Word } from '../../hearing/words';
import { linesBefore } from '../../told';
import { recentIndicators } from '../recent';
import { ahead, fillText, type Turn, type TurnInput } from '../turn';
import type { OwnBank, VictimDialog } from '../types';
import { ask } from './ask';
import { bankButtons, bankLine, receivingLine } from './bank-line';
import { findBank, type NamedBank } from './find-bank';
import { hasNoBank } from './no-bank';
import { noteOfLossWords } from './loss-in-words';
import { noteOfReceiver } from './receiver';
import { LONGEST_STORY } from './own-words';
import { advance, withoutBank } from './steps';
import { toldIn, withToldReceiver } from './told-first';

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
    dialog.returned == null
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
            text: fillText(texts[dialog.past === true ? 'begin.past' : 'begin'], context, {
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
  const { now } = context;
  const text = start.kind === 'words' ? start.text : null;
  const named = text === null ? null : findBank(text, context);
  const before = linesBefore(state, now).map((line) => line.text);
  const own: OwnBank | null = named === null || named.receives ? null : { kind: 'brand', id: named.id };
  const told =
    text === null
      ? {
          answered: harm === 'money' ? [] : (['harm'] as const),
          story: before.length === 0 ? null : before.join('\n').slice(0, LONGEST_STORY),
        }
      : toldIn(text, before, harm, own, context);
  const recent = recentIndicators(state, assessment, now).filter(
    (one) => text === null || !isOwnNumber(one, text),
  );
  const empty: VictimDialog = {
    kind: 'victim',
    startedAt: now,
    updatedAt: now,
    resuming: false,
    step: 'harm',
    harm,
    answered: [],
    bank: null,
    amount: null,
    when: null,
    story: null,
    evidence: withEvidence({ indicators: [], pictures: [] }, recent.map(toReported)),
    ...told,
  };
  const begun = advance(text === null ? empty : withToldReceiver(empty, text, context));
  const words = text === null ? [] : splitWords(text, context.phrases.intents.shortForms);
  const isBankless = own === null && text !== null && hasNoBank(text);
  const isGame = (harm === 'money' || harm === 'account') && isOfGame(words, context.topics.harm);
  const isDebited = harm === 'money' && wasDebited(words, context.topics.harm);
  const isPast = isBeyondBanks(harm, words, context.topics.harm);
  const isCheated = text === null || tellsCheat(words, context.topics.harm);
  const known = advance({
    ...begun,
    ...(isDebited ? { debited: true } : {}),
    ...(isPast ? { past: true } : {}),
    ...(isCheated ? { cheated: true } : {}),
  });
  const loss = text === null ? null : findLossWords(text);
  const dialog = isBankless || isGame ? withoutBank(known) : known;
  return openVictim(dialog, firstAid(harm, named, context, words), check, context, loss);
}
