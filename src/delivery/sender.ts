import type { Log } from '../log';
import type { OutboxRow, RecordDatabase, SenderKeys } from '../storage';
import { sendPause } from './backoff';
import { DEFAULT_PAUSE_HOURS, hoursAfter } from './commit-effects';
import { createLanes, type Lanes } from './lanes';
import type { Send, SendOutcome } from './outcome';

interface SenderDeps {
  readonly record: RecordDatabase;
  readonly keys: SenderKeys;
  readonly send: Send;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Recipients written to at the same time. */
  readonly parallel?: number;
  readonly pollMs?: number;
  /** Hours for which the bot is silent after the channel said that somebody else answers. */
  readonly pauseHours?: number;
  /** Milliseconds of silence after a failure that concerns everybody. */
  readonly haltMs?: number;
}

type Failure = Exclude<SendOutcome, { kind: 'sent' }>;

/**
 * Sends the outbox: one recipient's messages in order, several recipients at the same time.
 * A recipient whose message waits to be repeated holds up nobody else.
 * A failure that concerns everybody, such as a refused token, stops all sending; one message tries again after `haltMs`.
 * A crash between the channel's acceptance and our commit sends that one message twice: the channel offers no key against it.
 */
export function createSender(deps: SenderDeps): Lanes {
  const { record, keys, log, now } = deps;
  let haltedUntil = 0;
  let probing = false;

  async function finish(row: OutboxRow, status: 'sent' | 'dropped'): Promise<void> {
    await record.outbox.finish(row.id, status, new Date(now()).toISOString());
  }

  async function giveUpOrRetry(
    row: OutboxRow,
    outcome: Extract<Failure, { kind: 'retry' }>,
  ): Promise<string> {
    const pause = sendPause(outcome.retry, row.attempts + 1, deps.random);
    if (pause === null) {
      await finish(row, 'dropped');
      return 'gave-up';
    }
    await record.outbox.postpone(row.id, now() + pause);
    return 'retry';
  }

  /** Somebody else answers in this thread: what waits would come too late, and more would disturb. */
  async function keepSilent(senderRef: string): Promise<void> {
    const at = new Date(now()).toISOString();
    await record.transaction(async ({ outbox, pauses }) => {
      await outbox.dropAll(senderRef, at);
      await pauses.begin(
        senderRef,
        { until: hoursAfter(at, deps.pauseHours ?? DEFAULT_PAUSE_HOURS), reason: 'officer' },
        at,
      );
    });
  }

  /** Follows the table of facts in the channel's client; returns the word for the log. */
  async function settle(row: OutboxRow, outcome: Failure): Promise<string> {
    switch (outcome.kind) {
      case 'retry':
        return giveUpOrRetry(row, outcome);
      case 'drop':
        await finish(row, 'dropped');
        return outcome.kind;
      case 'drop-sender':
        await record.outbox.dropAll(row.senderRef, new Date(now()).toISOString());
        return outcome.kind;
      case 'not-owner':
        await keepSilent(row.senderRef);
        return outcome.kind;
      case 'halt':
        haltedUntil = now() + (deps.haltMs ?? 600_000);
        log('error', { event: 'send.halted', code: outcome.code, subcode: outcome.subcode });
        return outcome.kind;
    }
  }

  async function run(row: OutboxRow): Promise<void> {
    const recipientId = keys.unseal(row.recipient, row.senderRef);
    const outcome: SendOutcome =
      recipientId === null ? { kind: 'drop', code: 0, subcode: 0 } : await deps.send(recipientId, row.body);
    if (outcome.kind === 'sent') {
      haltedUntil = 0;
      await finish(row, 'sent');
      return;
    }
    const action = await settle(row, outcome);
    const { code, subcode } = outcome;
    log('warn', { event: 'send.failed', messageRef: row.messageRef, code, subcode, action });
  }

  return createLanes<OutboxRow>({
    name: 'sender',
    async pick(query) {
      if (query.now < haltedUntil || probing) return [];
      return record.outbox.heads(haltedUntil === 0 ? query : { ...query, limit: 1 });
    },
    laneOf: (row) => row.senderRef,
    async run(row) {
      probing = haltedUntil !== 0;
      try {
        await run(row);
      } finally {
        probing = false;
      }
    },
    parallel: deps.parallel ?? 8,
    pollMs: deps.pollMs ?? 500,
    now,
    log,
  });
}
