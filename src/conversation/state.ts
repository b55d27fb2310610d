import type { Verdict } from '../checking';
import type { Indicator } from '../indicator';
import type { Dialog } from './dialog/types';
import type { Answered } from './hearing/follow-ups';
import type { Pace } from './pace';

/** One message that tells something, masked. */
export interface ToldLine {
  readonly at: string;
  readonly text: string;
}

/** The last message that tells something, and those before it. */
export interface Told extends ToldLine {
  readonly earlier?: readonly ToldLine[];
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
   * What may be half of a message, used for a minute: words, masked, in case their link comes behind,
   * or a link or number with its verdict, in case its words do.
   */
  readonly lastText: {
    readonly at: string;
    readonly text: string;
    /** null: words that hold nothing to check. */
    readonly verdict: Verdict | null;
  } | null;
  /**
   * What happened, as told in the last message, masked: for a minute, in case a report follows.
   * `earlier`: what was told line by line before it, for some minutes, in case first aid follows.
   */
  readonly told: Told | null;
  /** What the bot has just asked about: the next words within some minutes belong to it. */
  readonly topic: {
    readonly at: string;
    readonly name: TopicName;
    /** How often in a row it was said again. */
    readonly times?: number;
    /** How far a danger has gone; absent: help is still to be called. */
    readonly phase?: DangerPhase;
    /** The advisory, the page of a shelf or the everyday answer that was shown, of which the next words may speak. */
    readonly shown?: Shown;
  } | null;
  /** How fast the person writes. */
  readonly pace: Pace | null;
}

/** The state of a sender who was never seen. */
export const EMPTY_STATE: ConversationState = {
  version: 1,
  greetedAt: null,
  recent: null,
  dialog: null,
  lastText: null,
  told: null,
  topic: null,
  pace: null,
};

/** An advisory, one page of a shelf of them or of those of this month, or an everyday answer. */
export type Shown =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'advisory'; readonly id: string }
  | { readonly kind: 'new'; readonly page: number }
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

/** A danger, by the number that is called in it or by what happens. */
export type DangerLine = (typeof DANGER_LINES)[number];

/** `called`: help was called and is waited for. `over`: it has ended well, and nothing is said of it again unless it comes back. */
export type DangerPhase = 'called' | 'over';
