import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AddressPolicy, Resolve } from '../../src/network';

/** Lets tests reach servers of this machine, on any port. */
export const LOOPBACK: AddressPolicy = {
  allowsAddress: (address) => address === '127.0.0.1',
  allowsPort: () => true,
};

/** Every invented host name of a test stands on this machine. */
export const resolveToLoopback: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

export interface Recorded {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface LoopbackServer {
  readonly port: number;
  readonly requests: Recorded[];
  close(): Promise<void>;
}

/** Starts a server that records what it is asked. */
export async function startServer(answer: http.RequestListener): Promise<LoopbackServer> {
  const requests: Recorded[] = [];
  const server = http.createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, host: headers.host ?? '', path: url, headers });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
