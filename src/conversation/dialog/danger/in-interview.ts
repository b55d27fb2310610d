import { hints } from '../../hearing/danger-phrases';
import type { Danger } from '../../hearing/read-danger';
import type { Dialog } from '../types';
import type { TurnInput } from '../turn';

/** A danger that only the interview gives away: the one who was told of is on the phone right now, or the thief is on the way or at the door. */
export function findInInterview(
  open: Dialog | null,
  { text, heard: { words, emergency }, context }: TurnInput,
): Danger | null {
  const isFree = emergency === null || emergency === 'unnamed';
  if (open === null || open.step === 'done' || !isFree || text.includes('?')) return null;
  const { danger } = context.topics;
  if (hints('at-door', words, danger)) return 'threatened';
  if (open.kind !== 'victim') return null;
  if (hints('coming', words, danger)) return 'threatened';
  if (!hints('on-phone', words, danger)) return null;
  return open.sufferer === null ? 'police-call' : 'paying';
}
