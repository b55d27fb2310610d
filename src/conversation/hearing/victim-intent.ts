import type { Harm } from '../../advice';
import type { Intent } from './phrases';

/** An intent that tells of harm, done or threatened, to the writer or someone near. */
export type VictimIntent = Extract<Intent, `victim.${string}`>;

/** Whether an intent tells of harm. */
export function isVictimIntent(intent: Intent | null): intent is VictimIntent {
  return intent?.startsWith('victim.') ?? false;
}

/** The harm that an intent tells of; null for one that tells of none. */
export function harmOf(intent: VictimIntent): Harm;
export function harmOf(intent: Intent | null): Harm | null;
export function harmOf(intent: Intent | null): Harm | null {
  return isVictimIntent(intent) ? (intent.slice('victim.'.length) as Harm) : null;
}
