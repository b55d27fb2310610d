import type { RetryKind } from './outcome';

interface Backoff {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly firstMs: number;
  readonly factor: number;
  readonly maxMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Attempts and pauses by kind of failure. Source of the kinds: Messenger Platform, error codes, 2026-06-25. */
const SENDING: Readonly<Record<RetryKind, Backoff>> = {
  transient: { attempts: 8, firstMs: SECOND, factor: 4, maxMs: 10 * MINUTE },
  uncertain: { attempts: 3, firstMs: 2 * SECOND, factor: 4, maxMs: MINUTE },
  rate: { attempts: 6, firstMs: 2 * MINUTE, factor: 2, maxMs: 30 * MINUTE },
  once: { attempts: 2, firstMs: 30 * SECOND, factor: 1, maxMs: 30 * SECOND },
};

const ANSWERING: Backoff = { attempts: 3, firstMs: SECOND, factor: 4, maxMs: MINUTE };

function pause(backoff: Backoff, failed: number, random: () => number): number | null {
  if (failed >= backoff.attempts) return null;
  const full = Math.min(backoff.firstMs * backoff.factor ** (failed - 1), backoff.maxMs);
  return Math.round(full * (0.5 + random() / 2));
}

/** Milliseconds until a message is sent again after `failed` attempts, or null to give up; jittered down to half. */
export function sendPause(kind: RetryKind, failed: number, random: () => number): number | null {
  return pause(SENDING[kind], failed, random);
}

/** Milliseconds until an event is answered again after `failed` attempts, or null to set it aside. */
export function answerPause(failed: number, random: () => number): number | null {
  return pause(ANSWERING, failed, random);
}
