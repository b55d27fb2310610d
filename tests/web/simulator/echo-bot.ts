import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { createSimulator, simulatorCredentials, SimulatorTexts } from '../../../src/web';
import { appSecretProof } from '../../../src/web/simulator/graph/authorize';

const TEXTS = path.join(__dirname, '..', '..', '..', 'data', 'content', 'vi', 'simulator.json');

/** The texts that the product shows. */
export const texts = SimulatorTexts.parse(JSON.parse(fs.readFileSync(TEXTS, 'utf8')));

/** One event as the webhook got it. */
export interface WebhookEvent {
  readonly sender: { readonly id: string };
  readonly recipient: { readonly id: string };
  readonly timestamp: number;
  readonly message?: {
    readonly mid: string;
    readonly text?: string;
    readonly quick_reply?: { readonly payload: string };
    readonly attachments?: readonly object[];
  };
  readonly postback?: { readonly mid: string; readonly title: string; readonly payload: string };
}

/** A server with a simulator and the smallest bot behind it: it repeats a text, and fails on the text "fail". */
export interface EchoBot {
  readonly origin: string;
  readonly pageId: string;
  /** Values that must never reach a browser. */
  readonly secrets: readonly string[];
  /** Bodies of accepted webhook requests. */
  readonly bodies: readonly string[];
  events(): readonly WebhookEvent[];
  /** A request as the page sends it. */
  post(
    place: 'send' | 'pictures',
    body: object | Buffer,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** A citizen's text. */
  say(sender: string, text: string): Promise<Response>;
  graph(body: object, change?: { path?: string; token?: string; proof?: string }): Promise<Response>;
  advance(milliseconds: number): void;
  stop(): Promise<void>;
}

let senders = 0;

/** An id that nobody has used yet. */
export function newSender(): string {
  senders += 1;
  return `10000000000${String(senders).padStart(5, '0')}`;
}

function isSigned(body: Buffer, header: string, appSecret: string): boolean {
  const expected = Buffer.from(`sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`);
  const given = Buffer.from(header);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export async function startEchoBot(unitName: string): Promise<EchoBot> {
  const credentials = simulatorCredentials(randomBytes);
  const { pageId, appSecret, accessToken, verifyToken } = credentials;
  const bodies: string[] = [];
  let origin = '';
  let later = 0;

  const simulator = createSimulator({
    ...credentials,
    unitName,
    texts,
    webhookUrl: () => `${origin}/webhooks/messenger`,
    now: () => new Date(Date.now() + later),
    random: randomBytes,
  });

  const graph: EchoBot['graph'] = (body, change = {}) => {
    const proof = change.proof ?? appSecretProof(accessToken, appSecret);
    return fetch(
      `${origin}/simulator/graph/${change.path ?? `v26.0/${pageId}/messages`}?appsecret_proof=${proof}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${change.token ?? accessToken}`,
        },
        body: JSON.stringify(body),
      },
    );
  };

  const post: EchoBot['post'] = (place, body, headers = {}) =>
    fetch(`${origin}/simulator/api/${place}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
    });

  const events = (): readonly WebhookEvent[] =>
    bodies.flatMap((body) =>
      (JSON.parse(body) as { entry: { messaging: WebhookEvent[] }[] }).entry.flatMap(
        ({ messaging }) => messaging,
      ),
    );

  const app = express();
  app.use('/simulator', simulator.router);
  app.post('/webhooks/messenger', express.raw({ type: '*/*' }), async (request, response) => {
    const body = request.body as Buffer;
    if (!isSigned(body, request.get('x-hub-signature-256') ?? '', appSecret)) {
      response.status(401).end();
      return;
    }
    bodies.push(body.toString());
    const event = events().at(-1);
    const text = event?.message?.text;
    if (event === undefined || text === 'fail') {
      response.status(500).end();
      return;
    }
    response.end();
    if (text === undefined) return;
    await graph({ recipient: { id: event.sender.id }, messaging_type: 'RESPONSE', message: { text } });
  });

  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageId,
    secrets: [appSecret, accessToken, verifyToken],
    bodies,
    events,
    post,
    say: (sender, text) => post('send', { sender, action: { kind: 'text', text } }),
    graph,
    advance: (milliseconds) => (later += milliseconds),
    stop: async () => {
      simulator.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
