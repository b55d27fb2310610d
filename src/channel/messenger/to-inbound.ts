import { parsePayload } from '../../advice';
import type { Attachment, Inbound } from '../../conversation';
import type { InboxEvent } from '../../delivery';
import { awaitsAnswer, eventKind, personOf } from './event-kind';
import { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';
import { toAttachment } from './to-attachment';

type Content = Pick<Inbound, 'text' | 'payload' | 'attachments'>;

function fromMessage(message: NonNullable<RawEvent['message']>): Content {
  const attachments: Attachment[] = (message.attachments ?? []).map(toAttachment);
  if (attachments.length === 0 && message.sticker_id !== undefined) attachments.push({ kind: 'sticker' });
  const wire = message.quick_reply?.payload;
  return {
    text: message.text ?? null,
    payload: wire === undefined ? null : parsePayload(wire),
    attachments,
  };
}

/** A button that an older version of the program drew is read by its title, as if the citizen had typed it. */
function fromPostback(postback: NonNullable<RawEvent['postback']>): Content {
  const payload = parsePayload(postback.payload ?? '');
  return { text: payload === null ? (postback.title ?? null) : null, payload, attachments: [] };
}

function contentOf(raw: RawEvent): Content | null {
  if (raw.message !== undefined) return fromMessage(raw.message);
  if (raw.postback !== undefined) return fromPostback(raw.postback);
  if (raw.message_edit === undefined) return null;
  return { text: raw.message_edit.text ?? null, payload: null, attachments: [] };
}

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
  return { channel, messageRef, senderRef, receivedAt, ...content };
}
