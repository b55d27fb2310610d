import type { Intent } from './phrases';
import { isVictimIntent } from './victim-intent';

/** Intents that the model guesses where it has nearly nothing to go by. */
export const GUESSED: readonly (Intent | null)[] = [
  null,
  'complaint',
  'advice',
  'how-to-check',
  'how-to-report',
  'out-of-scope',
  'privacy',
  'handover',
  'police-real',
  'thanks',
];

/** Whether so little to go by may mean something else. */
export function mayBeGuessed(intent: Intent | null): boolean {
  return GUESSED.includes(intent) || isVictimIntent(intent);
}
