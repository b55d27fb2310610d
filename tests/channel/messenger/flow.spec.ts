import { createGraphClient, createMessengerBot, renderBodies } from '../../../src/channel/messenger';
import { createInbox, createSender, createWorker } from '../../../src/delivery';
import type { LogRecord } from '../../../src/log';
import { createSenderKeys } from '../../../src/storage';
import { answerWith } from '../../delivery/test-delivery';
import { openTestRecord, type TestRecord } from '../../storage/test-record';
import { body, event, LAN, PAGE } from './events';
import { startFakeGraph, type FakeGraph } from './fake-graph';
import { APP_SECRET, startTestApp, VERIFY_TOKEN, type TestApp } from './test-app';

const TOKEN = 'EAA-page-token-of-the-test';
const keys = createSenderKeys(Buffer.alloc(32, 3));

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

interface Running {
  readonly app: TestApp;
  readonly log: LogRecord[];
  /** Answers and sends all that is due. */
  drain(): Promise<void>;
  /** Ends the process as a crash would: what is in memory is lost. */
  crash(): Promise<void>;
}

/** The channel with everything behind it; the answer repeats the text and fails on "poison". */
async function run(): Promise<Running> {
  const log: LogRecord[] = [];
  const deps = {
    record: test.record,
    keys,
    now: Date.now,
    random: Math.random,
    log: (_level: string, record: LogRecord) => void log.push(record),
  };
  const credentials = {
    pageId: PAGE,
    appId: '1',
    appSecret: APP_SECRET,
    accessToken: TOKEN,
    graphOrigin: graph.origin,
    graphVersion: 'v26.0',
  };
  const client = createGraphClient(credentials);
  const sender = createSender({ ...deps, send: client.send });
  const bot = createMessengerBot({
    ...credentials,
    answer: (inbound) =>
      inbound.text === 'poison'
        ? Promise.reject(new Error('no'))
        : Promise.resolve(answerWith(inbound.text ?? inbound.payload?.name ?? 'nothing')),
    showTyping: (id) => void client.showTyping(id),
  });
  const worker = createWorker({
    ...deps,
    answer: bot,
    render: renderBodies,
    handOver: 'hand-over',
    takeBack: 'take-back',
    apology: [{ text: 'apology', buttons: [], quickReplies: [] }],
    wakeSender: sender.wake,
  });
  const app = await startTestApp(createInbox({ ...deps, wake: worker.wake }));
  return {
    app,
    log,
    async drain() {
      await worker.drain();
      await sender.drain();
    },
    crash: () => app.close(),
  };
}

const text = (words: string, mid = words): object => event({ message: { mid, text: words } });
const sent = (): readonly (readonly [string | undefined, string | undefined])[] =>
  graph.calls
    .filter(({ body: { message } }) => message)
    .map(({ body: call }) => [call.recipient?.id, call.message?.text]);
const problems = (): readonly string[] => graph.calls.flatMap((call) => call.problems);

it('a signed request becomes a call to the Graph API, with typing dots before', async () => {
  const { app, drain, crash } = await run();
  expect((await app.post(body([text('xin chào')]))).status).toBe(200);
  expect(sent()).toEqual([]);
  await drain();
  await crash();

  expect(sent()).toEqual([[LAN, 'xin chào']]);
  expect(graph.calls.map((call) => call.body.sender_action)).toContain('typing_on');
  expect(problems()).toEqual([]);
});

it('one message delivered five times, alone and in batches, is answered once; its edits are answered too', async () => {
  const { app, drain, crash } = await run();
  const edit = (number: number): object =>
    event({ message_edit: { mid: 'hello', text: `edit ${number}`, num_edit: number } });
  await Promise.all([1, 2, 3].map(() => app.post(body([text('hello')]))));
  await app.post(body([text('hello'), edit(1), text('hello'), edit(2)]));
  await drain();
  await app.post(body([text('hello'), edit(2)]));
  await drain();
  await crash();

  expect(sent().map(([, words]) => words)).toEqual(['hello', 'edit 1', 'edit 2']);
});

it('a batch of 50 with events that fail, and others that are none, answers every other one in order', async () => {
  const { app, drain, crash } = await run();
  const odd: readonly unknown[] = [
    null,
    7,
    event({ message: null }),
    event({ sender: null }),
    { message: { text: 'nobody' } },
  ];
  const from = (person: number, words: string): object => ({
    ...text(words, `${person} ${words}`),
    sender: { id: `${person}` },
  });
  const good = Array.from({ length: 44 }, (_, at) => from(at % 4, `${at}`));
  const status = (await app.post(body([...good.slice(0, 20), from(9, 'poison'), ...odd, ...good.slice(20)])))
    .status;
  await drain();
  await crash();

  expect(status).toBe(200);
  expect(sent()).toHaveLength(44);
  for (const person of [0, 1, 2, 3]) {
    const own = sent().filter(([id]) => id === `${person}`);
    expect(own.map(([, words]) => Number(words) % 4)).toEqual(Array.from({ length: 11 }, () => person));
    expect(own.map(([, words]) => Number(words))).toEqual(
      own.map(([, words]) => Number(words)).sort((a, b) => a - b),
    );
  }
});

it.each([
  ['20,000 characters', 'cảnh giác '.repeat(2000).trim()],
  ['a lone surrogate', 'a\uD800b'],
  ['control characters and a turned direction', 'a\u0000\u0007\u202eb'],
  ['emoji only', '👨‍👩‍👧'.repeat(700)],
])('%s are answered within the limits', async (_title, words) => {
  const { app, drain, crash } = await run();
  await app.post(body([text(words, 'm')]));
  await drain();
  await crash();

  expect(sent().length).toBeGreaterThan(0);
  expect(problems()).toEqual([]);
});

it('a crash right after the 200 loses nothing, and nothing is answered twice', async () => {
  const first = await run();
  await first.app.post(body([text('1'), text('2')]));
  await first.crash();
  await test.reopen();
  const second = await run();
  await second.app.post(body([text('1'), text('2'), text('3')]));
  await second.drain();
  await second.crash();
  await test.reopen();
  const third = await run();
  await third.drain();
  await third.crash();

  expect(sent().map(([, words]) => words)).toEqual(['1', '2', '3']);
});

it('neither log nor what is left in the record tells who wrote or what', async () => {
  const { app, log, drain, crash } = await run();
  await app.post(body([text('a very private sentence')]));
  await drain();
  await crash();

  expect(JSON.stringify([...log, ...app.log])).not.toMatch(
    new RegExp(`private|${LAN}|${TOKEN}|${APP_SECRET}|${VERIFY_TOKEN}`),
  );
  expect(await test.record.inbox.heads({ now: Number.MAX_SAFE_INTEGER, busy: [], limit: 9 })).toEqual([]);
  expect(await test.record.outbox.waiting()).toBe(0);
});

it('a refused token stops the sending and keeps the replies', async () => {
  const { app, log, drain, crash } = await run();
  graph.answers.push({ status: 401, body: '{"error":{"code":190,"message":"EAA-page-token-of-the-test"}}' });
  await app.post(body([text('1')]));
  await drain();
  await crash();

  expect(log).toContainEqual({ event: 'send.halted', code: 190, subcode: 0 });
  expect(JSON.stringify(log)).not.toContain(TOKEN);
  expect(await test.record.outbox.waiting()).toBe(1);
});
