import type { Answer } from './answers/answer';
import type { Effect } from './effect';
import type { Inbound } from './inbound';
import type { Pause } from './record';

function isOpen(pause: Pause | null, receivedAt: string): pause is Pause {
  return pause !== null && pause.until > receivedAt;
}

/** Whether an officer, or another app, has written to the person not long ago. */
export function isAnswered({ receivedAt }: Pick<Inbound, 'receivedAt'>, pause: Pause | null): boolean {
  return isOpen(pause, receivedAt) && pause.reason === 'officer';
}

/**
 * Whether a message is for the officers: one has written, words while one is waited for, or whatever is said in their thread.
 * A person who only waits gets the bot back with a tap; once an officer has written, the bot stays silent
 * until the pause is over or the thread is given back.
 */
export function isForOfficers({ payload, aside, receivedAt }: Inbound, pause: Pause | null): boolean {
  if (!isOpen(pause, receivedAt)) return aside === true;
  return pause.reason === 'officer' || payload === null;
}

/** A tap ends a wait for an officer. */
export function endPause(
  { effects = [] }: Answer,
  { payload }: Inbound,
  pause: Pause | null,
): readonly Effect[] {
  const isSettled = effects.some(({ kind }) => kind === 'hand-over' || kind === 'end-pause');
  return payload === null || pause === null || isSettled ? [] : [{ kind: 'end-pause' }];
}
