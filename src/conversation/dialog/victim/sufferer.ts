import { fillText, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import {
  asksWhoWrites,
  findSufferer,
  isSelfPutRight,
  suffererPutRight,
  tellsOtherLoss,
} from './find-sufferer';
import type { ToldEarly } from './told-early';

/** The dialogue with who lost the money, where the words tell that it is somebody of the person's. */
export function withSufferer(dialog: VictimDialog, { text, context }: TurnInput): VictimDialog {
  if (dialog.sufferer !== null || tellsOtherLoss(text)) return dialog;
  const sufferer = findSufferer(text, context);
  return sufferer === null ? dialog : { ...dialog, sufferer };
}

/** Takes who is to stand in the statement as the one that lost the money, and the question why it says `Tôi`. */
export function takeSufferer(dialog: VictimDialog, { text, context }: TurnInput): ToldEarly | null {
  const { texts } = context.content.victim;
  if (dialog.sufferer != null && isSelfPutRight(text))
    return { dialog: { ...dialog, sufferer: null }, note: texts['noted.sufferer.self'] };
  const right = suffererPutRight(text, context);
  if (right === null && !asksWhoWrites(text)) return null;
  const relation = right ?? dialog.sufferer;
  if (relation === null) return { dialog, note: texts['noted.sufferer.self'] };
  return {
    dialog: { ...dialog, sufferer: relation },
    note: fillText(texts['noted.sufferer'], context, { relation }),
  };
}
