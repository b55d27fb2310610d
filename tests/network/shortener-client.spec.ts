import type http from 'node:http';
import {
  createShortenerClient,
  PUBLIC_INTERNET,
  type Expansion,
  type ShortenerClient,
  type ShortenerClientOptions,
} from '../../src/network';
import { LOOPBACK, resolveToLoopback, startServer, type LoopbackServer } from './loopback';

const SHORTENERS = ['short.example', 'tiny.example', '127.0.0.1', '::ffff:7f00:1'];

/** A shortener whose paths say how it answers; `{port}` and `{target}` in a redirect are filled in. */
const REDIRECTS: Readonly<Record<string, string>> = {
  '/one': 'http://target.example:{target}/page?x=1#part',
  '/relative': '/one',
  '/other': 'http://tiny.example:{port}/one',
  '/dot': 'http://tiny.example.:{port}/one',
  '/loop': '/loop-back',
  '/loop-back': '/loop',
  '/self': '/self',
  '/h1': '/h2',
  '/h2': '/h3',
  '/h3': '/h4',
  '/h4': '/h5',
  '/h5': 'http://target.example:{target}/after-five',
  '/h0': '/h1',
  '/app': 'intent://open#Intent;scheme=app;end',
  '/script': 'javascript:alert(1)',
  '/broken': 'http://[',
  '/userinfo': 'http://name@short.example:{port}/one',
  '/ftp': 'ftp://short.example/one',
  '/private': 'http://10.0.0.1/admin',
  '/mapped': 'http://[::ffff:127.0.0.1]:{port}/one',
};

let shortener: LoopbackServer;
let target: LoopbackServer;

beforeAll(async () => {
  target = await startServer((_, response) => response.end('the target'));
  shortener = await startServer(answer);
});
afterAll(() => Promise.all([shortener.close(), target.close()]));
beforeEach(() => {
  shortener.requests.length = 0;
});
afterEach(() => {
  expect(target.requests).toEqual([]);
});

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const path = request.url ?? '';
  const to = REDIRECTS[path]
    ?.replace('{port}', String(shortener.port))
    .replace('{target}', String(target.port));
  if (path.startsWith('/slow') || (path === '/silent-head' && request.method === 'HEAD')) return;
  if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405).end();
  else if (path === '/no-head') response.writeHead(302, { location: 'https://target.example/' }).end();
  else if (path === '/hang-up' && request.method === 'HEAD') request.socket.destroy();
  else if (path === '/hang-up' || path === '/silent-head')
    response.writeHead(302, { location: 'https://target.example/' }).end();
  else if (path === '/utf-8')
    response.writeHead(301, { location: Buffer.from('https://x.example/chuyển').toString('latin1') }).end();
  else if (path === '/endless') streamForever(response);
  else if (path === '/meta')
    response.end('<meta http-equiv="refresh" content="0;url=https://target.example/">');
  else if (to === undefined) response.writeHead(404).end();
  else response.writeHead(302, { location: to, 'set-cookie': 'id=1' }).end();
}

function streamForever(response: http.ServerResponse): void {
  response.flushHeaders();
  const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
  response.on('close', () => {
    clearInterval(timer);
  });
}

function createClient(options: Partial<ShortenerClientOptions> = {}): ShortenerClient {
  return createShortenerClient({
    isShortener: (host) => SHORTENERS.includes(host),
    addressPolicy: LOOPBACK,
    resolve: resolveToLoopback,
    now: () => 0,
    ...options,
  });
}

const link = (path: string, host = 'short.example') => `http://${host}:${shortener.port}${path}`;
const expand = (path: string): Promise<Expansion> => createClient().expand(link(path));
const hidden = (reason: string) => ({ kind: 'hidden', reason });

describe('a short link with a target', () => {
  it.each([
    ['one redirect', '/one', '/page?x=1#part', 1],
    ['a relative redirect first', '/relative', '/page?x=1#part', 2],
    ['by way of another shortener', '/other', '/page?x=1#part', 2],
    ['by way of a host with a trailing dot', '/dot', '/page?x=1#part', 2],
    ['five hops', '/h1', '/after-five', 5],
  ])('%s', async (_, path, end, requests) => {
    await expect(expand(path)).resolves.toEqual({
      kind: 'target',
      url: `http://target.example:${target.port}${end}`,
    });
    expect(shortener.requests.map(({ method }) => method)).toEqual(Array(requests).fill('HEAD'));
  });

  it.each(['/no-head', '/hang-up', '/silent-head'])(
    'asks by GET where HEAD has no answer: %s',
    async (path) => {
      await expect(expand(path)).resolves.toEqual({ kind: 'target', url: 'https://target.example/' });
      expect(shortener.requests.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    },
  );

  it('may be written in raw UTF-8', async () => {
    await expect(expand('/utf-8')).resolves.toEqual({
      kind: 'target',
      url: 'https://x.example/chuy%E1%BB%83n',
    });
  });

  it('may lead to a private address, which is told and not contacted', async () => {
    await expect(expand('/private')).resolves.toEqual({ kind: 'target', url: 'http://10.0.0.1/admin' });
  });

  it('is asked for without cookies, referrer or product name', async () => {
    await expand('/h1');

    expect(shortener.requests).toHaveLength(5);
    for (const { headers } of shortener.requests) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
      expect(headers['user-agent']).toBe('Mozilla/5.0');
    }
  });
});

describe('a short link that hides its target', () => {
  it.each([
    ['/h0', 'too-many-hops'],
    ['/loop', 'loop'],
    ['/self', 'loop'],
    ['/gone', 'no-redirect'],
    ['/meta', 'no-redirect'],
    ['/endless', 'no-redirect'],
    ['/app', 'not-a-web-link'],
    ['/script', 'not-a-web-link'],
    ['/broken', 'not-a-web-link'],
    ['/ftp', 'not-a-web-link'],
    ['/userinfo', 'refused'],
    ['/mapped', 'refused'],
  ])('%s: %s', async (path, reason) => {
    await expect(expand(path)).resolves.toEqual(hidden(reason));
  });

  it('because the server is too slow', async () => {
    const client = createClient({ timeoutMs: 60 });

    await expect(client.expand(link('/slow'))).resolves.toEqual(hidden('timeout'));
  });

  it('because the name look-up is too slow', async () => {
    const client = createClient({ timeoutMs: 60, resolve: () => new Promise(() => undefined) });

    await expect(client.expand(link('/one'))).resolves.toEqual(hidden('timeout'));
  });

  it('because nothing listens there', async () => {
    const closed = await startServer(() => undefined);
    await closed.close();

    await expect(createClient().expand(`http://short.example:${closed.port}/`)).resolves.toEqual(
      hidden('unreachable'),
    );
  });
});

describe('what is never contacted', () => {
  it.each([
    ['a host that is no shortener', () => `http://target.example:${target.port}/`, 'not-a-short-link'],
    ['a name that only ends like one', () => `http://my-short.example:${target.port}/`, 'not-a-short-link'],
    ['a text that is no address', () => 'not a link', 'not-a-short-link'],
    ['a shortener with a password', () => `http://a:b@short.example:${shortener.port}/one`, 'refused'],
    ['mapped loopback', () => `http://[::ffff:127.0.0.1]:${shortener.port}/one`, 'refused'],
  ])('%s', async (_, url, reason) => {
    await expect(createClient().expand(url())).resolves.toEqual(hidden(reason));
    expect(shortener.requests).toEqual([]);
  });

  it.each([
    ['a shortener whose name leads to this machine', 'short.example'],
    ['a literal address', '127.0.0.1'],
    ['a literal in other clothes', '0x7f.1'],
  ])('under the policy of the public internet: %s', async (_, host) => {
    const client = createClient({ addressPolicy: { ...PUBLIC_INTERNET, allowsPort: () => true } });

    await expect(client.expand(link('/one', host))).resolves.toEqual(hidden('refused'));
    expect(shortener.requests).toEqual([]);
  });

  it('a port that is not of the web, under the same policy', async () => {
    const client = createClient({ addressPolicy: PUBLIC_INTERNET });

    await expect(client.expand(link('/one'))).resolves.toEqual(hidden('refused'));
    expect(shortener.requests).toEqual([]);
  });
});

describe('the memory of answers', () => {
  it('asks once for a link that is wanted many times, until the answer is old', async () => {
    let now = 0;
    const client = createClient({ now: () => now });

    await Promise.all([client.expand(link('/one')), client.expand(link('/one#elsewhere'))]);
    now = 9 * 60_000;
    await client.expand(link('/one'));
    expect(shortener.requests).toHaveLength(1);

    now = 10 * 60_000;
    await client.expand(link('/one'));
    expect(shortener.requests).toHaveLength(2);
  });

  it('asks again soon after a failure', async () => {
    let now = 0;
    const client = createClient({ now: () => now });

    await client.expand(link('/gone'));
    await client.expand(link('/gone'));
    expect(shortener.requests).toHaveLength(2);
    now = 30_000;
    await client.expand(link('/gone'));
    expect(shortener.requests).toHaveLength(4);
  });

  it('turns links away rather than let hundreds wait', async () => {
    const client = createClient({ timeoutMs: 150 });
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, n) => client.expand(link(`/slow?${n}`))),
    );

    expect(answers.filter((answer) => answer.kind === 'hidden' && answer.reason === 'busy')).toHaveLength(
      80 - 8 - 64,
    );
  });
});
