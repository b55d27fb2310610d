import type { Reply } from '../../src/advice';
import { EMPTY_STATE } from '../../src/conversation';
import type { Answer, InboxEvent, IncomingEvent, SendOutcome } from '../../src/delivery';
import { createInbox, createSender, createWorker } from '../../src/delivery';
import type { LogRecord } from '../../src/log';
import { createSenderKeys } from '../../src/storage';
import type { TestRecord } from '../storage/test-record';

export const START = Date.parse('2026-11-23T08:00:00.000Z');
export const APOLOGY: Reply = { text: 'apology', buttons: [], quickReplies: [] };
export const keys = createSenderKeys(Buffer.alloc(32, 1));

/** Resolves once the condition holds; a test that waits in vain fails by jest's own limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

let counter = 0;

/** An event of the given sender that says `text`. */
export function say(senderId: string, text: string, more: Partial<IncomingEvent> = {}): IncomingEvent {
  counter += 1;
  const key = `mid-${counter}`;
  return { key, senderId, answerable: true, occurredAt: START + counter, body: text, ...more };
}

/** Answers with the text itself. */
export function answerWith(...texts: readonly string[]): Answer {
  return {
    state: EMPTY_STATE,
    replies: texts.map((text) => ({ text, buttons: [], quickReplies: [] })),
    effects: [],
    verdict: null,
  };
}

/** Inbox, worker and sender over a real record, with a clock that stands still until it is moved. */
export function createTestDelivery(
  test: TestRecord,
  answer: (event: InboxEvent) => Promise<Answer | null> = (event) => Promise.resolve(answerWith(event.body)),
  send: (recipientId: string, body: string) => Promise<SendOutcome> = () =>
    Promise.resolve({ kind: 'sent', messageId: null }),
) {
  const log: LogRecord[] = [];
  const sent: [string, string][] = [];
  const clock = { ms: START };
  const deps = {
    record: test.record,
    keys,
    now: () => clock.ms,
    random: () => 1,
    log: (_level: string, record: LogRecord) => void log.push(record),
    pollMs: 20,
  };
  const worker = createWorker({
    ...deps,
    answer,
    render: (replies) => replies.map((reply) => reply.text),
    handOver: 'hand-over',
    takeBack: 'take-back',
    apology: [APOLOGY],
    wakeSender: () => undefined,
    answerTimeoutMs: 1000,
  });
  const sender = createSender({
    ...deps,
    send: async (recipientId, body) => {
      sent.push([recipientId, body]);
      return send(recipientId, body);
    },
  });
  const inbox = createInbox({ ...deps, wake: () => undefined });
  return {
    worker,
    sender,
    clock,
    log,
    /** What was handed to the channel, in order. */
    sent,
    events: (name: LogRecord['event']) => log.filter((record) => record.event === name),
    accept: (...events: readonly IncomingEvent[]) => inbox.accept('messenger', events),
    /** Answers and sends all that is due. */
    async drain() {
      await worker.drain();
      await sender.drain();
    },
  };
}
