import type { Attachment } from '../../conversation';
import { RawAttachment } from './raw-event';

/** Reels come with an address relative to this one. */
const FACEBOOK = 'https://www.facebook.com';

function absolute(url: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? `${FACEBOOK}${url}` : url;
}

/**
 * Reads one attachment. Whatever carries an address and is no medium counts as a shared link,
 * so that kinds Messenger will add later are checked too.
 */
export function toAttachment(value: unknown): Attachment {
  const parsed = RawAttachment.safeParse(value);
  if (!parsed.success) return { kind: 'other' };
  const { type, payload, title } = parsed.data;
  const url = [payload?.url, parsed.data.url, parsed.data.URL].find((candidate) => candidate?.trim());
  switch (type) {
    case 'image':
      return payload?.sticker_id === undefined ? { kind: type, url: url ?? null } : { kind: 'sticker' };
    case 'audio':
    case 'video':
    case 'file':
      return { kind: type, url: url ?? null };
    case 'sticker':
    case 'location':
      return { kind: type };
    case 'fallback':
      if (url === undefined) return { kind: 'unavailable' };
      break;
  }
  if (url === undefined) return { kind: 'other' };
  return { kind: 'link', url: absolute(url.trim()), title: payload?.title ?? title ?? null };
}
