import type { Reply } from '../advice';
import type { Verdict } from '../checking';
import type { ConversationState, Response } from '../conversation';
import { errorName, type Log } from '../log';
import type { InboxRow, NewOutboxRow, RecordDatabase } from '../storage';
import { answerPause } from './backoff';
import { commitEffects, DEFAULT_PAUSE_HOURS } from './commit-effects';
import { withDeadline } from './deadline';
import type { InboxEvent } from './inbox';
import { createLanes, type Lanes } from './lanes';

/** What `respond` returned for an event, and the verdict for the log; null where nothing was checked. */
export interface Answer extends Omit<Response, 'state'> {
  /** null: what is remembered of the sender stays as it is. */
  readonly state: ConversationState | null;
  readonly verdict: Verdict | null;
}

interface WorkerDeps {
  readonly record: RecordDatabase;
  /** Answers one event; null where there is nothing to say. It must change nothing: the worker commits. */
  readonly answer: (event: InboxEvent) => Promise<Answer | null>;
  /** Replies in the channel's own form, one message each. */
  readonly render: (replies: readonly Reply[]) => readonly string[];
  /** What passes the thread to the officers, in the channel's own form. */
  readonly handOver: string;
  /** What takes the thread back from them. */
  readonly takeBack: string;
  /** Hours for which the bot is silent after it passed a thread. */
  readonly pauseHours?: number;
  /** What a person reads whose message could not be answered. */
  readonly apology: readonly Reply[];
  /** Called when there is something new to send. */
  readonly wakeSender: () => void;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Senders answered at the same time. */
  readonly parallel?: number;
  readonly pollMs?: number;
  readonly answerTimeoutMs?: number;
}

/**
 * Answers the inbox: one sender's events in order, several senders at the same time.
 * State, effects, messages to send and the event's end are committed in one transaction,
 * so an event is answered exactly once whenever the process ends.
 * An event that cannot be answered is tried again and at last set aside with an apology.
 */
export function createWorker(deps: WorkerDeps): Lanes {
  const { record, log, now } = deps;
  const isoNow = (): string => new Date(now()).toISOString();

  /** The thread is taken back before the first words, and passed behind the words that say so. */
  function messages(
    row: InboxRow,
    { replies, effects }: Pick<Response, 'replies' | 'effects'>,
    at: string,
  ): readonly NewOutboxRow[] {
    const { replyTo, messageRef, senderRef } = row;
    if (replyTo === null) return [];
    const passes = effects.some(({ kind }) => kind === 'hand-over');
    const takes = effects.some(({ kind }) => kind === 'take-thread');
    return [
      ...(takes ? [deps.takeBack] : []),
      ...deps.render(replies),
      ...(passes ? [deps.handOver] : []),
    ].map((body) => ({
      messageRef,
      senderRef,
      recipient: replyTo,
      body,
      createdAt: at,
    }));
  }

  async function commit(row: InboxRow, answer: Answer | null): Promise<void> {
    const at = isoNow();
    const rows = answer === null ? [] : messages(row, answer, at);
    await record.transaction(async (stores) => {
      if (answer !== null) {
        if (answer.state !== null) await stores.conversations.save(row.senderRef, answer.state, at);
        await commitEffects(stores, row, answer.effects, at, deps.pauseHours ?? DEFAULT_PAUSE_HOURS);
        await stores.outbox.add(rows);
      }
      await stores.inbox.finish(row.messageRef, 'done', at);
    });
    if (rows.length > 0) deps.wakeSender();
  }

  async function setAside(row: InboxRow, attempts: number): Promise<void> {
    const at = isoNow();
    const rows = messages(row, { replies: deps.apology, effects: [] }, at);
    await record.transaction(async (stores) => {
      await stores.outbox.add(rows);
      await stores.inbox.finish(row.messageRef, 'set-aside', at);
    });
    log('error', { event: 'message.set-aside', messageRef: row.messageRef, attempts });
    if (rows.length > 0) deps.wakeSender();
  }

  /** Attempts are counted before they begin: an event that ended the process has used one up. */
  async function run(row: InboxRow): Promise<void> {
    const { messageRef } = row;
    if (row.attempts > 0 && answerPause(row.attempts, deps.random) === null)
      return setAside(row, row.attempts);
    const attempt = row.attempts + 1;
    const startedAt = now();
    await record.inbox.beginAttempt(messageRef);
    try {
      const answer = await withDeadline(deps.answer(row), deps.answerTimeoutMs ?? 30_000);
      await commit(row, answer);
      if (answer === null) return;
      log('info', {
        event: 'message.answered',
        messageRef,
        verdict: answer.verdict ?? 'none',
        replies: answer.replies.length,
        durationMs: Math.round(now() - startedAt),
      });
    } catch (error) {
      log('error', { event: 'message.failed', messageRef, error: errorName(error), attempt });
      const pause = answerPause(attempt, deps.random);
      if (pause === null) await setAside(row, attempt);
      else await record.inbox.postpone(messageRef, now() + pause);
    }
  }

  return createLanes<InboxRow>({
    name: 'worker',
    pick: (query) => record.inbox.heads(query),
    laneOf: (row) => row.senderRef,
    run,
    parallel: deps.parallel ?? 8,
    pollMs: deps.pollMs ?? 500,
    now,
    log,
  });
}
