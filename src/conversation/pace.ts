import { hashOfText } from '../checking';
import { foldText } from '../indicator';
import { isOlder } from './retention';
import type { Inbound } from './inbound';

/** How fast a sender writes: enough to be polite about it, nothing of what was written. */
export interface Pace {
  /** Beginning of the minute that is counted, ISO, UTC. */
  readonly since: string;
  /** Messages in that minute. */
  readonly count: number;
  /** A fingerprint of the last words and how often they came in a row within a minute; null where there were none. */
  readonly last: { readonly at: string; readonly print: number; readonly times: number } | null;
}

/** Messages of one sender that are answered within a minute. */
export const MAX_PER_MINUTE = 20;

/** Fingerprint of the words, 32 bits: it tells two texts apart and cannot be read back. Null for a tap and for what has no words, since two pictures are two things. */
function printOf({ text, payload, attachments }: Inbound): number | null {
  if (payload !== null || text === null || text.trim() === '' || attachments.length > 0) return null;
  return hashOfText(foldText(text).trim());
}

/** Counts a message. */
export function countMessage(pace: Pace | null, inbound: Inbound, now: string): Pace {
  const print = printOf(inbound);
  const isNewMinute = pace === null || isOlder(pace.since, now, 1);
  const last = pace?.last ?? null;
  const repeats = print !== null && last?.print === print && !isOlder(last.at, now, 1) ? last.times : 0;
  return {
    since: isNewMinute ? now : pace.since,
    count: isNewMinute ? 1 : pace.count + 1,
    last: print === null ? null : { at: now, print, times: repeats + 1 },
  };
}
