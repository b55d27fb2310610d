import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createWebhook, signBody } from '../../../src/channel/messenger';
import type { Inbox, IncomingEvent } from '../../../src/delivery';
import type { LogRecord } from '../../../src/log';
import { PAGE } from './events';

export const APP_SECRET = 'app-secret-of-the-test';
export const VERIFY_TOKEN = 'verify-token-of-the-test';

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface TestApp {
  readonly port: number;
  readonly log: LogRecord[];
  request(method: string, options?: RequestParts): Promise<Reply>;
  /** Posts with the signature Meta would give. */
  post(body: string | Buffer | object, headers?: http.OutgoingHttpHeaders): Promise<Reply>;
  close(): Promise<void>;
}

interface RequestParts {
  readonly path?: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: Buffer;
}

/** An inbox that only remembers what it was given. */
export function createRecordingInbox(): Inbox & { readonly events: IncomingEvent[] } {
  const events: IncomingEvent[] = [];
  return {
    events,
    accept: (_channel, added) => {
      events.push(...added);
      return Promise.resolve({ stored: added.length, duplicates: 0 });
    },
  };
}

/** The webhook on an Express server on loopback, as the product mounts it. */
export async function startTestApp(inbox: Inbox): Promise<TestApp> {
  const log: LogRecord[] = [];
  const app = express();
  const webhook = createWebhook({
    pageId: PAGE,
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    inbox,
    log: (_level, record) => void log.push(record),
  });
  app.use('/webhooks/messenger', webhook);
  const server = await new Promise<http.Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  const { port } = server.address() as AddressInfo;

  const request: TestApp['request'] = (method, { path = '/webhooks/messenger', headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const call = http.request(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const { statusCode: status = 0, headers: answered } = response;
            resolve({ status, headers: answered, body: Buffer.concat(chunks).toString() });
          });
        },
      );
      call.on('error', reject);
      call.end(body);
    });

  return {
    port,
    log,
    request,
    post(body, headers = {}) {
      const bytes = Buffer.isBuffer(body)
        ? body
        : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
      const signature = signBody(bytes, APP_SECRET);
      return request('POST', {
        body: bytes,
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature, ...headers },
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
