import type { Knowledge, Payload, Reply } from '../advice';
import type { Verdict } from '../checking';
import type { Indicator, LookupKey } from '../indicator';
import type { Report, ReportStatus } from '../report';
import type { Dialog, PictureSource } from './dialog/types';
import type { Phrases } from './phrases';

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
}

/** What the bot remembers of one sender between messages; see the privacy notice. */
export interface ConversationState {
  readonly version: 1;
  /** When the greeting with the privacy notice was last shown, ISO, or null. */
  readonly greetedAt: string | null;
  /** The last indicators sent, kept for 30 minutes so that "report this" works. */
  readonly recent: { readonly at: string; readonly indicators: readonly Indicator[] } | null;
  /** The conversation of several steps that is under way. */
  readonly dialog: Dialog | null;
  /** The last words without a link or number, masked, kept for a minute in case the link comes behind. */
  readonly lastText: { readonly at: string; readonly text: string } | null;
}

/** What the shell looked up before the answer. */
export interface LoadedRecord {
  /** Status of the case number found in the text; null where the text holds none or no such report exists. */
  readonly caseStatus: ReportStatus | null;
}

/** What an answer is made of besides the message: the time, the texts, the unit, the brands, what people write. */
export interface RespondContext extends Knowledge {
  /** ISO, UTC. */
  readonly now: string;
  readonly phrases: Phrases;
  /** Days for which checks are kept, for the privacy notice; `RETENTION.checkDays` where not said. */
  readonly checkDays?: number;
  /** A case number drawn in advance, in case this message submits a report. */
  readonly nextCaseNumber: string;
  readonly record: LoadedRecord;
}

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
  | { readonly kind: 'drop-pictures'; readonly keys: readonly string[] };

export interface Response {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}
