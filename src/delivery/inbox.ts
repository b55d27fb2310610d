import type { Channel } from '../conversation';
import type { RecordDatabase, SenderKeys } from '../storage';

/** An event as a channel hands it over. */
export interface IncomingEvent {
  /** Two deliveries of one event have the same key, two events never. */
  readonly key: string;
  /** The channel's id of the person (or page) whose events must stay in order. */
  readonly senderId: string;
  /** Whether that person awaits an answer; nothing can be sent for an event of which nobody does. */
  readonly answerable: boolean;
  /** Milliseconds since 1970 by the channel's clock, or null where it did not say. */
  readonly occurredAt: number | null;
  /** The event in the channel's own form. */
  readonly body: string;
}

/** An event as the worker hands it to be answered. */
export interface InboxEvent {
  readonly channel: Channel;
  readonly messageRef: string;
  readonly senderRef: string;
  readonly body: string;
  /** ISO, UTC. */
  readonly receivedAt: string;
}

/** Where a channel leaves its events; what it has accepted survives a crash. */
export interface Inbox {
  /** Writes the events in one transaction and says how many were new. */
  accept(channel: Channel, events: readonly IncomingEvent[]): Promise<{ stored: number; duplicates: number }>;
}

interface InboxDeps {
  readonly record: Pick<RecordDatabase, 'transaction'>;
  readonly keys: SenderKeys;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when there is something new to answer. */
  readonly wake: () => void;
}

/** Creates the inbox; an event whose key is known is not stored again. */
export function createInbox({ record, keys, now, wake }: InboxDeps): Inbox {
  return {
    async accept(channel, events) {
      if (events.length === 0) return { stored: 0, duplicates: 0 };
      const at = now();
      const stored = await record.transaction(async ({ inbox }) => {
        let added = 0;
        for (const event of events) {
          const senderRef = keys.senderRef(channel, event.senderId);
          const isNew = await inbox.add({
            messageRef: keys.messageRef(`${channel}|${event.key}`),
            channel,
            senderRef,
            replyTo: event.answerable ? keys.seal(event.senderId, senderRef) : null,
            body: event.body,
            occurredAt: event.occurredAt ?? at,
            receivedAt: new Date(at).toISOString(),
          });
          if (isNew) added += 1;
        }
        return added;
      });
      if (stored > 0) wake();
      return { stored, duplicates: events.length - stored };
    },
  };
}
