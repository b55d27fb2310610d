import type { Effect } from '../../effect';
import type { Turn } from '../turn';
import type { Dialog } from '../types';

/** Removes pictures that no report holds any more. */
export function dropPictures(keys: readonly string[]): readonly Effect[] {
  return keys.length === 0 ? [] : [{ kind: 'drop-pictures', keys }];
}

function picturesOf(dialog: Dialog | null): readonly string[] {
  return dialog?.kind === 'report' ? dialog.draft.evidence.pictures : [];
}

/**
 * Lets go of the pictures that the report held `before` and that none holds behind the turn, whatever ended it:
 * cancelled, refused, begun anew, left for first aid, or only cleared. Those of a report that is sent stay with it.
 */
export function withoutLeftPictures(before: Dialog | null, turn: Turn): Turn {
  const { effects = [] } = turn.answer;
  if (effects.some(({ kind }) => kind === 'submit-report')) return turn;
  const kept = picturesOf(turn.dialog);
  const dropped = dropPictures(picturesOf(before).filter((key) => !kept.includes(key)));
  return dropped.length === 0
    ? turn
    : { ...turn, answer: { ...turn.answer, effects: [...effects, ...dropped] } };
}
