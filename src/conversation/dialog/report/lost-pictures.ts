import type { RespondContext } from '../../context';
import { dropPictures } from './left-pictures';
import { bubble, fillText, repliesFirst, type Turn } from '../turn';
import type { Dialog } from '../types';

/** A dialogue without the pictures that could not be fetched, and their names. */
export interface WithoutLost {
  readonly dialog: Dialog | null;
  readonly lost: readonly string[];
}

/** Takes the pictures out of a report that the channel no longer had, so that nobody counts on them. */
export function withoutLostPictures(dialog: Dialog | null, { record }: RespondContext): WithoutLost {
  if (dialog?.kind !== 'report') return { dialog, lost: [] };
  const { evidence } = dialog.draft;
  const failed = record.pictures.filter(({ status }) => status === 'failed').map(({ key }) => key);
  const lost = evidence.pictures.filter((key) => failed.includes(key));
  if (lost.length === 0) return { dialog, lost };
  const pictures = evidence.pictures.filter((key) => !lost.includes(key));
  return { dialog: { ...dialog, draft: { ...dialog.draft, evidence: { ...evidence, pictures } } }, lost };
}

/** Says first that pictures could not be fetched. */
export function tellLostPictures(turn: Turn, lost: readonly string[], context: RespondContext): Turn {
  const text = fillText(context.content.report.texts['picture.lost'], context, {
    count: String(lost.length),
  });
  const { dialog, answer } = repliesFirst([bubble(text)], turn);
  return { dialog, answer: { ...answer, effects: [...(answer.effects ?? []), ...dropPictures(lost)] } };
}
