import { MessengerBot } from 'bottender';
import { MessengerClient } from 'messaging-api-messenger';
import { body, event } from './events';

/**
 * The faults of Bottender 1.5.5 that our own code stands in front of, shown on Bottender itself.
 * A fault that a later version repairs makes its line fail here, and what was built around it can go.
 */
const SETTINGS = {
  ClientClass: MessengerClient,
  appId: '1',
  accessToken: 'EAA-page-token-of-the-test',
  appSecret: 'app-secret-of-the-test',
  verifyToken: 'v',
};

let printed: unknown[][];
beforeEach(() => {
  printed = [];
  for (const level of ['log', 'warn', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => void printed.push(words));
  }
});
afterEach(() => {
  jest.restoreAllMocks();
});

interface Seen {
  readonly texts: string[];
  readonly bot: MessengerBot;
  request(value: unknown): Promise<unknown>;
}

function plainBot(action: () => void = () => undefined): Seen {
  const texts: string[] = [];
  const bot = new MessengerBot({ ...SETTINGS, sync: true });
  bot.onEvent((context) => {
    texts.push(String(context.event.text));
    action();
  });
  const handle = bot.createRequestHandler() as unknown as (
    value: unknown,
    context: object,
  ) => Promise<unknown>;
  return { texts, bot, request: (value) => handle(value, {}) };
}

const text = (words: string): object => event({ message: { mid: words, text: words } });

describe('Bottender 1.5.5', () => {
  it('loses all but the first event of an entry', async () => {
    const { texts, request } = plainBot();
    await request(body([text('1'), text('2'), text('3')]));

    expect(texts).toEqual(['1']);
  });

  it('loses standby events beside others', async () => {
    const { texts, request } = plainBot();
    await request(body([text('1')], { standby: [text('2')] }));

    expect(texts).toEqual(['1']);
  });

  it('runs the action for standby', async () => {
    const { texts, request } = plainBot();
    await request({ object: 'page', entry: [{ id: '1', standby: [text('1')] }] });

    expect(texts).toEqual(['1']);
  });

  it('does not look at the object', async () => {
    const { texts, request } = plainBot();
    await request({ ...body([text('1')]), object: 'instagram' });

    expect(texts).toEqual(['1']);
  });

  it.each([
    ['message null', body([event({ message: null })])],
    ['sender null', body([event({ sender: null, message: { text: 'a' } })])],
    ['entry null', { object: 'page', entry: null }],
    ['entry empty', { object: 'page', entry: [] }],
    [
      'poison beside a good event',
      { object: 'page', entry: [{ messaging: [text('1')] }, { messaging: [event({ message: null })] }] },
    ],
  ])('rejects a whole request for one odd part: %s', async (_title, value) => {
    const { request, texts } = plainBot();

    await expect(request(value)).rejects.toThrow(TypeError);
    expect(texts).toEqual([]);
  });

  it('overflows on deep nesting', async () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`);

    await expect(plainBot().request(body([event({ message: { text: 'a', deep } })]))).rejects.toThrow(
      RangeError,
    );
  });

  it('reports success for an action that threw, and prints the secrets', async () => {
    const { request } = plainBot(() => {
      throw new Error('no');
    });
    await request(body([text('1')]));
    const contexts = JSON.stringify(printed, (_key, value: unknown) =>
      typeof value === 'function' ? 'f' : value,
    );

    expect(printed.length).toBeGreaterThan(0);
    expect(contexts).toContain(SETTINGS.appSecret);
  });

  it('lets an unsigned PUT through its own check, and takes only SHA-1 signatures', () => {
    const { connector } = plainBot().bot as unknown as {
      connector: { preprocess(request: object): { shouldNext: boolean } };
    };
    const request = { headers: {}, query: {}, rawBody: '{}' };

    expect(connector.preprocess({ ...request, method: 'PUT' }).shouldNext).toBe(true);
    expect(
      connector.preprocess({ ...request, method: 'POST', headers: { 'x-hub-signature-256': 'sha256=00' } })
        .shouldNext,
    ).toBe(false);
  });

  it('would call a Graph version that is long gone, without a timeout', () => {
    const { client } = plainBot().bot.connector as unknown as {
      client: { version: string; axios: { defaults: { timeout?: number } } };
    };

    expect(client.version).toBe('6.0');
    expect(client.axios.defaults.timeout).toBe(0);
  });
});
