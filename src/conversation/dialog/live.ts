import { isOlder, RETENTION } from '../retention';
import type { Dialog } from './types';

/** A person who was silent for so long is asked whether to go on. */
const SILENT_MINUTES = 60;

/** Whether a dialogue was left for longer than it may be kept. */
export function isGone({ updatedAt }: Dialog, now: string): boolean {
  return isOlder(updatedAt, now, RETENTION.dialogHours * 60);
}

/** What is under way at `now`; null where nothing is, or it is over. */
export function liveDialog(dialog: Dialog | null, now: string): Dialog | null {
  return dialog === null || isGone(dialog, now) ? null : dialog;
}

/** Whether a dialogue takes words: a finished one only waits to become a report, one set aside for the person to ask for it. */
export function isOpenDialog(dialog: Dialog): boolean {
  return dialog.step !== 'done' && dialog.setAside !== true;
}

/** Whether the person comes back after a long silence. */
export function isAsleep({ updatedAt, resuming }: Dialog, now: string): boolean {
  return !resuming && isOlder(updatedAt, now, SILENT_MINUTES);
}
