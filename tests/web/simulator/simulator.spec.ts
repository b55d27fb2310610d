import http from 'node:http';
import { simulatorCredentials } from '../../../src/web';
import { startEchoBot, type EchoBot } from './echo-bot';
import { followStream } from './stream-reader';

const UNIT = 'Công an tỉnh Mẫu';
const PNG = Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1');
let bot: EchoBot;
let count = 0;

beforeAll(async () => {
  bot = await startEchoBot(UNIT);
});
afterAll(() => bot.stop());

function newSender(): string {
  count += 1;
  return `10000000000${String(count).padStart(5, '0')}`;
}

function post(place: string, body: object | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${bot.origin}/simulator/api/${place}`, {
    method: 'POST',
    headers: { origin: bot.origin, 'content-type': 'application/json', ...headers },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
  });
}

function say(sender: string, text: string): Promise<Response> {
  return post('send', { sender, action: { kind: 'text', text } });
}

/** Status of a request with headers that `fetch` does not let a program set. */
function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get(`${bot.origin}${path}`, { headers }, (response) => {
        response.destroy();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });
}

async function errorOf(
  response: Response,
): Promise<{ status: number; code: number; error_subcode?: number }> {
  const { error } = (await response.json()) as { error: { code: number; error_subcode?: number } };
  return { status: response.status, ...error };
}

describe('a message', () => {
  it('goes signed to the webhook and its answer comes over the Graph stand-in', async () => {
    const sender = newSender();
    const stream = followStream(bot.origin, sender);

    const response = await say(sender, 'xin chào');
    const [citizen, answer] = await stream.messages(2);
    stream.stop();

    expect(response.status).toBe(200);
    expect(citizen).toMatchObject({ kind: 'citizen', action: { kind: 'text', text: 'xin chào' } });
    expect(answer).toMatchObject({
      kind: 'bot',
      message: { text: 'xin chào', buttons: [], quickReplies: [] },
    });
    expect(bot.events().at(-1)).toMatchObject({ sender: { id: sender }, recipient: { id: bot.pageId } });
  });

  it('that the webhook refuses is shown as not sent', async () => {
    const sender = newSender();
    const stream = followStream(bot.origin, sender);

    const response = await say(sender, 'fail');
    const [citizen, failed] = await stream.messages(2);
    stream.stop();

    expect(response.status).toBe(502);
    expect(failed).toEqual({ kind: 'failed', mid: citizen?.mid });
  });

  it.each([
    ['a sender that is no id', { sender: '12', action: { kind: 'sticker' } }],
    ['an empty text', { sender: '1000000000000009', action: { kind: 'text', text: '' } }],
    [
      'a text of more than 20,000 characters',
      { sender: '1000000000000009', action: { kind: 'text', text: 'a'.repeat(20_001) } },
    ],
    [
      'a picture from elsewhere',
      { sender: '1000000000000009', action: { kind: 'image', media: '../../secret' } },
    ],
    ['an unknown action', { sender: '1000000000000009', action: { kind: 'call' } }],
  ])('with %s is refused', async (_title, body) => {
    const before = bot.bodies.length;

    expect((await post('send', body)).status).toBe(400);
    expect(bot.bodies.length).toBe(before);
  });

  it('that is no JSON is refused', async () => {
    expect((await post('send', Buffer.from('{"sender":'))).status).toBe(400);
  });
});

describe('a picture', () => {
  it('is kept and sent with an address on the same origin', async () => {
    const kept = await post('pictures', PNG, { 'content-type': 'image/png' });
    const { media } = (await kept.json()) as { media: string };
    await post('send', { sender: newSender(), action: { kind: 'image', media } });

    const url = `${bot.origin}/simulator/media/${media}`;
    const file = await fetch(url);

    expect(bot.events().at(-1)?.message?.attachments).toEqual([{ type: 'image', payload: { url } }]);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect([file.headers.get('content-type'), file.headers.get('x-content-type-options')]).toEqual([
      'image/png',
      'nosniff',
    ]);
  });

  it.each([
    ['a page', Buffer.from('<script>'), 415],
    ['more than 5 MB', Buffer.concat([PNG, Buffer.alloc(5_000_000)]), 413],
  ])('is refused when it is %s', async (_title, body, status) => {
    expect((await post('pictures', body, { 'content-type': 'image/png' })).status).toBe(status);
  });

  it.each(['thumb.svg', 'voice.wav'])('needs not be sent to find %s', async (name) => {
    expect((await fetch(`${bot.origin}/simulator/media/${name}`)).status).toBe(200);
  });
});

describe('the stream', () => {
  it('goes on after the last event a page has', async () => {
    const sender = newSender();
    await say(sender, 'một');
    const first = followStream(bot.origin, sender);
    await first.messages(2);
    first.stop();
    const again = followStream(bot.origin, sender, first.lastId());
    await say(sender, 'hai');

    const [next] = await again.messages(1);
    again.stop();

    expect(next).toMatchObject({ kind: 'citizen', action: { text: 'hai' } });
    expect(again.names()).not.toContain('reset');
  });

  it('starts over for a page that knew an earlier run of the server', async () => {
    const sender = newSender();
    await say(sender, 'một');
    const stream = followStream(bot.origin, sender, 'deadbeef-7');

    const [first] = await stream.messages(1);
    stream.stop();

    expect(stream.names()[0]).toBe('reset');
    expect(first).toMatchObject({ kind: 'citizen', action: { text: 'một' } });
  });

  it('refuses a sender that is no id', async () => {
    expect(await statusOf('/simulator/api/stream?sender=x', {})).toBe(400);
  });
});

describe('the Graph stand-in', () => {
  const message = { text: 'a' };

  it('acts without a message id for dots and seen marks', async () => {
    const sender = newSender();
    await say(sender, 'x');

    const response = await bot.graph({ recipient: { id: sender }, sender_action: 'typing_on' });

    expect(await response.json()).toEqual({ recipient_id: sender });
  });

  it.each([
    ['a wrong token', { token: 'EAAwrong' }, { status: 401, code: 190 }],
    ['a wrong proof', { proof: '00' }, { status: 400, code: 100 }],
    ['an unknown page', { path: 'v26.0/1/messages' }, { status: 400, code: 100, error_subcode: 33 }],
    ['no version', { path: 'x/me/messages' }, { status: 400, code: 2500 }],
    ['another edge', { path: 'v26.0/me/feed' }, { status: 400, code: 2500 }],
  ])('refuses %s', async (_title, change, expected) => {
    const sender = newSender();
    await say(sender, 'x');

    const response = await bot.graph(
      { recipient: { id: sender }, messaging_type: 'RESPONSE', message },
      change,
    );

    expect(await errorOf(response)).toMatchObject(expected);
  });

  it('refuses a message over the limits and shows nothing of it', async () => {
    const sender = newSender();
    await say(sender, 'x');
    const text = 'a'.repeat(2000);

    const response = await bot.graph({
      recipient: { id: sender },
      messaging_type: 'RESPONSE',
      message: { text },
    });
    const stream = followStream(bot.origin, sender);
    const messages = await stream.messages(2);
    stream.stop();

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 100 });
    expect(JSON.stringify(messages)).not.toContain(text);
  });

  it('knows no person who never wrote', async () => {
    const response = await bot.graph({ recipient: { id: '42' }, messaging_type: 'RESPONSE', message });

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 100, error_subcode: 2018001 });
  });

  it('closes the window 24 hours after the last message', async () => {
    const sender = newSender();
    await say(sender, 'x');
    bot.advance(24 * 60 * 60 * 1000);

    const response = await bot.graph({ recipient: { id: sender }, messaging_type: 'UPDATE', message });

    expect(await errorOf(response)).toMatchObject({ status: 400, code: 10, error_subcode: 2018278 });
  });
});

describe('strangers', () => {
  it.each([
    ['another host name', '/simulator', { host: 'rebound.example' }, 421],
    [
      'another host name with this port',
      '/simulator/api/stream?sender=1000000000000001',
      { host: 'a.example:80' },
      421,
    ],
    [
      'another site',
      '/simulator/api/stream?sender=1000000000000001',
      { 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['the machine itself', '/simulator', { host: 'localhost:5000' }, 200],
  ])('%s: %s', async (_title, path, headers, status) => {
    expect(await statusOf(path, headers as Record<string, string>)).toBe(status);
  });

  it.each([
    ['another origin', 'http://evil.example'],
    ['no page', ''],
    ['a page of this host on another port', 'http://127.0.0.1:1'],
  ])('of %s cannot send', async (_title, origin) => {
    const before = bot.bodies.length;
    const body = { sender: newSender(), action: { kind: 'sticker' } };

    expect((await post('send', body, { origin })).status).toBe(403);
    expect(bot.bodies.length).toBe(before);
  });

  it('in a browser cannot reach the Graph stand-in', async () => {
    const response = await fetch(`${bot.origin}/simulator/graph/v26.0/me/messages`, {
      method: 'POST',
      headers: { origin: bot.origin },
    });

    expect(response.status).toBe(403);
  });
});

describe('what a browser gets', () => {
  it('is kept to its own files by the policy', async () => {
    const response = await fetch(`${bot.origin}/simulator`);
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(await response.text()).toContain(UNIT);
  });

  it('never holds a secret', async () => {
    const sender = newSender();
    await say(sender, 'x');
    const stream = followStream(bot.origin, sender);
    const streamed = JSON.stringify(await stream.messages(2));
    stream.stop();
    const page = await (await fetch(`${bot.origin}/simulator`)).text();

    expect(bot.secrets.filter((secret) => page.includes(secret) || streamed.includes(secret))).toEqual([]);
  });
});

describe('simulatorCredentials', () => {
  it('are ids and keys as Meta gives them, and new each time', () => {
    let byte = 0;
    const draw = (size: number): Buffer => Buffer.alloc(size, (byte += 1));
    const [one, other] = [simulatorCredentials(draw), simulatorCredentials(draw)];

    expect(one.pageId).toMatch(/^1\d{14}$/);
    expect(one.appId).toMatch(/^1\d{15}$/);
    expect(one.appSecret).toMatch(/^[0-9a-f]{32}$/);
    expect(one.appSecret).not.toBe(other.appSecret);
    expect(one.accessToken).not.toBe(other.accessToken);
  });
});
