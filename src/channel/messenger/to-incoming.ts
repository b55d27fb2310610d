import type { IncomingEvent } from '../../delivery';
import { eventKey } from './event-key';
import { awaitsAnswer, eventKind, personOf } from './event-kind';
import { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';

/** Below this a timestamp is in seconds, as lead events have it: as milliseconds it would lie before 1973. */
const FIRST_MILLISECONDS = 1e11;

function milliseconds(timestamp: number | undefined): number | null {
  if (timestamp === undefined) return null;
  const ms = timestamp < FIRST_MILLISECONDS ? timestamp * 1000 : timestamp;
  return Number.isSafeInteger(Math.trunc(ms)) ? Math.trunc(ms) : null;
}

/** The event for the inbox; null for what is not kept: receipts of delivery and reading, and events that name no citizen. */
export function toIncoming(split: SplitEvent): IncomingEvent | null {
  const raw = RawEvent.parse(split.event);
  const kind = eventKind(split, raw);
  const senderId = personOf(kind, split, raw);
  if (kind === 'receipt' || senderId === null) return null;
  return {
    key: eventKey(kind, split, raw),
    senderId,
    answerable: awaitsAnswer(kind, split),
    occurredAt: milliseconds(raw.timestamp),
    body: JSON.stringify(split),
  };
}
