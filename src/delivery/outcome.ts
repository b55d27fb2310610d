/**
 * How a failed send may be repeated:
 * `transient`: surely not delivered, try again soon;
 * `uncertain`: no answer came and it may have been delivered, so only a few times;
 * `rate`: too many calls, wait for minutes;
 * `once`: wait, then once more.
 */
export type RetryKind = 'transient' | 'uncertain' | 'rate' | 'once';

/** What came of sending one message; `code` and `subcode` are the channel's own, 0 where it named none. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string | null }
  | { readonly kind: 'retry'; readonly retry: RetryKind; readonly code: number; readonly subcode: number }
  /** This message can never be sent. */
  | { readonly kind: 'drop'; readonly code: number; readonly subcode: number }
  /** Nothing can reach this person: forget all that waits for them. */
  | { readonly kind: 'drop-sender'; readonly code: number; readonly subcode: number }
  /** A person or another app answers in this conversation now: be silent in it. */
  | { readonly kind: 'not-owner'; readonly code: number; readonly subcode: number }
  /** Nothing can be sent to anybody until someone repairs it. */
  | { readonly kind: 'halt'; readonly code: number; readonly subcode: number };

/** Sends one message in the channel's own form; never rejects, never throws. */
export type Send = (recipientId: string, body: string) => Promise<SendOutcome>;
