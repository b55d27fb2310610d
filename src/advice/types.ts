import type { Payload } from './payload';

/** A button under a reply. A call button's number is E.164; short codes such as 113 stay in the text. */
export type Button =
  | { readonly kind: 'call'; readonly title: string; readonly e164: string }
  | { readonly kind: 'link'; readonly title: string; readonly url: string }
  | { readonly kind: 'postback'; readonly title: string; readonly payload: Payload };

/** A short answer offered under a bubble; a tap sends its payload. */
export interface QuickReply {
  readonly title: string;
  readonly payload: Payload;
}

/** One bubble of the bot, channel-neutral. A channel splits it where it must. */
export interface Reply {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly quickReplies: readonly QuickReply[];
}
