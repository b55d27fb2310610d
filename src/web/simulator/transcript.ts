import type { CitizenAction } from './action';
import type { BotMessage } from './graph/bot-message';

/** One entry of a conversation as the page shows it. `at` is milliseconds. */
export type TranscriptEvent =
  | { readonly kind: 'citizen'; readonly mid: string; readonly at: number; readonly action: CitizenAction }
  | { readonly kind: 'bot'; readonly mid: string; readonly at: number; readonly message: BotMessage }
  | { readonly kind: 'failed'; readonly mid: string };

/** What is true of a conversation now, besides its entries. */
export interface Presence {
  readonly typing: boolean;
  /** The citizen's newest message that the bot has marked as seen. */
  readonly seen: string | null;
  readonly empty: boolean;
}

/** Receives a conversation as it goes on. */
export interface Follower {
  event(number: number, event: TranscriptEvent): void;
  presence(presence: Presence): void;
  /** The conversation was dropped to make room. */
  end(): void;
}

const MOST_CONVERSATIONS = 100;
const MOST_EVENTS = 300;
const MOST_FOLLOWERS = 4;

interface Conversation {
  /** Number of the first event that is still kept. */
  first: number;
  readonly events: TranscriptEvent[];
  readonly followers: Set<Follower>;
  typing: boolean;
  seen: string | null;
  lastCitizen: { readonly mid: string; readonly at: number } | null;
}

/** What each simulated sender sees, kept and passed on to followers. */
export interface Transcripts {
  append(sender: string, event: TranscriptEvent): void;
  setTyping(sender: string, typing: boolean): void;
  markSeen(sender: string): void;
  /** When the citizen last wrote, in milliseconds; null for somebody who never did. */
  lastCitizenAt(sender: string): number | null;
  /** Replays what came after event `after`, then goes on live; null when too many follow already. */
  follow(sender: string, after: number, follower: Follower): (() => void) | null;
  /** Ends all followers. */
  close(): void;
}

function presenceOf({ typing, seen, first, events }: Conversation): Presence {
  return { typing, seen, empty: first === 1 && events.length === 0 };
}

/** Keeps the newest part of the newest conversations in memory. */
export function createTranscripts(): Transcripts {
  const conversations = new Map<string, Conversation>();

  function dropOldest(): void {
    const [oldest] = conversations;
    if (oldest === undefined) return;
    conversations.delete(oldest[0]);
    for (const follower of oldest[1].followers) follower.end();
  }

  function open(sender: string): Conversation {
    const conversation: Conversation = conversations.get(sender) ?? {
      first: 1,
      events: [],
      followers: new Set(),
      typing: false,
      seen: null,
      lastCitizen: null,
    };
    conversations.delete(sender);
    if (conversations.size >= MOST_CONVERSATIONS) dropOldest();
    conversations.set(sender, conversation);
    return conversation;
  }

  function tellPresence(conversation: Conversation): void {
    for (const follower of conversation.followers) follower.presence(presenceOf(conversation));
  }

  return {
    append(sender, event) {
      const conversation = open(sender);
      conversation.events.push(event);
      const number = conversation.first + conversation.events.length - 1;
      if (conversation.events.length > MOST_EVENTS) {
        conversation.events.shift();
        conversation.first += 1;
      }
      if (event.kind === 'citizen') conversation.lastCitizen = { mid: event.mid, at: event.at };
      if (event.kind === 'bot') conversation.typing = false;
      for (const follower of conversation.followers) follower.event(number, event);
      tellPresence(conversation);
    },
    setTyping(sender, typing) {
      const conversation = open(sender);
      conversation.typing = typing;
      tellPresence(conversation);
    },
    markSeen(sender) {
      const conversation = open(sender);
      conversation.seen = conversation.lastCitizen?.mid ?? null;
      tellPresence(conversation);
    },
    lastCitizenAt: (sender) => conversations.get(sender)?.lastCitizen?.at ?? null,
    follow(sender, after, follower) {
      const conversation = open(sender);
      if (conversation.followers.size >= MOST_FOLLOWERS) return null;
      conversation.events.forEach((event, index) => {
        const number = conversation.first + index;
        if (number > after) follower.event(number, event);
      });
      follower.presence(presenceOf(conversation));
      conversation.followers.add(follower);
      return () => conversation.followers.delete(follower);
    },
    close() {
      for (const { followers } of conversations.values()) for (const follower of followers) follower.end();
      conversations.clear();
    },
  };
}
