import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call that reached the fake Graph API. */
export interface GraphCall {
  readonly path: string;
  readonly authorization: string;
  readonly body: {
    readonly recipient: { readonly id: string };
    readonly messaging_type?: string;
    readonly sender_action?: string;
    readonly message?: {
      readonly text?: string;
      readonly attachment?: {
        readonly payload: {
          readonly template_type: string;
          readonly text: string;
          readonly buttons: readonly {
            readonly type: string;
            readonly title: string;
            readonly payload?: string;
          }[];
        };
      };
      readonly quick_replies?: readonly { readonly title: string; readonly payload: string }[];
    };
  };
}

/** A Graph API on loopback that accepts everything and remembers it. */
export interface FakeGraph {
  readonly origin: string;
  /** Messages so far, without typing dots. */
  messages(): readonly GraphCall[];
  close(): Promise<void>;
}

/** Starts the fake on a free port. */
export async function startFakeGraph(): Promise<FakeGraph> {
  const calls: GraphCall[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as GraphCall['body'];
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ recipient_id: body.recipient.id, message_id: `m_${calls.length}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const messages = (): GraphCall[] => calls.filter(({ body }) => body.message !== undefined);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
