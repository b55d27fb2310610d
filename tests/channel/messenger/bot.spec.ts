import CacheBasedSessionStore from 'bottender/dist/session/CacheBasedSessionStore';
import { createMessengerBot } from '../../../src/channel/messenger';
import { toIncoming } from '../../../src/channel/messenger/to-incoming';
import type { SplitEvent } from '../../../src/channel/messenger/split-events';
import type { Inbound } from '../../../src/conversation';
import type { Answer, InboxEvent } from '../../../src/delivery';
import { answerWith } from '../../delivery/test-delivery';
import { LAN, SILENT, split } from './events';
import { startFakeGraph, type FakeGraph } from './fake-graph';

let graph: FakeGraph;
let printed: unknown[][];
let asked: Inbound[];
let typed: string[];
let answer: (inbound: Inbound) => Promise<Answer>;

beforeEach(async () => {
  graph = await startFakeGraph();
  printed = [];
  asked = [];
  typed = [];
  answer = (inbound) => Promise.resolve(answerWith(inbound.text ?? 'nothing'));
  for (const level of ['log', 'warn', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => void printed.push(words));
  }
});
afterEach(async () => {
  jest.restoreAllMocks();
  await graph.close();
});

function inboxEvent(event: SplitEvent): InboxEvent {
  return {
    channel: 'messenger',
    messageRef: 'ref',
    senderRef: 'lan',
    body: JSON.stringify(event),
    receivedAt: '2026-11-23T08:00:00.000Z',
  };
}

function bot(): (event: InboxEvent) => Promise<Answer | null> {
  return createMessengerBot({
    appId: '1',
    appSecret: 'app-secret-of-the-test',
    accessToken: 'EAA-page-token-of-the-test',
    graphOrigin: graph.origin,
    graphVersion: 'v26.0',
    answer: (inbound) => {
      asked.push(inbound);
      return answer(inbound);
    },
    showTyping: (senderId) => void typed.push(senderId),
  });
}

describe('an event through Bottender', () => {
  it.each<[string, object, string]>([
    ['text', { message: { mid: 'm', text: 'hello' } }, 'hello'],
    ['a quick reply', { message: { mid: 'm', text: 'Menu', quick_reply: { payload: 'menu' } } }, 'Menu'],
    ['a button', { postback: { mid: 'm', payload: 'menu' } }, 'nothing'],
    [
      'an edit, of which Bottender knows nothing',
      { message_edit: { mid: 'm', text: 'edited', num_edit: 1 } },
      'edited',
    ],
    [
      'a share',
      { message: { attachments: [{ type: 'fallback', payload: null, url: 'https://a.example/' }] } },
      'nothing',
    ],
    [
      'a sticker of today, which Bottender does not see',
      { message: { attachments: [{ type: 'sticker' }] } },
      'nothing',
    ],
    ['a message without content', { message: {} }, 'nothing'],
    ['a sender as a number', { sender: { id: 7 }, message: { text: 'hello' } }, 'hello'],
    ['no recipient', { recipient: null, message: { text: 'hello' } }, 'hello'],
    ['no time', { timestamp: null, message: { text: 'hello' } }, 'hello'],
    ['keys that Bottender would rename', { message: { text: 'hello', my_Q_1x: { __proto__x: 1 } } }, 'hello'],
  ])('is answered: %s', async (_title, part, text) => {
    const given = await bot()(inboxEvent(split(part)));

    expect(given?.replies.map((reply) => reply.text)).toEqual([text]);
    expect(asked).toHaveLength(1);
    expect(typed).toHaveLength(1);
  });

  it('reaches the answer as it was, not as Bottender rewrites it', async () => {
    const attachments = [{ type: 'fallback', payload: { url: 'https://a.example/?my_key=1', title: 'T' } }];
    await bot()(inboxEvent(split({ message: { mid: 'm', text: 'hello', attachments } })));

    expect(asked).toEqual([
      {
        channel: 'messenger',
        messageRef: 'ref',
        senderRef: 'lan',
        receivedAt: '2026-11-23T08:00:00.000Z',
        text: 'hello',
        payload: null,
        attachments: [{ kind: 'link', url: 'https://a.example/?my_key=1', title: 'T' }],
      },
    ]);
    expect(typed).toEqual([LAN]);
  });

  it.each(SILENT.filter(([, part]) => toIncoming(split(part)) !== null))(
    'is met with silence: %s',
    async (_title, part) => {
      expect(await bot()(inboxEvent(split(part)))).toBeNull();
      expect(asked).toEqual([]);
      expect(typed).toEqual([]);
    },
  );

  it('is passed on from standby without typing dots: the conversation decides whether it needs help', async () => {
    await bot()(inboxEvent(split({ message: { mid: 'm', text: 'hello' } }, 'standby')));

    expect(asked).toMatchObject([{ text: 'hello', aside: true }]);
    expect(typed).toEqual([]);
  });
});

describe('an answer that fails', () => {
  it('comes out as the error itself, prints nothing and leaves the bot at work', async () => {
    const error = new RangeError('private words');
    const ask = bot();
    answer = () => Promise.reject(error);
    await expect(ask(inboxEvent(split({ message: { text: 'hello' } })))).rejects.toBe(error);

    answer = () => Promise.resolve(answerWith('again'));
    expect((await ask(inboxEvent(split({ message: { text: 'hello' } }))))?.replies).toHaveLength(1);
    expect(printed).toEqual([]);
  });

  it('comes out where it throws at once or throws what is no error', async () => {
    answer = () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw 'text';
    };

    await expect(bot()(inboxEvent(split({ message: { text: 'hello' } })))).rejects.toBe('text');
  });
});

describe('events side by side', () => {
  it('get each its own answer', async () => {
    answer = async (inbound) => {
      await new Promise((resolve) => setTimeout(resolve, inbound.text === '0' ? 20 : 1));
      return answerWith(inbound.text ?? '');
    };
    const ask = bot();
    const numbers = ['0', '1', '2', '3'];
    const given = await Promise.all(numbers.map((text) => ask(inboxEvent(split({ message: { text } })))));

    expect(given.map((one) => one?.replies[0]?.text)).toEqual(numbers);
  });
});

it('calls nothing by itself and keeps nothing: no profile, no sends, no sessions', async () => {
  const write = jest.spyOn(CacheBasedSessionStore.prototype, 'write');
  const read = jest.spyOn(CacheBasedSessionStore.prototype, 'read');
  const ask = bot();
  for (const text of ['1', '2', '3']) await ask(inboxEvent(split({ message: { text } })));

  expect(graph.calls).toEqual([]);
  expect([write.mock.calls, read.mock.calls]).toEqual([[], []]);
  expect(printed).toEqual([]);
});
