import type { Inbound } from '../../conversation';
import type { InboxEvent } from '../../delivery';
import { contentOf } from './content';
import { awaitsAnswer, eventKind, personOf } from './event-kind';
import { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';

/** What a citizen said or tapped with this event; null where nobody awaits an answer. */
export function toInbound(
  split: SplitEvent,
  origin: Pick<InboxEvent, 'channel' | 'messageRef' | 'senderRef' | 'receivedAt'>,
): Inbound | null {
  const raw = RawEvent.parse(split.event);
  const kind = eventKind(split, raw);
  if (!awaitsAnswer(kind, split) || personOf(kind, split, raw) === null) return null;
  const content = contentOf(raw);
  if (content === null) return null;
  const { channel, messageRef, senderRef, receivedAt } = origin;
  const aside = split.lane === 'standby' ? { aside: true } : {};
  return { channel, messageRef, senderRef, receivedAt, ...content, ...aside };
}
