import type { Knowledge, Payload, Reply } from '../advice';
import type { Verdict } from '../checking';
import type { Indicator, LookupKey } from '../indicator';
import type { Report, ReportStatus } from '../report';
import type { DangerPhrases } from './danger-phrases';
import type { SaidPhrases } from './danger-said';
import type { AsidePhrases } from './asides';
import type { DemandPhrases } from './demand';
import type { Answered, FollowUps } from './follow-ups';
import type { HarmPhrases } from './harm';
import type { Dialog, PictureSource } from './dialog/types';
import type { Pace } from './pace';
import type { Phrases } from './phrases';
import type { PoliceDirectory } from './police-directory';
import type { RequestPhrases } from './requests';
import type { CommonQuestions } from './common-questions';
import type { VictimQuestions } from './victim-questions';
import type { Fragments } from './fragments';
import type { Rumors } from './rumors';
import type { TextModel } from './text-model';
import type { ToldTricks } from './told-tricks';

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

/** What the bot remembers of one sender between messages; see the privacy notice. */
export interface ConversationState {
  readonly version: 1;
  /** When the greeting with the privacy notice was last shown, ISO, or null. */
  readonly greetedAt: string | null;
  /** The last indicators sent, kept for 30 minutes so that "report this" works. */
  readonly recent: { readonly at: string; readonly indicators: readonly Indicator[] } | null;
  /** The conversation of several steps that is under way. */
  readonly dialog: Dialog | null;
  /**
   * What may be half of a message, kept for a minute: words, masked, in case their link comes behind,
   * or a link or number with its verdict, in case its words do.
   */
  readonly lastText: {
    readonly at: string;
    readonly text: string;
    /** null: words that hold nothing to check. */
    readonly verdict: Verdict | null;
  } | null;
  /** What happened, as told in the last message, masked: for a minute, in case a report follows. */
  readonly told: { readonly at: string; readonly text: string } | null;
  /** What the bot has just asked about: the next words within some minutes belong to it. */
  readonly topic: {
    readonly at: string;
    readonly name: TopicName;
    /** How often in a row it was said again. */
    readonly times?: number;
    /** How far a danger has gone; absent: help is still to be called. */
    readonly phase?: DangerPhase;
    /** The advisory or the page of a shelf that was shown, of which more may be asked for in words. */
    readonly shown?: Shown;
  } | null;
  /** How fast the person writes. */
  readonly pace: Pace | null;
}

/** An advisory, or one page of a shelf of them. */
export type Shown =
  | { readonly kind: 'advisory'; readonly id: string }
  | { readonly kind: 'shelf'; readonly group: string; readonly page: number };

/** What the bot can ask about without a dialogue of several steps. */
export type TopicName = 'police' | 'rumor' | 'learn' | 'report-sent' | Answered | DangerTopic;

/** A danger to life was spoken of, and this is said again: no more is remembered of it. */
export type DangerTopic = `danger.${DangerLine}`;
/** What is said again to a person in danger: a number, or what fits who is hurt, missing, threatened, held, or on the line. */
export const DANGER_LINES = [
  '111',
  '112',
  '113',
  '114',
  '115',
  'injury',
  'threat',
  'menaced',
  'missing',
  'abroad',
  'call',
  'paying',
  'held',
  'held-self',
  'home',
  'school',
  'abuse',
  'assault',
  'pictures',
  'paying-self',
  'watch',
] as const;
export type DangerLine = (typeof DANGER_LINES)[number];

/** `called`: help was called and is waited for. `over`: it has ended well, and nothing is said of it again unless it comes back. */
export type DangerPhase = 'called' | 'over';

/** Why and until when the bot is silent for one sender. */
export interface Pause {
  /** ISO, UTC. */
  readonly until: string;
  /** `asked`: the person wanted an officer; `officer`: an officer or another app has written. */
  readonly reason: 'asked' | 'officer';
}

/** What is kept of a sender besides the conversation. */
export interface KeptData {
  readonly checks: readonly { readonly key: LookupKey; readonly verdict: Verdict }[];
  readonly reports: readonly { readonly caseNumber: string; readonly status: ReportStatus }[];
}

/** What the shell looked up before the answer. */
export interface LoadedRecord {
  /** Status of the case number found in the text; null where the text holds none or no such report exists. */
  readonly caseStatus: ReportStatus | null;
  /** Until when the bot is silent; null where it is not. */
  readonly pause: Pause | null;
  readonly kept: KeptData;
  /** Pictures of the sender's reports, and whether they were fetched yet. */
  readonly pictures: readonly { readonly key: string; readonly status: PictureStatus }[];
}

/** `failed`: the channel no longer had the picture, or it was none. */
export type PictureStatus = 'wanted' | 'kept' | 'failed';

/** The record of a sender of whom nothing is kept. */
export const EMPTY_RECORD: LoadedRecord = {
  caseStatus: null,
  pause: null,
  kept: { checks: [], reports: [] },
  pictures: [],
};

/** What the topics are recognized and answered by. */
export interface TopicKnowledge {
  readonly requests: RequestPhrases;
  readonly police: PoliceDirectory;
  /** What people ask about the police, with an answer each. */
  readonly policeQuestions: CommonQuestions;
  readonly rumors: Rumors;
  readonly common: CommonQuestions;
  readonly victim: VictimQuestions;
  readonly fragments: Fragments;
  readonly followUps: FollowUps;
  readonly tricks: ToldTricks;
  readonly trickModel: TextModel;
  readonly demand: DemandPhrases;
  readonly harm: HarmPhrases;
  readonly danger: DangerPhrases;
  readonly said: SaidPhrases;
  readonly asides: AsidePhrases;
}

/** What an answer is made of besides the message: the time, the texts, the unit, the brands, what people write. */
export interface RespondContext extends Knowledge {
  /** ISO, UTC. */
  readonly now: string;
  readonly phrases: Phrases;
  readonly topics: TopicKnowledge;
  /** Days for which checks are kept, for the privacy notice; `RETENTION.checkDays` where not said. */
  readonly checkDays?: number;
  /** Whether a picture at this address can be fetched at all; every one where not said. */
  readonly canFetch?: (url: string) => boolean;
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

export interface Response {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}
