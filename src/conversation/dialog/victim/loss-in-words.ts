import { foldText } from '../../../indicator';
import { findLossWords, maskSecrets, type LossWords } from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { withStory } from './own-words';
import { close } from './steps';
import type { ToldEarly } from './told-early';

/** `trị giá 30 triệu`: what gold or goods that are known were worth. */
const WORTH =
  /^(?:(?:no|tat ca|tong|so do|cai do|vang do|xe do|khoang|chac) )*(?:tri gia|gia tri|tuong duong|tinh ra|quy ra|gia|dang gia)(?: [a-z]+){0,3} \d/;
const LONGEST_WORDS = 200;

/** That a loss goes into the statement in the person's own words. */
export function noteOfLossWords({ kind, words }: LossWords, context: RespondContext): string {
  const { texts } = context.content.victim;
  return fillText(texts[kind === 'foreign' ? 'noted.foreign' : 'noted.loss-words'], context, { words });
}

/** The dialogue with a loss in the person's own words; how much it was is still asked of savings alone. */
export function withLossWords(
  dialog: VictimDialog,
  { kind, words }: LossWords,
  context: RespondContext,
): VictimDialog {
  const { texts } = context.content.victim;
  const isForeign = kind === 'foreign';
  const story = isForeign ? withStory(dialog, fillText(texts['story.foreign'], context, { words })) : dialog;
  const told = { ...story, lossWords: words };
  return kind === 'savings' ? told : close(told, 'amount');
}

/** A loss that is no single number of đồng: it goes into the statement as it was said. */
export function readLossWords(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { lossWords, amount } = dialog;
  const worth = lossWords !== null && amount === null ? WORTH.exec(foldText(text)) : null;
  if (worth !== null) {
    const words = `${lossWords ?? ''}, ${maskSecrets(text).text.trim()}`.slice(0, LONGEST_WORDS);
    return {
      dialog: { ...dialog, lossWords: words },
      note: noteOfLossWords({ kind: 'range', words }, context),
    };
  }
  const loss = findLossWords(text);
  if (loss === null || loss.words === lossWords) return null;
  if (amount !== null && amount > 0) {
    if (loss.kind === 'range' || loss.kind === 'savings') return null;
    return { dialog: { ...dialog, lossWords: loss.words }, note: noteOfLossWords(loss, context) };
  }
  return {
    dialog: withLossWords({ ...dialog, amount: null }, loss, context),
    note: noteOfLossWords(loss, context),
  };
}
