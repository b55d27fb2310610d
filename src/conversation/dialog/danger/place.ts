import { hints } from '../../hearing/danger-phrases';
import { hasPaid } from '../../hearing/demand';
import type { DangerLine } from '../../state';
import type { TurnInput } from '../turn';
import type { Dialog } from '../types';

/** Dangers of somebody else, of whom false police or kidnappers may get hold. */
const OF_OTHER: readonly DangerLine[] = ['threat', 'missing', 'held'];
/** Dangers of the person who writes, whom somebody commands, holds or wants to meet. */
const OF_SELF: readonly DangerLine[] = ['call', 'held-self', 'menaced', 'pictures', 'assault'];

/** Who sits in a room where false police or kidnappers hold them, which is no good news; null where no such place is told. */
export function findHeld(
  line: DangerLine | null,
  open: Dialog | null,
  { heard: { words, emergency }, context }: TurnInput,
): 'held' | 'held-self' | null {
  const { danger, demand } = context.topics;
  const isNew = emergency !== null && emergency !== 'unnamed';
  if (isNew || hasPaid(words, demand)) return null;
  if (line !== null && OF_OTHER.includes(line))
    return hints('held-place', words, danger) && !hints('self-alone', words, danger) ? 'held' : null;
  const isThreatened = open?.kind === 'victim' && open.harm === 'threat';
  if (!isThreatened && (line === null || !OF_SELF.includes(line))) return null;
  if (!hints('held-room', words, danger)) return null;
  return hints('of-other', words, danger) ? 'held' : 'held-self';
}
