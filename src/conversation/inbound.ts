import type { Payload } from '../advice';

/** Where a message comes from. */
export type Channel = 'messenger';

/** What else came with a message. A link share carries its address; media carry only their kind. */
export type Attachment =
  | { readonly kind: 'link'; readonly url: string; readonly title: string | null }
  | { readonly kind: 'image' | 'audio' | 'video' | 'file'; readonly url: string | null }
  | { readonly kind: 'sticker' | 'location' | 'unavailable' | 'other' };

/** One thing a citizen said or tapped, channel-neutral. */
export interface Inbound {
  readonly channel: Channel;
  /** Opaque id of the message, for the log. */
  readonly messageRef: string;
  /** HMAC of channel and sender id. */
  readonly senderRef: string;
  readonly text: string | null;
  readonly payload: Payload | null;
  readonly attachments: readonly Attachment[];
  /** ISO, UTC. */
  readonly receivedAt: string;
  /** It was said in the thread of the officers, where nothing is answered but a call for the bot, danger and fresh damage. */
  readonly aside?: boolean;
}
