import { EMPTY_STATE } from '../../src/conversation';
import type { InboxEvent } from '../../src/delivery';
import { openTestRecord, type TestRecord } from '../storage/test-record';
import { answerWith, createTestDelivery, keys, say, until } from './test-delivery';

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Fails `times` times, then answers. */
function failing(times: number): (event: InboxEvent) => Promise<ReturnType<typeof answerWith>> {
  let failures = 0;
  return (event) => {
    failures += 1;
    return failures <= times
      ? Promise.reject(new RangeError('private words'))
      : Promise.resolve(answerWith(event.body));
  };
}

describe('answering', () => {
  it('commits state, effects, messages and the end of the event together', async () => {
    const key = { kind: 'host', value: 'fake.example' } as const;
    const delivery = createTestDelivery(test, () =>
      Promise.resolve({
        ...answerWith('one', 'two'),
        state: { ...EMPTY_STATE, greetedAt: '2026-11-23T08:00:00.000Z' },
        effects: [
          { kind: 'remember-check', checks: [{ key, verdict: 'malicious' }] },
          { kind: 'count', name: 'check.malicious' },
        ],
        verdict: 'malicious',
      }),
    );
    await delivery.accept(say('lan', 'hello'));
    await delivery.drain();
    const lan = keys.senderRef('messenger', 'lan');

    expect(delivery.sent).toEqual([
      ['lan', 'one'],
      ['lan', 'two'],
    ]);
    expect(await test.record.inbox.waiting()).toBe(0);
    expect((await test.record.conversations.find(lan))?.greetedAt).toBe('2026-11-23T08:00:00.000Z');
    expect(await test.record.checks.findBySender(lan)).toEqual([{ key, verdict: 'malicious' }]);
    expect(await test.record.counts.list('2026-11-23', '2026-11-23')).toHaveLength(1);
    expect(delivery.events('message.answered')).toMatchObject([{ verdict: 'malicious', replies: 2 }]);
  });

  it('keeps nothing of an answer that cannot be committed as a whole', async () => {
    const broken = { kind: 'count', name: null as unknown as string } as const;
    const delivery = createTestDelivery(test, () =>
      Promise.resolve({ ...answerWith('one'), effects: [broken] }),
    );
    await delivery.accept(say('lan', 'hello'));
    await delivery.drain();

    expect(delivery.sent).toEqual([]);
    expect(await test.record.conversations.find(keys.senderRef('messenger', 'lan'))).toBeNull();
    expect(await test.record.inbox.waiting()).toBe(1);
  });

  it('answers an event once though it is delivered five times', async () => {
    const delivery = createTestDelivery(test);
    const event = say('lan', 'hello');
    const first = await delivery.accept(event, event);
    await delivery.drain();
    const again = await delivery.accept(event, event, event);
    await delivery.drain();

    expect(first).toEqual({ stored: 1, duplicates: 1 });
    expect(again).toEqual({ stored: 0, duplicates: 3 });
    expect(delivery.sent).toEqual([['lan', 'hello']]);
  });

  it('sends nothing for an event of which nobody awaits an answer', async () => {
    const delivery = createTestDelivery(test);
    await delivery.accept(say('lan', 'standby', { answerable: false }));
    await delivery.drain();

    expect(delivery.sent).toEqual([]);
    expect(await test.record.inbox.waiting()).toBe(0);
  });

  it('saves no state where there is nothing to say', async () => {
    const delivery = createTestDelivery(test, () => Promise.resolve(null));
    await delivery.accept(say('lan', 'a like'));
    await delivery.drain();

    expect(await test.record.inbox.waiting()).toBe(0);
    expect(await test.record.conversations.find(keys.senderRef('messenger', 'lan'))).toBeNull();
  });
});

describe('order', () => {
  it('is kept within a sender, whatever each answer takes, while senders run side by side', async () => {
    const running = new Set<string>();
    let most = 0;
    const delivery = createTestDelivery(test, async (event) => {
      expect(running.has(event.senderRef)).toBe(false);
      running.add(event.senderRef);
      most = Math.max(most, running.size);
      await pause(event.body.endsWith('1') ? 15 : 1);
      running.delete(event.senderRef);
      return answerWith(event.body);
    });
    const people = ['lan', 'minh', 'hoa'];
    const numbers = ['1', '2', '3', '4'];
    await delivery.accept(...numbers.flatMap((n) => people.map((person) => say(person, `${person} ${n}`))));
    await delivery.drain();

    for (const person of people) {
      const own = delivery.sent.filter(([to]) => to === person).map(([, body]) => body);
      expect(own).toEqual(numbers.map((n) => `${person} ${n}`));
    }
    expect(most).toBe(3);
  });

  it('follows the time of the events where they arrive turned round', async () => {
    const delivery = createTestDelivery(test);
    const first = say('lan', 'first');
    await delivery.accept(say('lan', 'second'), first);
    await delivery.drain();

    expect(delivery.sent.map(([, body]) => body)).toEqual(['first', 'second']);
  });

  it('runs no more senders at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const delivery = createTestDelivery(test, async (event) => {
      running += 1;
      most = Math.max(most, running);
      await pause(2);
      running -= 1;
      return answerWith(event.body);
    });
    await delivery.accept(...Array.from({ length: 30 }, (_, at) => say(`person ${at}`, 'hello')));
    await delivery.drain();

    expect(most).toBe(8);
    expect(delivery.sent).toHaveLength(30);
  });
});

describe('failing', () => {
  it('is repeated after a pause, without stepping over the event', async () => {
    const delivery = createTestDelivery(test, failing(1));
    await delivery.accept(say('lan', 'first'), say('lan', 'second'));
    await delivery.drain();
    expect(delivery.sent).toEqual([]);

    delivery.clock.ms += 1000;
    await delivery.drain();
    expect(delivery.sent.map(([, body]) => body)).toEqual(['first', 'second']);
  });

  it('ends after three attempts with an apology, and the next event is answered', async () => {
    const delivery = createTestDelivery(test, failing(3));
    await delivery.accept(say('lan', 'poison'), say('lan', 'fine'));
    for (let round = 0; round < 3; round += 1) {
      await delivery.drain();
      delivery.clock.ms += 60_000;
    }

    expect(delivery.sent.map(([, body]) => body)).toEqual(['apology', 'fine']);
    expect(delivery.events('message.set-aside')).toMatchObject([{ attempts: 3 }]);
  });

  it('holds up nobody else', async () => {
    const delivery = createTestDelivery(test, (event) =>
      event.body === 'poison' ? Promise.reject(new Error('no')) : Promise.resolve(answerWith(event.body)),
    );
    await delivery.accept(say('lan', 'poison'), say('minh', 'fine'));
    await delivery.drain();

    expect(delivery.sent).toEqual([['minh', 'fine']]);
  });

  it('is logged by name, never by what the error says', async () => {
    const delivery = createTestDelivery(test, failing(1));
    await delivery.accept(say('lan', 'secret words'));
    await delivery.drain();

    expect(delivery.events('message.failed')).toMatchObject([{ error: 'RangeError', attempt: 1 }]);
    expect(JSON.stringify(delivery.log)).not.toMatch(/private words|secret words|lan/);
  });

  it('counts an answer that never comes', async () => {
    const delivery = createTestDelivery(test, () => new Promise(() => undefined));
    await delivery.accept(say('lan', 'hello'));
    await delivery.drain();

    expect(delivery.events('message.failed')).toMatchObject([{ error: 'AnswerTimeoutError' }]);
  });
});

describe('a crash', () => {
  it('between inbox and answer: the event is answered exactly once after the restart', async () => {
    await createTestDelivery(test).accept(say('lan', 'hello'), say('lan', 'again'));
    await test.reopen();
    const restarted = createTestDelivery(test);
    await restarted.drain();
    await restarted.drain();

    expect(restarted.sent).toEqual([
      ['lan', 'hello'],
      ['lan', 'again'],
    ]);
  });

  it('between answer and sending: the message is sent after the restart', async () => {
    const delivery = createTestDelivery(test);
    await delivery.accept(say('lan', 'hello'));
    await delivery.worker.drain();
    await test.reopen();
    const restarted = createTestDelivery(test);
    await restarted.drain();

    expect(delivery.sent).toEqual([]);
    expect(restarted.sent).toEqual([['lan', 'hello']]);
  });

  it('that an event causes each time: it is set aside without a fourth attempt', async () => {
    const delivery = createTestDelivery(test);
    await delivery.accept(say('lan', 'deadly'));
    const [row] = await test.record.inbox.heads({ now: delivery.clock.ms, busy: [], limit: 1 });
    for (let crash = 0; crash < 3; crash += 1) await test.record.inbox.beginAttempt(row!.messageRef);
    await test.reopen();
    let asked = 0;
    const restarted = createTestDelivery(test, () => {
      asked += 1;
      return Promise.resolve(answerWith('answer'));
    });
    await restarted.drain();

    expect(asked).toBe(0);
    expect(restarted.sent).toEqual([['lan', 'apology']]);
  });
});

describe('starting and stopping', () => {
  it('takes up what waits, and ends what runs before it stops', async () => {
    let begun = false;
    const delivery = createTestDelivery(test, async (event) => {
      begun = true;
      await pause(20);
      return answerWith(event.body);
    });
    await delivery.accept(say('lan', 'waiting'));
    delivery.worker.start();
    await until(() => begun);
    await delivery.worker.stop();
    await delivery.accept(say('lan', 'too late'));
    await pause(60);

    expect(await test.record.outbox.waiting()).toBe(1);
    expect(await test.record.inbox.waiting()).toBe(1);
  });

  it('looks again by itself for what became due', async () => {
    const delivery = createTestDelivery(test, failing(1));
    await delivery.accept(say('lan', 'hello'));
    delivery.worker.start();
    await until(() => delivery.events('message.failed').length === 1);
    await pause(50);
    expect(await test.record.outbox.waiting()).toBe(0);
    delivery.clock.ms += 1000;
    await until(async () => (await test.record.outbox.waiting()) === 1);
    await delivery.worker.stop();

    expect(delivery.events('message.failed')).toHaveLength(1);
  });

  it('survives a database that fails, and says so', async () => {
    const delivery = createTestDelivery(test);
    await delivery.accept(say('lan', 'hello'));
    await test.record.close();
    delivery.worker.start();
    await until(() => delivery.events('bug').length > 0);
    await delivery.worker.stop();

    await test.reopen();
    const repaired = createTestDelivery(test);
    await repaired.drain();
    expect(repaired.sent).toEqual([['lan', 'hello']]);
  });
});
