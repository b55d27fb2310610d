import type { SendOutcome } from '../../src/delivery';
import { openTestRecord, type TestRecord } from '../storage/test-record';
import { createTestDelivery, say } from './test-delivery';

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

const SENT: SendOutcome = { kind: 'sent', messageId: 'm' };
const MINUTE = 60_000;

/** A delivery whose channel answers Lan's messages with `outcomes`, one after the other, and everything else with success. */
function withOutcomes(...outcomes: readonly SendOutcome[]) {
  const rest = [...outcomes];
  return createTestDelivery(test, undefined, (recipient) =>
    Promise.resolve(recipient === 'lan' ? (rest.shift() ?? SENT) : SENT),
  );
}

const failure = { code: 9, subcode: 8 };
const bodies = (delivery: { sent: readonly [string, string][] }, person: string): readonly string[] =>
  delivery.sent.filter(([to]) => to === person).map(([, body]) => body);

describe('what follows a failed send', () => {
  it.each<[string, SendOutcome, number, readonly string[]]>([
    [
      'a transient error: again after a second',
      { kind: 'retry', retry: 'transient', ...failure },
      1000,
      ['1', '1', '2'],
    ],
    [
      'no answer: again after two seconds',
      { kind: 'retry', retry: 'uncertain', ...failure },
      2000,
      ['1', '1', '2'],
    ],
    [
      'too many calls: again after two minutes',
      { kind: 'retry', retry: 'rate', ...failure },
      2 * MINUTE,
      ['1', '1', '2'],
    ],
    ['a message that can never be sent: the next one', { kind: 'drop', ...failure }, 0, ['1', '2']],
    ['a person who cannot be reached: nothing more', { kind: 'drop-sender', ...failure }, MINUTE, ['1']],
    ['someone else answers: nothing more', { kind: 'not-owner', ...failure }, MINUTE, ['1']],
  ])('%s', async (_title, outcome, later, expected) => {
    const delivery = withOutcomes(outcome);
    await delivery.accept(say('lan', '1'), say('lan', '2'), say('minh', 'x'));
    await delivery.drain();
    expect(bodies(delivery, 'minh')).toEqual(['x']);

    delivery.clock.ms += later - 1;
    await delivery.drain();
    if (outcome.kind === 'retry') expect(bodies(delivery, 'lan')).toEqual(['1']);
    delivery.clock.ms += 1;
    await delivery.drain();

    expect(bodies(delivery, 'lan')).toEqual(expected);
    expect(await test.record.outbox.waiting()).toBe(0);
    expect(delivery.events('send.failed')).toMatchObject([{ ...failure }]);
  });

  it.each([
    ['transient', 8],
    ['uncertain', 3],
    ['rate', 6],
    ['once', 2],
  ] as const)('%s: given up after %i attempts', async (retry, attempts) => {
    const outcome: SendOutcome = { kind: 'retry', retry, ...failure };
    const delivery = withOutcomes(...Array.from({ length: 20 }, () => outcome));
    await delivery.accept(say('lan', '1'));
    for (let round = 0; round < 12; round += 1) {
      await delivery.drain();
      delivery.clock.ms += 60 * MINUTE;
    }

    expect(bodies(delivery, 'lan')).toHaveLength(attempts);
    expect(delivery.events('send.failed').at(-1)).toMatchObject({ action: 'gave-up' });
    expect(await test.record.outbox.waiting()).toBe(0);
  });
});

describe('a failure that concerns everybody', () => {
  const halt: SendOutcome = { kind: 'halt', code: 190, subcode: 0 };

  it('stops all sending, raises the alarm and loses nothing', async () => {
    const delivery = withOutcomes(halt);
    await delivery.accept(say('lan', '1'));
    await delivery.drain();
    await delivery.accept(say('minh', 'x'), say('hoa', 'y'));
    await delivery.drain();

    expect(delivery.sent).toEqual([['lan', '1']]);
    expect(delivery.events('send.halted')).toEqual([{ event: 'send.halted', code: 190, subcode: 0 }]);
    expect(await test.record.outbox.waiting()).toBe(3);
  });

  it('is tried with one message after ten minutes, and all go out once it works', async () => {
    const delivery = withOutcomes(halt, halt);
    await delivery.accept(say('lan', '1'));
    await delivery.drain();
    await delivery.accept(say('minh', 'x'), say('hoa', 'y'));
    delivery.clock.ms += 10 * MINUTE;
    await delivery.drain();
    expect(delivery.sent).toEqual([
      ['lan', '1'],
      ['lan', '1'],
    ]);

    delivery.clock.ms += 10 * MINUTE;
    await delivery.drain();
    expect(await test.record.outbox.waiting()).toBe(0);
    expect(delivery.sent.slice(2)).toEqual([
      ['lan', '1'],
      ['minh', 'x'],
      ['hoa', 'y'],
    ]);
  });

  it('is tried with one message alone, however long the answer takes', async () => {
    let answerProbe: (outcome: SendOutcome) => void = () => undefined;
    const outcomes = [Promise.resolve(halt), new Promise<SendOutcome>((resolve) => (answerProbe = resolve))];
    const delivery = createTestDelivery(test, undefined, () => outcomes.shift() ?? Promise.resolve(SENT));
    await delivery.accept(say('lan', '1'));
    await delivery.drain();
    await delivery.accept(say('minh', 'x'));
    await delivery.worker.drain();
    delivery.clock.ms += 10 * MINUTE;
    delivery.sender.start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const duringProbe = delivery.sent.length;
    answerProbe(SENT);
    await delivery.drain();
    await delivery.sender.stop();

    expect(duringProbe).toBe(2);
    expect(bodies(delivery, 'minh')).toEqual(['x']);
  });
});

describe('a recipient', () => {
  it('is sealed in the record while the message waits', async () => {
    const delivery = createTestDelivery(test);
    await delivery.accept(say('1234567890123456', 'hello'));
    await delivery.worker.drain();
    const [row] = await test.record.outbox.heads({ now: delivery.clock.ms, busy: [], limit: 1 });

    expect(JSON.stringify(row)).not.toContain('1234567890123456');
    await delivery.sender.drain();
    expect(delivery.sent).toEqual([['1234567890123456', 'hello']]);
  });

  it('that was sealed with another key is given up without a call', async () => {
    const delivery = createTestDelivery(test);
    await test.record.outbox.add([
      {
        messageRef: 'm',
        senderRef: 'lan',
        recipient: 'AAAA',
        body: 'hello',
        createdAt: '2026-11-23T08:00:00.000Z',
      },
    ]);
    await delivery.sender.drain();

    expect(delivery.sent).toEqual([]);
    expect(await test.record.outbox.waiting()).toBe(0);
    expect(delivery.events('send.failed')).toMatchObject([{ action: 'drop' }]);
  });
});
