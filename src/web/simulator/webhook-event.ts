import { encodePayload } from '../../advice';
import type { CitizenAction } from './action';

/** Meta's thumb sticker. */
const THUMB_STICKER = 369239263222822;

/** What an event needs besides the action itself. */
export interface EventContext {
  readonly pageId: string;
  readonly sender: string;
  readonly mid: string;
  /** Milliseconds, as Messenger events carry it. */
  readonly timestamp: number;
  /** Title of the Get Started button. */
  readonly startTitle: string;
  /** Absolute address of a file of the simulator. */
  readonly mediaUrl: (name: string) => string;
}

type Content = { readonly message: object } | { readonly postback: object };

function contentOf(action: CitizenAction, { mid, startTitle, mediaUrl }: EventContext): Content {
  const attached = (attachment: object): Content => ({ message: { mid, attachments: [attachment] } });
  switch (action.kind) {
    case 'text':
      return { message: { mid, text: action.text } };
    case 'quick-reply':
      return { message: { mid, text: action.title, quick_reply: { payload: action.payload } } };
    case 'postback':
      return { postback: { mid, title: action.title, payload: action.payload } };
    case 'get-started':
      return { postback: { mid, title: startTitle, payload: encodePayload({ name: 'start' }) } };
    case 'link': {
      const share = action.title === '' ? { url: action.url } : { url: action.url, title: action.title };
      return attached(
        action.legacy ? { type: 'fallback', ...share, payload: null } : { type: 'fallback', payload: share },
      );
    }
    case 'image':
      return attached({ type: 'image', payload: { url: mediaUrl(action.media) } });
    case 'sticker':
      return attached({
        type: 'sticker',
        payload: { url: mediaUrl('thumb.svg'), sticker_id: THUMB_STICKER },
      });
    case 'voice':
      return attached({ type: 'audio', payload: { url: mediaUrl('voice.wav') } });
  }
}

/** The webhook body that Meta would post for one action of a citizen. */
export function buildWebhookBody(action: CitizenAction, context: EventContext): object {
  const { pageId, sender, timestamp } = context;
  const event = {
    sender: { id: sender },
    recipient: { id: pageId },
    timestamp,
    ...contentOf(action, context),
  };
  return { object: 'page', entry: [{ id: pageId, time: timestamp, messaging: [event] }] };
}

/** JSON as Meta writes it: everything beyond ASCII as `\u` escapes in lowercase hexadecimal. */
export function encodeWebhookBody(body: object): string {
  return JSON.stringify(body).replace(
    /[^\0-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
