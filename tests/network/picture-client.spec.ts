import { createPictureClient, isMetaPicture } from '../../src/network';
import { LOOPBACK, resolveToLoopback, startServer, type LoopbackServer } from './loopback';

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)]);

let server: LoopbackServer;
afterEach(() => server.close());

function client(more: { maxBytes?: number; timeoutMs?: number } = {}) {
  return createPictureClient({
    isAllowed: ({ hostname }) => hostname === 'cdn.test',
    addressPolicy: LOOPBACK,
    resolve: resolveToLoopback,
    ...more,
  });
}

const urlOf = (host = 'cdn.test', path = '/a.jpg'): string => `http://${host}:${server.port}${path}`;

it('downloads a picture and knows its kind by its bytes', async () => {
  server = await startServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PNG);
  });

  expect(await client()(urlOf())).toEqual({ kind: 'picture', ending: 'png', bytes: PNG });
});

it.each([
  ['another host', () => urlOf('elsewhere.test')],
  ['no address', () => 'not an address'],
  ['a file', () => 'file:///etc/hostname'],
])('asks nobody for %s', async (_title, url) => {
  server = await startServer((_request, response) => response.end(PNG));

  expect(await client()(url())).toEqual({ kind: 'gone' });
  expect(server.requests).toEqual([]);
});

it('follows no redirect to another host', async () => {
  server = await startServer((_request, response) => {
    response.writeHead(302, { location: urlOf('elsewhere.test') }).end();
  });

  expect(await client()(urlOf())).toEqual({ kind: 'gone' });
  expect(server.requests.map(({ host }) => host)).toEqual([`cdn.test:${server.port}`]);
});

it.each([
  [404, 'gone'],
  [403, 'gone'],
  [429, 'unavailable'],
  [503, 'unavailable'],
])('answers %i with %s', async (status, kind) => {
  server = await startServer((_request, response) => {
    response.writeHead(status).end();
  });

  expect(await client()(urlOf())).toEqual({ kind });
});

it('refuses what is no picture and what is too large, also where the length is not told', async () => {
  server = await startServer((request, response) => {
    if (request.url === '/text') response.end('<html>');
    else {
      response.write(PNG);
      response.end(Buffer.alloc(2000));
    }
  });

  expect(await client()(urlOf('cdn.test', '/text'))).toEqual({ kind: 'gone' });
  expect(await client({ maxBytes: 1000 })(urlOf())).toEqual({ kind: 'gone' });
});

it('gives up a server that does not answer, and may ask it again later', async () => {
  server = await startServer(() => undefined);

  expect(await client({ timeoutMs: 50 })(urlOf())).toEqual({ kind: 'unavailable' });
});

it('connects to no address that the policy refuses', async () => {
  server = await startServer((_request, response) => response.end(PNG));
  const guarded = createPictureClient({
    isAllowed: () => true,
    addressPolicy: { allowsAddress: () => false, allowsPort: () => true },
    resolve: resolveToLoopback,
  });

  expect(await guarded(urlOf())).toEqual({ kind: 'gone' });
  expect(server.requests).toEqual([]);
});

it.each([
  ['https://scontent.xx.fbcdn.net/v/a.jpg?oe=1', true],
  ['https://cdn.fbsbx.com/v/a.jpg', true],
  ['http://scontent.xx.fbcdn.net/a.jpg', false],
  ['https://scontent.xx.fbcdn.net:8443/a.jpg', false],
  ['https://fbcdn.net.example/a.jpg', false],
  ['https://evilfbcdn.net/a.jpg', false],
  ['https://user@cdn.fbsbx.com/a.jpg', false],
  ['https://127.0.0.1/a.jpg', false],
])('%s is a file server of Meta: %s', async (url, expected) => {
  server = await startServer(() => undefined);

  expect(isMetaPicture(new URL(url))).toBe(expected);
});
