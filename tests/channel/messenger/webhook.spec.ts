import crypto from 'node:crypto';
import net from 'node:net';
import fc from 'fast-check';
import { signBody } from '../../../src/channel/messenger';
import { body, event, SILENT } from './events';
import { APP_SECRET, createRecordingInbox, startTestApp, VERIFY_TOKEN, type TestApp } from './test-app';

const HELLO = body([event({ message: { mid: 'm1', text: 'hello' } })]);
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const MEGABYTE = 1024 * 1024;

let inbox: ReturnType<typeof createRecordingInbox>;
let app: TestApp;
beforeEach(async () => {
  inbox = createRecordingInbox();
  app = await startTestApp(inbox);
});
afterEach(() => app.close());

describe('the verification of the address', () => {
  const path = (query: string): string => `/webhooks/messenger?${query}`;
  const token = `hub.verify_token=${VERIFY_TOKEN}`;

  it('gives the challenge back as plain text', async () => {
    const reply = await app.request('GET', {
      path: path(`hub.mode=subscribe&${token}&hub.challenge=${encodeURIComponent('<b>1158201444</b>')}`),
    });

    expect(reply).toMatchObject({ status: 200, body: '<b>1158201444</b>' });
    expect(reply.headers['content-type']).toMatch(/^text\/plain/);
  });

  it.each([
    ['no query', ''],
    ['another token', 'hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1'],
    ['no token', 'hub.mode=subscribe&hub.challenge=1'],
    ['the token twice', `hub.mode=subscribe&${token}&${token}&hub.challenge=1`],
    ['another mode', `hub.mode=unsubscribe&${token}&hub.challenge=1`],
    ['no challenge', `hub.mode=subscribe&${token}`],
    ['a challenge that is a list', `hub.mode=subscribe&${token}&hub.challenge=1&hub.challenge=2`],
  ])('is refused with 403 and an empty body: %s', async (_title, query) => {
    expect(await app.request('GET', { path: path(query) })).toMatchObject({ status: 403, body: '' });
  });
});

describe('methods', () => {
  it.each(['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is refused with 405, signed or not',
    async (method) => {
      const signature = signBody(bytes(HELLO), APP_SECRET);
      const signed = { 'x-hub-signature-256': signature, 'content-type': 'application/json' };
      const reply = await app.request(method, { headers: signed, body: bytes(HELLO) });

      expect(reply).toMatchObject({ status: 405, body: '' });
      expect(reply.headers.allow).toBe('GET, POST');
      expect(inbox.events).toEqual([]);
    },
  );
});

describe('the signature', () => {
  it.each([
    ['missing', {}],
    ['wrong', { 'x-hub-signature-256': signBody(Buffer.from('{}'), APP_SECRET) }],
    [
      'SHA-1 only',
      {
        'x-hub-signature': `sha1=${crypto.createHmac('sha1', APP_SECRET).update(bytes(HELLO)).digest('hex')}`,
      },
    ],
    ['malformed', { 'x-hub-signature-256': 'sha256=' }],
  ])('%s: 401 without a body, and nothing is read', async (_title, headers) => {
    const reply = await app.request('POST', { headers, body: bytes(HELLO) });

    expect(reply).toMatchObject({ status: 401, body: '' });
    expect(inbox.events).toEqual([]);
  });

  it('missing on text/plain: 401 too, and the server goes on', async () => {
    const reply = await app.request('POST', {
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from('hi'),
    });

    expect(reply.status).toBe(401);
    expect((await app.post(HELLO)).status).toBe(200);
  });

  it.each([['with a body'], ['without a body']])('missing on an empty request %s', async (title) => {
    const reply = await app.request('POST', title === 'with a body' ? { body: Buffer.alloc(0) } : {});

    expect(reply).toMatchObject({ status: 401, body: '' });
  });

  it('is taken over the bytes as sent, not over what they mean', async () => {
    const escaped =
      '{"object":"page","entry":[{"id":"100000000000001","messaging":[{"sender":{"id":"7"},"message":{"mid":"m","text":"\\u0111\\u01b0\\u1eddng"}}]}]}';

    expect((await app.post(escaped)).status).toBe(200);
    expect(inbox.events).toHaveLength(1);
  });
});

describe('a signed request', () => {
  it('is answered 200 once its events are in the inbox', async () => {
    expect(await app.post(HELLO)).toMatchObject({ status: 200, body: 'EVENT_RECEIVED' });
    expect(inbox.events).toHaveLength(1);
    expect(app.log).toEqual([{ event: 'webhook.accepted', events: 1, ignored: 0, duplicates: 0 }]);
  });

  it.each([
    ['text/plain', { 'content-type': 'text/plain' }],
    ['no type', { 'content-type': '' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['nonsense', { 'content-type': ';;;' }],
    ['a charset nobody knows', { 'content-type': 'application/json; charset=klingon' }],
    ['chunks', { 'transfer-encoding': 'chunked' }],
  ])('is read whatever type it claims: %s', async (_title, headers) => {
    expect((await app.post(HELLO, headers)).status).toBe(200);
    expect(inbox.events).toHaveLength(1);
  });

  it.each([
    ['truncated JSON', '{"object":"page","entry":[{"id":"1","messag'],
    ['no JSON', 'hello'],
    ['an empty body', ''],
    ['binary', crypto.randomBytes(3000)],
    ['JSON null', 'null'],
    ['a number', '7'],
    ['nesting without end', '['.repeat(200_000)],
    ['closed nesting without end', `{"object":"page","entry":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['another object', JSON.stringify({ ...HELLO, object: 'instagram' })],
    [
      'a key that would change every object',
      '{"__proto__":{"object":"page"},"object":"page","entry":[{"__proto__":{"messaging":[{}]}}]}',
    ],
  ])('that says nothing is answered 200 and ignored: %s', async (_title, value) => {
    expect((await app.post(value)).status).toBe(200);
    expect(inbox.events).toEqual([]);
    expect(app.log).toMatchObject([{ event: 'webhook.accepted', events: 0 }]);
    expect(({} as Record<string, unknown>).object).toBeUndefined();
  });

  it.each(SILENT)('awaits no answer: %s', async (_title, part) => {
    expect((await app.post(body([event(part)]))).status).toBe(200);
    expect(inbox.events.filter(({ answerable }) => answerable)).toEqual([]);
  });

  it('of another page is ignored, and the owner is told once', async () => {
    const other = (id: unknown) => ({
      object: 'page',
      entry: [{ id, messaging: [event({ message: { mid: `m${String(id)}`, text: 'hello' } })] }],
    });
    for (const id of ['100000000000002', undefined]) expect((await app.post(other(id))).status).toBe(200);
    await app.post(HELLO);

    expect(inbox.events).toHaveLength(1);
    expect(app.log).toEqual([
      { event: 'webhook.other-page' },
      { event: 'webhook.accepted', events: 0, ignored: 1, duplicates: 0 },
      { event: 'webhook.accepted', events: 0, ignored: 1, duplicates: 0 },
      { event: 'webhook.accepted', events: 1, ignored: 0, duplicates: 0 },
    ]);
  });

  it('of 50 events loses none to a poisonous one among them', async () => {
    const poison = `${'{"message":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const events = Array.from({ length: 50 }, (_, at) =>
      event(at === 20 ? { message: 'POISON' } : { message: { mid: `m${at}`, text: `${at}` } }),
    );
    const request = JSON.stringify(body(events)).replace('"POISON"', poison);

    expect((await app.post(request)).status).toBe(200);
    expect(inbox.events).toHaveLength(49);
  });

  it('keeps a lone surrogate and control characters', async () => {
    const text = 'a\uD800b\u0000\u202e\u{1F600}';
    await app.post(body([event({ message: { mid: 'm', text } })]));

    expect(JSON.parse(inbox.events[0]!.body)).toMatchObject({ event: { message: { text } } });
  });

  it('never makes a 500, whatever it holds', async () => {
    const any = fc.anything({ withNullPrototype: false, maxDepth: 3 });
    const element = fc.record(
      { sender: any, message: any, postback: any, timestamp: any },
      { requiredKeys: [] },
    );
    const request = fc.record({
      object: fc.constantFrom('page', 'instagram'),
      entry: fc.oneof(any, fc.array(fc.record({ id: any, messaging: fc.oneof(any, fc.array(element)) }))),
    });

    await fc.assert(
      fc.asyncProperty(request, async (value) => {
        const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? 1 : part));
        expect((await app.post(text)).status).toBe(200);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the size of a body', () => {
  const padded = (size: number): Buffer => {
    const start = JSON.stringify(HELLO).slice(0, -1);
    return Buffer.from(`${start},"pad":"${'x'.repeat(size - start.length - 10)}"}`);
  };

  it('may be 2 MB', async () => {
    expect(padded(2 * MEGABYTE)).toHaveLength(2 * MEGABYTE);
    expect((await app.post(padded(2 * MEGABYTE))).status).toBe(200);
    expect(inbox.events).toHaveLength(1);
  });

  it.each([
    ['one byte more', 2 * MEGABYTE + 1, {}],
    ['10 MB', 10 * MEGABYTE, {}],
    ['10 MB in chunks of unknown number', 10 * MEGABYTE, { 'transfer-encoding': 'chunked' }],
  ])('above it is answered 413 without a body: %s', async (_title, size, headers) => {
    const reply = await app.post(padded(size), headers);

    expect(reply).toMatchObject({ status: 413, body: '' });
    expect(inbox.events).toEqual([]);
    expect((await app.post(HELLO)).status).toBe(200);
  });

  it('beyond all patience is answered 413 without being read', async () => {
    const headers = { 'content-length': 40 * MEGABYTE };

    expect(await app.request('POST', { headers, body: Buffer.alloc(1) }).catch(String)).toMatchObject({
      status: 413,
    });
    expect((await app.post(HELLO)).status).toBe(200);
  });

  it('without end is cut off', async () => {
    const socket = net.connect(app.port, '127.0.0.1');
    const ended = new Promise<string>((resolve) => {
      let answer = '';
      socket.on('data', (part) => (answer += part.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        resolve(answer);
      });
    });
    socket.write('POST /webhooks/messenger HTTP/1.1\r\nHost: page\r\nTransfer-Encoding: chunked\r\n\r\n');
    const chunk = `${MEGABYTE.toString(16)}\r\n${'x'.repeat(MEGABYTE)}\r\n`;
    for (let sent = 0; sent < 200 && socket.writable; sent += 1) {
      await new Promise((resolve) => socket.write(chunk, resolve));
    }

    expect(socket.writable).toBe(false);
    expect(await ended).toMatch(/^(HTTP\/1\.1 413 |$)/);
    expect((await app.post(HELLO)).status).toBe(200);
  });
});

describe('a client or database that fails', () => {
  it('a client that goes away in the middle harms nobody', async () => {
    const socket = net.connect(app.port, '127.0.0.1');
    const head = 'POST /webhooks/messenger HTTP/1.1\r\nHost: page\r\nContent-Length: 5000\r\n\r\n{"object"';
    await new Promise<void>((resolve) => socket.write(head, () => socket.end(resolve)));
    socket.destroy();

    expect((await app.post(HELLO)).status).toBe(200);
    expect(inbox.events).toHaveLength(1);
    expect(app.log).toEqual([{ event: 'webhook.accepted', events: 1, ignored: 0, duplicates: 0 }]);
  });

  it('an inbox that cannot be written is answered 503, so that Meta delivers again', async () => {
    const broken = await startTestApp({
      accept: () => Promise.reject(new RangeError('disk full of private words')),
    });
    const reply = await broken.post(HELLO);
    await broken.close();

    expect(reply).toMatchObject({ status: 503, body: '' });
    expect(broken.log).toEqual([{ event: 'bug', where: 'webhook', error: 'RangeError' }]);
  });
});
