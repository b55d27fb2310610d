import type { Reply } from '../advice';
import type { Verdict } from '../checking';
import type { LookupKey } from '../indicator';
import type { Report } from '../report';
import type { PictureSource } from './dialog/types';
import type { ConversationState } from './state';

/** What the shell must do besides replying, in the same transaction as state and replies. */
export type Effect =
  | {
      readonly kind: 'remember-check';
      readonly checks: readonly { readonly key: LookupKey; readonly verdict: Verdict }[];
    }
  | { readonly kind: 'count'; readonly name: string }
  /** Stores the report for good, with the sender to answer while it is open. */
  | { readonly kind: 'submit-report'; readonly report: Report }
  /** Takes pictures into the data folder; the person agreed. */
  | { readonly kind: 'keep-pictures'; readonly pictures: readonly PictureSource[] }
  /** Removes pictures of a report that was not submitted. */
  | { readonly kind: 'drop-pictures'; readonly keys: readonly string[] }
  /** Passes the thread to the officers' inbox and keeps the bot silent. */
  | { readonly kind: 'hand-over' }
  /** Takes the thread back from the officers' inbox before the words are sent. */
  | { readonly kind: 'take-thread' }
  /** An officer or another app has written to the person: the bot is silent for a while. */
  | { readonly kind: 'begin-pause' }
  /** The person wants the bot back, or was given back to it. */
  | { readonly kind: 'end-pause' }
  /** Removes everything kept of the sender but reports that officers work on. */
  | { readonly kind: 'delete-sender-data' }
  /** Drops what waits to be sent and the id by which the sender could be written to. */
  | { readonly kind: 'stop' };

/** What comes of one message: the state to keep, what is said, and what the shell is to do. */
export interface Response {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}
