import http from 'node:http';
import { newSender, startEchoBot, type EchoBot } from './echo-bot';
import { followStream } from './stream-reader';

let bot: EchoBot;

beforeAll(async () => {
  bot = await startEchoBot('Công an tỉnh Mẫu');
});
afterAll(() => bot.stop());

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

    expect((await bot.post('send', body, { origin })).status).toBe(403);
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
    expect(await response.text()).toContain('Công an tỉnh Mẫu');
  });

  it('never holds a secret', async () => {
    const sender = newSender();
    await bot.say(sender, 'x');
    const stream = followStream(bot.origin, sender);
    const streamed = JSON.stringify(await stream.messages(2));
    stream.stop();
    const page = await (await fetch(`${bot.origin}/simulator`)).text();

    expect(bot.secrets.filter((secret) => page.includes(secret) || streamed.includes(secret))).toEqual([]);
  });
});
