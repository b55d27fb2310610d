import http from 'node:http';
import { createGuardedAgents, PUBLIC_INTERNET, type Resolve } from '../../src/network';
import { LOOPBACK, resolveToLoopback, startServer, type LoopbackServer } from './loopback';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((_, response) => response.end('hello'));
});
afterAll(() => server.close());

/** Status of a plain request, or the code of its error. */
function request(agent: http.Agent): Promise<number | string> {
  return new Promise((resolve) => {
    http
      .get({ host: 'short.example', port: server.port, agent }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code ?? error.message);
      });
  });
}

describe('guarded agents', () => {
  it('connect where the policy allows', async () => {
    await expect(request(createGuardedAgents(LOOPBACK, resolveToLoopback).http)).resolves.toBe(200);
  });

  it.each<[string, Resolve]>([
    ['a name that leads to this machine', resolveToLoopback],
    [
      'a name with one good and one bad address',
      () =>
        Promise.resolve([
          { address: '8.8.8.8', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ]),
    ],
    ['a name without addresses', () => Promise.resolve([])],
  ])('refuse %s before anything is sent', async (_, resolve) => {
    const before = server.requests.length;

    await expect(request(createGuardedAgents(PUBLIC_INTERNET, resolve).http)).resolves.toBe(
      'ERR_REFUSED_ADDRESS',
    );
    expect(server.requests).toHaveLength(before);
  });

  it('report a name that is not found as the resolver did', async () => {
    const missing = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    const agents = createGuardedAgents(LOOPBACK, () => Promise.reject(missing));

    await expect(request(agents.http)).resolves.toBe('ENOTFOUND');
  });
});
