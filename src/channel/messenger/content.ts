import { parsePayload } from '../../advice';
import type { Attachment, Inbound } from '../../conversation';
import type { RawEvent } from './raw-event';
import { toAttachment } from './to-attachment';

/** What an event brings along. */
export type Content = Pick<Inbound, 'text' | 'payload' | 'attachments'>;

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

/** What was said or tapped with an event; null where it brings no words, button or attachment. */
export function contentOf(raw: RawEvent): Content | null {
  if (raw.message !== undefined) return fromMessage(raw.message);
  if (raw.postback !== undefined) return fromPostback(raw.postback);
  if (raw.message_edit === undefined) return null;
  return { text: raw.message_edit.text ?? null, payload: null, attachments: [] };
}
