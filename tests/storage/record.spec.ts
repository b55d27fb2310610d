import fs from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { EMPTY_STATE, type ConversationState } from '../../src/conversation';
import type { Log } from '../../src/log';
import {
  DEFAULT_RETENTION,
  StorageError,
  openRecord,
  type NewInboxRow,
  type NewOutboxRow,
} from '../../src/storage';
import { openSqlite } from '../../src/storage/sqlite';
import { openTestRecord, type TestRecord } from './test-record';

const AT = '2026-11-23T08:00:00.000Z';
const LATER = '2026-11-24T08:00:00.000Z';
const STATE: ConversationState = { ...EMPTY_STATE, greetedAt: AT };

function inboxRow(messageRef: string, more: Partial<NewInboxRow> = {}): NewInboxRow {
  return {
    messageRef,
    channel: 'messenger',
    senderRef: 'lan',
    replyTo: 'sealed-lan',
    body: `{"text":"${messageRef}"}`,
    occurredAt: 1000,
    receivedAt: AT,
    ...more,
  };
}

function outboxRow(body: string, senderRef = 'lan'): NewOutboxRow {
  return { messageRef: 'm', senderRef, recipient: `sealed-${senderRef}`, body, createdAt: AT };
}

function bytesOf(file: string): string {
  return [file, `${file}-wal`]
    .filter((name) => fs.existsSync(name))
    .map((name) => fs.readFileSync(name, 'latin1'))
    .join('');
}

let test: TestRecord;
const everything = { now: 1e15, busy: [], limit: 100 };

beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

describe('the record database', () => {
  it('keeps what was committed over a restart', async () => {
    await test.record.inbox.add(inboxRow('a'));
    await test.record.conversations.save('lan', STATE, AT);
    const record = await test.reopen();

    expect(await record.inbox.heads(everything)).toEqual([{ ...inboxRow('a'), attempts: 0 }]);
    expect(await record.conversations.find('lan')).toEqual(STATE);
  });

  it('survives a power cut: write-ahead log, synchronous FULL', async () => {
    const db = new Kysely({ dialect: openSqlite(test.file) });
    const mode = await sql`pragma journal_mode`.execute(db);
    const synchronous = await sql`pragma synchronous`.execute(db);
    await db.destroy();

    expect(mode.rows).toEqual([{ journal_mode: 'wal' }]);
    expect(synchronous.rows).toEqual([{ synchronous: 2 }]);
  });

  it('keeps nothing of a transaction that throws', async () => {
    const failed = test.record.transaction(async (stores) => {
      await stores.inbox.add(inboxRow('a'));
      await stores.outbox.add([outboxRow('hello')]);
      throw new RangeError('stop');
    });

    await expect(failed).rejects.toThrow(RangeError);
    expect(await test.record.inbox.waiting()).toBe(0);
    expect(await test.record.outbox.waiting()).toBe(0);
  });

  it('refuses a file that is no database', async () => {
    const file = `${test.file}.txt`;
    fs.writeFileSync(file, 'This is a shopping list, not a database.'.repeat(30));

    await expect(openRecord({ file })).rejects.toThrow(StorageError);
  });

  it('refuses a record that a newer program has changed', async () => {
    await test.record.close();
    const db = new Database(test.file);
    db.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('9999-future', AT);
    db.close();

    await expect(openRecord({ file: test.file })).rejects.toThrow(StorageError);
    const undo = new Database(test.file);
    undo.prepare('delete from kysely_migration where name = ?').run('9999-future');
    undo.close();
    await test.reopen();
  });
});

describe('the inbox store', () => {
  it('adds an event once', async () => {
    expect(await test.record.inbox.add(inboxRow('a'))).toBe(true);
    expect(await test.record.inbox.add(inboxRow('a', { body: 'other' }))).toBe(false);
    expect((await test.record.inbox.heads(everything)).map((row) => row.body)).toEqual([inboxRow('a').body]);
  });

  it('recognizes an event that was answered', async () => {
    await test.record.inbox.add(inboxRow('a'));
    await test.record.inbox.finish('a', 'done', AT);

    expect(await test.record.inbox.add(inboxRow('a'))).toBe(false);
  });

  it('gives the earliest event of each sender by its time, not by its arrival', async () => {
    await test.record.inbox.add(inboxRow('second', { occurredAt: 2000 }));
    await test.record.inbox.add(inboxRow('first', { occurredAt: 1000 }));
    await test.record.inbox.add(inboxRow('other', { senderRef: 'minh', occurredAt: 5000 }));
    await test.record.inbox.add(inboxRow('same time', { senderRef: 'minh', occurredAt: 5000 }));

    const heads = await test.record.inbox.heads(everything);

    expect(heads.map((row) => row.messageRef)).toEqual(['first', 'other']);
  });

  it.each([
    ['postponed', { now: 4999, busy: [], limit: 9 }, []],
    ['due again', { now: 5000, busy: [], limit: 9 }, ['a']],
    ['of a busy sender', { now: 5000, busy: ['lan'], limit: 9 }, []],
  ])('does not step over an event that is %s', async (_title, query, expected) => {
    await test.record.inbox.add(inboxRow('a', { occurredAt: 1 }));
    await test.record.inbox.add(inboxRow('b', { occurredAt: 2 }));
    await test.record.inbox.postpone('a', 5000);

    expect((await test.record.inbox.heads(query)).map((row) => row.messageRef)).toEqual(expected);
  });

  it('counts attempts', async () => {
    await test.record.inbox.add(inboxRow('a'));
    await test.record.inbox.beginAttempt('a');
    await test.record.inbox.beginAttempt('a');

    expect((await test.record.inbox.heads(everything))[0]?.attempts).toBe(2);
  });

  it('leaves nothing of what a citizen wrote in the files once an event is done and the purge has run', async () => {
    await test.record.inbox.add(
      inboxRow('a', { body: 'vietcombank-thuong.example '.repeat(500), replyTo: 'sealed-secret' }),
    );
    expect(bytesOf(test.file)).toContain('vietcombank-thuong');

    await test.record.inbox.finish('a', 'done', AT);
    await test.record.purge(new Date(AT), DEFAULT_RETENTION);

    expect(bytesOf(test.file)).not.toContain('vietcombank-thuong');
    expect(bytesOf(test.file)).not.toContain('sealed-secret');
  });
});

describe('the outbox store', () => {
  it("keeps each sender's messages in order", async () => {
    await test.record.outbox.add([outboxRow('1'), outboxRow('2'), outboxRow('x', 'minh')]);

    const heads = await test.record.outbox.heads(everything);
    expect(heads.map((row) => row.body)).toEqual(['1', 'x']);

    await test.record.outbox.finish(heads[0]!.id, 'sent', AT);
    expect((await test.record.outbox.heads(everything)).map((row) => row.body)).toEqual(['2', 'x']);
  });

  it('does not step over a message that was put off', async () => {
    await test.record.outbox.add([outboxRow('1'), outboxRow('2')]);
    const [first] = await test.record.outbox.heads(everything);
    await test.record.outbox.postpone(first!.id, 9000);

    expect(await test.record.outbox.heads({ ...everything, now: 8999 })).toEqual([]);
    expect(await test.record.outbox.heads({ ...everything, now: 9000 })).toEqual([
      { ...outboxRow('1'), id: first!.id, attempts: 1 },
    ]);
  });

  it('drops what waits for one sender only', async () => {
    await test.record.outbox.add([outboxRow('1'), outboxRow('2'), outboxRow('x', 'minh')]);

    expect(await test.record.outbox.dropAll('lan', AT)).toBe(2);
    expect((await test.record.outbox.heads(everything)).map((row) => row.body)).toEqual(['x']);
  });

  it('takes an empty list', async () => {
    await test.record.outbox.add([]);

    expect(await test.record.outbox.waiting()).toBe(0);
  });
});

describe('the other stores', () => {
  it('replaces a conversation state', async () => {
    await test.record.conversations.save('lan', STATE, AT);
    await test.record.conversations.save('lan', { ...STATE, greetedAt: LATER }, LATER);

    expect((await test.record.conversations.find('lan'))?.greetedAt).toBe(LATER);
    expect(await test.record.conversations.find('minh')).toBeNull();
  });

  it('starts anew from a state of another version', async () => {
    const future = { ...STATE, version: 2 } as unknown as ConversationState;
    await test.record.conversations.save('lan', future, AT);

    expect(await test.record.conversations.find('lan')).toBeNull();
  });

  it('starts anew from a broken state, says so in the log, and purges all the same', async () => {
    await test.record.conversations.save('lan', { ...STATE, recent: { at: AT, indicators: [] } }, AT);
    await test.record.close();
    const db = new Database(test.file);
    db.prepare("update conversation set state = '{'").run();
    db.close();
    const log = jest.fn<undefined, Parameters<Log>>();
    const record = await openRecord({ file: test.file, log });

    expect(await record.conversations.find('lan')).toBeNull();
    expect(log).toHaveBeenCalledWith('error', {
      event: 'bug',
      where: 'conversations',
      error: 'UnreadableState',
    });
    expect(await record.purge(new Date(LATER), DEFAULT_RETENTION)).toBe(1);
    await record.conversations.save('lan', STATE, LATER);
    expect(await record.conversations.find('lan')).toEqual(STATE);
    await record.close();
    await test.reopen();
  });

  it('keeps the latest verdict of a check', async () => {
    const key = { kind: 'host', value: 'fake.example' } as const;
    await test.record.checks.remember('lan', [{ key, verdict: 'unknown' }], AT);
    await test.record.checks.remember('lan', [{ key, verdict: 'malicious' }], LATER);
    await test.record.checks.remember('minh', [{ key, verdict: 'unknown' }], LATER);

    expect(await test.record.checks.findBySender('lan')).toEqual([{ key, verdict: 'malicious' }]);
    expect(await test.record.checks.findSenders(key)).toEqual(['lan', 'minh']);
    expect(await test.record.checks.findSenders({ kind: 'url', value: 'fake.example' })).toEqual([]);
  });

  it('counts by day', async () => {
    for (const at of [AT, AT, LATER]) await test.record.counts.add('check.malicious', at);

    expect(await test.record.counts.list('2026-11-23', '2026-11-23')).toEqual([
      { day: '2026-11-23', name: 'check.malicious', total: 2 },
    ]);
    expect(await test.record.counts.list('2026-11-23', '2026-11-24')).toHaveLength(2);
  });

  it('keeps and forgets a sender', async () => {
    const sender = { senderRef: 'lan', channel: 'messenger', sealedId: 'sealed' } as const;
    await test.record.senders.keep(sender);
    await test.record.senders.keep({ ...sender, sealedId: 'sealed again' });
    expect(await test.record.senders.find('lan')).toEqual({ ...sender, sealedId: 'sealed again' });

    await test.record.senders.forget('lan');
    expect(await test.record.senders.find('lan')).toBeNull();
  });
});

describe('the purge', () => {
  const purgeAt = (iso: string): Promise<number> => test.record.purge(new Date(iso), DEFAULT_RETENTION);

  it('forgets the last indicators after half an hour, and keeps the rest of the state', async () => {
    const recent = { at: AT, indicators: [] };
    await test.record.conversations.save('lan', { ...STATE, recent }, AT);

    expect(await purgeAt('2026-11-23T08:29:00.000Z')).toBe(0);
    expect((await test.record.conversations.find('lan'))?.recent).toEqual(recent);
    expect(await purgeAt('2026-11-23T08:31:00.000Z')).toBe(1);
    expect(await test.record.conversations.find('lan')).toEqual(STATE);
  });

  it('forgets three hours later that somebody wanted to die, and keeps the rest of the state', async () => {
    const topic = { at: AT, name: 'danger.115' } as const;
    await test.record.conversations.save('lan', { ...STATE, topic }, AT);

    expect(await purgeAt('2026-11-23T10:59:00.000Z')).toBe(0);
    expect((await test.record.conversations.find('lan'))?.topic).toEqual(topic);
    expect(await purgeAt('2026-11-23T11:01:00.000Z')).toBe(1);
    expect(await test.record.conversations.find('lan')).toEqual(STATE);
    expect(bytesOf(test.file)).not.toContain('danger.115');
  });

  it('forgets it in a record that an older program wrote', async () => {
    const topic = { at: AT, name: 'danger.115' } as const;
    await test.record.conversations.save('lan', { ...STATE, topic }, AT);
    await test.record.conversations.save('minh', STATE, AT);
    await test.record.close();
    const db = new Database(test.file);
    db.prepare('alter table conversation drop column topic_at').run();
    db.prepare("delete from kysely_migration where name = '0004-topics'").run();
    db.close();
    await test.reopen();

    expect(await purgeAt('2026-11-23T11:01:00.000Z')).toBe(1);
    expect(await test.record.conversations.find('lan')).toEqual(STATE);
  });

  it('forgets checks after 30 days', async () => {
    const key = { kind: 'phone', value: '+84900000001' } as const;
    await test.record.checks.remember('lan', [{ key, verdict: 'unknown' }], AT);

    expect(await purgeAt('2026-12-23T07:59:00.000Z')).toBe(0);
    expect(await purgeAt('2026-12-23T08:01:00.000Z')).toBe(1);
    expect(await test.record.checks.findBySender('lan')).toEqual([]);
  });

  it('never forgets what still waits', async () => {
    await test.record.inbox.add(inboxRow('a'));
    await test.record.outbox.add([outboxRow('1')]);

    expect(await purgeAt('2030-01-01T00:00:00.000Z')).toBe(0);
    expect(await test.record.inbox.waiting()).toBe(1);
    expect(await test.record.outbox.waiting()).toBe(1);
  });

  it('forgets finished events, sent messages and silent senders', async () => {
    await test.record.inbox.add(inboxRow('a'));
    await test.record.inbox.finish('a', 'done', AT);
    await test.record.outbox.add([outboxRow('1')]);
    await test.record.outbox.dropAll('lan', AT);
    await test.record.conversations.save('lan', STATE, AT);

    expect(await purgeAt('2026-11-30T07:59:00.000Z')).toBe(0);
    expect(await purgeAt('2026-11-30T08:01:00.000Z')).toBe(2);
    expect(await purgeAt('2026-12-23T08:01:00.000Z')).toBe(1);
  });
});
