import {
  createGraphClient,
  createMessengerBot,
  HAND_OVER_BODY,
  TAKE_BACK_BODY,
  renderBodies,
} from '../../../src/channel/messenger';
import { encodePayload } from '../../../src/advice';
import { OWN_MARK } from '../../../src/channel/messenger/thread-control';
import { splitEvents } from '../../../src/channel/messenger/split-events';
import { toIncoming } from '../../../src/channel/messenger/to-incoming';
import { createInbox, createSender, createWorker, type Answer } from '../../../src/delivery';
import { createSenderKeys } from '../../../src/storage';
import { answerWith } from '../../delivery/test-delivery';
import { openTestRecord, type TestRecord } from '../../storage/test-record';
import { body, event, LAN, PAGE } from './events';
import { startFakeGraph, type FakeGraph } from './fake-graph';

const START = Date.parse('2026-11-23T08:00:00.000Z');
const OURS = '77';
const keys = createSenderKeys(Buffer.alloc(32, 1));
const lan = keys.senderRef('messenger', LAN);

let test: TestRecord;
let graph: FakeGraph;
beforeEach(async () => {
  test = await openTestRecord();
  graph = await startFakeGraph();
});
afterEach(async () => {
  await graph.close();
  await test.remove();
});

/** The channel and delivery over a real record; `answer` is what the bot says to every message. */
function run(answer: Answer = answerWith('hello')) {
  const credentials = {
    pageId: PAGE,
    appId: OURS,
    appSecret: 'secret-of-the-test',
    accessToken: 'token-of-the-test',
    graphOrigin: graph.origin,
    graphVersion: 'v26.0',
  };
  const clock = { ms: START };
  const deps = { record: test.record, keys, now: () => clock.ms, random: () => 1, log: () => undefined };
  const sender = createSender({ ...deps, send: createGraphClient(credentials).send, pauseHours: 4 });
  const worker = createWorker({
    ...deps,
    answer: createMessengerBot({
      ...credentials,
      answer: () => Promise.resolve(answer),
      showTyping: () => undefined,
    }),
    render: renderBodies,
    handOver: HAND_OVER_BODY,
    takeBack: TAKE_BACK_BODY,
    pauseHours: 4,
    apology: [],
    wakeSender: () => undefined,
  });
  const inbox = createInbox({ ...deps, wake: () => undefined });
  return {
    async deliver(...bodies: readonly object[]) {
      for (const one of bodies) {
        const incoming = splitEvents(one).events.map(toIncoming);
        await inbox.accept(
          'messenger',
          incoming.filter((item) => item !== null),
        );
      }
      await worker.drain();
      await sender.drain();
    },
    pauseAfter: (hours: number) =>
      test.record.pauses.find(lan, new Date(START + hours * 3_600_000).toISOString()),
  };
}

const fromPage = { sender: { id: PAGE }, recipient: { id: LAN } };
const echo = (appId: string | number | undefined, metadata?: string) =>
  body([event({ message: { mid: 'e', is_echo: true, text: 'x', app_id: appId, metadata } }, fromPage)]);
const text = body([event({ message: { mid: 'm', text: 'cho gặp cán bộ' } })]);

it('a request for an officer passes the thread behind the words, and the bot waits', async () => {
  const { deliver, pauseAfter } = run({ ...answerWith('wait'), effects: [{ kind: 'hand-over' }] });
  await deliver(text);

  const calls = graph.calls.filter(({ body: sent }) => sent.sender_action === undefined);
  expect(calls.map(({ url }) => url.split('?')[0])).toEqual([
    `/v26.0/${PAGE}/messages`,
    `/v26.0/${PAGE}/pass_thread_control`,
  ]);
  expect(calls[1]?.body).toMatchObject({ recipient: { id: LAN }, target_app_id: '263902037430900' });
  expect((await pauseAfter(3))?.reason).toBe('asked');
  expect(await pauseAfter(4)).toBeNull();
});

it.each<[string, string | number | undefined, string | undefined, boolean]>([
  ['an officer in the page inbox', '263902037430900', undefined, true],
  ['an officer, without the id of an app', undefined, undefined, true],
  ['another app, whose id is a number', 26390203743090, undefined, true],
  ['another app with a mark of its own', '1', 'theirs', true],
  ['this bot itself', OURS, OWN_MARK, false],
  ['this bot itself, before its messages were marked', OURS, undefined, false],
  ['this bot itself, without the id of its app', undefined, OWN_MARK, false],
])('an echo of %s', async (_, appId, metadata, pauses) => {
  const { deliver, pauseAfter } = run();
  await deliver(echo(appId, metadata));

  expect((await pauseAfter(1))?.reason).toBe(pauses ? 'officer' : undefined);
  expect(graph.calls).toEqual([]);
});

it.each([
  ['to this bot', OURS, false],
  ['to somebody else', '263902037430900', true],
])('a thread that is passed %s', async (_, owner, stays) => {
  const { deliver, pauseAfter } = run();
  await deliver(echo('1'), body([event({ pass_thread_control: { new_owner_app_id: owner } })]));

  expect((await pauseAfter(1)) !== null).toBe(stays);
});

const aside = (said: object) => ({
  object: 'page',
  entry: [{ id: PAGE, time: START, standby: [event({ message: { mid: 's', ...said } })] }],
});

it.each([
  [
    'the button',
    { text: 'Quay lại với bot', quick_reply: { payload: encodePayload({ name: 'back-to-bot' }) } },
  ],
  ['words', { text: 'bot ơi' }],
])(
  'the person who has been passed on gets the bot back by %s: the thread is taken before the words',
  async (_, said) => {
    const { deliver } = run({
      ...answerWith('here'),
      effects: [{ kind: 'end-pause' }, { kind: 'take-thread' }],
    });
    await deliver(aside(said));

    const calls = graph.calls.filter(({ body: sent }) => sent.sender_action === undefined);
    expect(calls.map(({ url }) => url.split('?')[0])).toEqual([
      `/v26.0/${PAGE}/take_thread_control`,
      `/v26.0/${PAGE}/messages`,
    ]);
  },
);

it('a person in need is helped in the thread of the officers: it is taken, and given back behind the words', async () => {
  const { deliver, pauseAfter } = run({
    ...answerWith('first aid'),
    effects: [{ kind: 'hand-over' }, { kind: 'take-thread' }],
  });
  await deliver(aside({ text: 'em vua bi lua 15tr chuyen khoan r' }));

  const calls = graph.calls.filter(({ body: sent }) => sent.sender_action === undefined);
  expect(calls.map(({ url }) => url.split('?')[0])).toEqual([
    `/v26.0/${PAGE}/take_thread_control`,
    `/v26.0/${PAGE}/messages`,
    `/v26.0/${PAGE}/pass_thread_control`,
  ]);
  expect((await pauseAfter(3))?.reason).toBe('asked');
});

it('what is only for the officers takes no thread and sends nothing', async () => {
  const { deliver } = run({ ...answerWith('x'), replies: [], effects: [{ kind: 'count', name: 'paused' }] });
  await deliver(aside({ text: 'cháu gửi ảnh rồi ạ' }));

  expect(graph.calls).toEqual([]);
  expect(await test.record.outbox.waiting()).toBe(0);
});

it('every message carries the mark by which its echo is known', async () => {
  const { deliver } = run(answerWith('1', '2'));
  await deliver(text);

  expect(graph.calls.map(({ body: sent }) => sent.message?.metadata)).toEqual([OWN_MARK, OWN_MARK]);
});

it('the error that another app has the thread begins a pause and drops what waits', async () => {
  const { deliver, pauseAfter } = run(answerWith('1', '2'));
  graph.answers.push({ status: 400, body: JSON.stringify({ error: { code: 10, error_subcode: 2018300 } }) });
  await deliver(text);

  expect((await pauseAfter(1))?.reason).toBe('officer');
  expect(await test.record.outbox.waiting()).toBe(0);
  expect(graph.calls).toHaveLength(1);
});

it("an officer's pause is not weakened by a wish for an officer, and is prolonged by it", async () => {
  const { deliver, pauseAfter } = run({ ...answerWith('wait'), effects: [{ kind: 'hand-over' }] });
  await deliver(echo('1'), text);

  expect((await pauseAfter(1))?.reason).toBe('officer');
});

it('deleting leaves nothing of the sender', async () => {
  const at = new Date(START).toISOString();
  const key = { kind: 'phone', value: '+84900000123' } as const;
  await test.record.checks.remember(lan, [{ key, verdict: 'unknown' }], at);
  await test.record.pauses.begin(lan, { until: '2026-11-24T00:00:00.000Z', reason: 'asked' }, at);
  const { deliver, pauseAfter } = run({
    ...answerWith('deleted'),
    effects: [{ kind: 'delete-sender-data' }, { kind: 'count', name: 'delete-data' }],
  });
  await deliver(text);

  expect(await test.record.conversations.find(lan)).toBeNull();
  expect(await test.record.checks.findBySender(lan)).toEqual([]);
  expect(await pauseAfter(0)).toBeNull();
  expect(graph.calls.map(({ body: sent }) => sent.message?.text)).toEqual(['deleted']);
});
