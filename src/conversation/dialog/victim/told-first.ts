import type { Harm } from '../../../advice';
import {
  countWords,
  findLossWords,
  maskSecrets,
  parseAmount,
  parseWhen,
  readLoss,
  type When,
} from '../../../report';
import { hasPaid } from '../../hearing/demand';
import type { RespondContext } from '../../context';
import { splitWords } from '../../hearing/words';
import { fillText } from '../turn';
import type { OwnBank, VictimDialog, VictimStep } from '../types';
import { findSufferer } from './find-sufferer';
import { LONGEST_STORY } from './own-words';
import { readReceiver, withReceiver } from './receiver';
import { withAnswered } from './steps';

/** Words of a first message from which on it tells something of what happened. */
const STORY_WORDS = 5;

/** What somebody who threatens demands is not yet lost. */
function lostIn(text: string, harm: Harm, { phrases, topics }: RespondContext): number | null {
  const isDemand = harm === 'threat' && !hasPaid(splitWords(text, phrases.intents.shortForms), topics.demand);
  const amount = isDemand ? null : parseAmount(text);
  return harm === 'money' && amount === 0 ? null : amount;
}

/** The last time that lines tell, so exact that it can be placed. */
function lastTimeIn(lines: readonly string[], now: string): When | null {
  return lines.map((line) => parseWhen(line, now)).findLast((read) => read !== null) ?? null;
}

/** The first person that lines tell of as the one who was cheated. */
function suffererIn(lines: readonly string[], context: RespondContext): VictimDialog['sufferer'] {
  return lines.map((line) => findSufferer(line, context)).find((one) => one !== null) ?? null;
}

/** What the first words answer already: bank, loss, time, story; `before` are the lines that were told ahead of them. */
export function toldIn(
  text: string,
  before: readonly string[],
  harm: Harm,
  bank: OwnBank | null,
  context: RespondContext,
): Partial<VictimDialog> {
  const { now, content } = context;
  const loss = findLossWords(text);
  const foreign = loss?.kind === 'foreign' ? loss.words : null;
  const told = readLoss(text);
  const amount = lostIn(text, harm, context);
  const read = parseWhen(text, now) ?? lastTimeIn(before, now);
  const kept = maskSecrets(text).text.trim();
  const tells = before.length > 0 || countWords(kept) >= STORY_WORDS;
  const answered: VictimStep[] = [
    'harm',
    ...(bank === null ? [] : (['bank'] as const)),
    ...(amount === null && (loss === null || loss.kind === 'savings') ? [] : (['amount'] as const)),
    ...(read === null ? [] : (['when'] as const)),
  ];
  return {
    answered,
    bank,
    amount,
    demanded: told.demanded,
    lossWords: amount === null ? (loss?.words ?? null) : null,
    returned: told.returned,
    sufferer: findSufferer(text, context) ?? suffererIn(before, context),
    when: read && { text: null, read },
    story: tells
      ? [...before, kept].join('\n').slice(0, LONGEST_STORY)
      : foreign && fillText(content.victim.texts['story.foreign'], context, { words: foreign }),
  };
}

/** The dialogue with the account that received the money, where the first words tell of it; with its number it is not asked for. */
export function withToldReceiver(dialog: VictimDialog, text: string, context: RespondContext): VictimDialog {
  const told = readReceiver(text, context, false);
  if (told === null) return dialog;
  const noted = withReceiver(dialog, told);
  return told.receiver.account === null ? noted : withAnswered(noted, 'receiver');
}
