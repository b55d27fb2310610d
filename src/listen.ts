import type http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** Listens on an address; rejects with the system's error where it is taken or not allowed. */
export async function listen(app: Express, port: number, host: string): Promise<http.Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host);
    server.once('listening', () => {
      resolve(server);
    });
    server.once('error', reject);
  });
}

/** The address under which this machine reaches a listening server. */
export function originOf(server: http.Server): string {
  const { port, address, family } = server.address() as AddressInfo;
  const anywhere = address === '0.0.0.0' || address === '::';
  return `http://${anywhere ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
