import type { Harm, Reply } from '../../../advice';
import {
  findForeignLoss,
  formatAmount,
  isOwnNumber,
  maskSecrets,
  parseAmount,
  parseWhen,
  readLoss,
  startDraft,
} from '../../../report';
import { answerVictim } from '../../answer-topic';
import { hasPaid } from '../../demand';
import type { ConversationState, RespondContext } from '../../types';
import { splitWords, type Word } from '../../words';
import { recentIndicators } from '../recent';
import { ahead, fillText, type Turn, type TurnInput } from '../turn';
import type { OwnBank, VictimDialog, VictimStep } from '../types';
import { ask } from './ask';
import { bankButtons, bankLine } from './bank-line';
import { findBank } from './find-bank';
import { hasNoBank } from './no-bank';
import { advance, withoutBank } from './steps';

/** Words of a first message from which on it already tells the story. */
const STORY_WORDS = 8;
const MOST_BUTTONS = 3;

/** First aid for a harm, with the number of the bank where one is named. Nothing is asked before it. */
export function firstAid(
  harm: Harm,
  bank: string | null,
  context: RespondContext,
  words: readonly Word[] = [],
): Reply {
  const [reply] = answerVictim(harm, context, words).replies;
  if (reply === undefined) throw new Error('First aid without a reply');
  const buttons = [...bankButtons(bank, context), ...reply.buttons].slice(0, MOST_BUTTONS);
  const line = bank === null ? null : bankLine(bank, context);
  return { ...ahead(line, reply), buttons, quickReplies: [] };
}

/** How the dialogue was begun: by words, which may tell the rest already, or by a tap on a title that says little. */
export type VictimStart = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'tap' };

/** What somebody who threatens demands is not yet lost. */
function lostIn(text: string, harm: Harm, { phrases, topics }: RespondContext): number | null {
  const isDemand = harm === 'threat' && !hasPaid(splitWords(text, phrases.intents.shortForms), topics.demand);
  const amount = isDemand ? null : parseAmount(text);
  return harm === 'money' && amount === 0 ? null : amount;
}

function toldIn(
  text: string,
  harm: Harm,
  bank: OwnBank | null,
  context: RespondContext,
): Partial<VictimDialog> {
  const { now, content } = context;
  const foreign = findForeignLoss(text);
  const amount = lostIn(text, harm, context);
  const read = parseWhen(text, now);
  const kept = maskSecrets(text).text.trim();
  const tells = kept.split(/\s+/).length >= STORY_WORDS;
  const answered: VictimStep[] = [
    'harm',
    ...(bank === null ? [] : (['bank'] as const)),
    ...(amount === null && foreign === null ? [] : (['amount'] as const)),
    ...(read === null ? [] : (['when'] as const)),
  ];
  return {
    answered,
    bank,
    amount,
    demanded: readLoss(text).demanded,
    when: read && { text: null, read },
    story: tells
      ? kept
      : foreign && fillText(content.victim.texts['story.foreign'], context, { words: foreign }),
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
  const { now, content } = context;
  const named = start.kind === 'words' ? findBank(start.text, context) : null;
  const own: OwnBank | null = named === null || named.receives ? null : { kind: 'brand', id: named.id };
  const told =
    start.kind === 'words'
      ? toldIn(start.text, harm, own, context)
      : { answered: harm === 'money' ? [] : (['harm'] as const) };
  const recent = recentIndicators(state, assessment, now).filter(
    (one) => start.kind === 'tap' || !isOwnNumber(one, start.text),
  );
  const begun = advance({
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
    evidence: startDraft({ at: now, recent }).evidence,
    ...told,
  });
  const dialog = start.kind === 'words' && own === null && hasNoBank(start.text) ? withoutBank(begun) : begun;
  const words = start.kind === 'words' ? splitWords(start.text, context.phrases.intents.shortForms) : [];
  const first = firstAid(harm, named?.id ?? null, context, words);
  const question = ask(dialog, context);
  const { texts } = content.victim;
  const noted =
    dialog.amount === null || dialog.amount === 0
      ? null
      : fillText(texts['noted.amount'], context, { amount: formatAmount(dialog.amount) });
  const next =
    question === null
      ? []
      : [ahead(noted, { ...question, text: fillText(texts.begin, context, { question: question.text }) })];
  return {
    dialog,
    answer: { name: `victim.${harm}`, replies: [first, ...check, ...next], tone: 'urgent' },
  };
}
