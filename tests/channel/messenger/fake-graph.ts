import crypto from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { GRAPH_LIMITS as MAX } from '../../../src/channel/messenger';

export interface GraphCall {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: {
    readonly recipient?: { readonly id?: string };
    readonly messaging_type?: string;
    readonly sender_action?: string;
    readonly message?: Message;
  };
  /** What the real API would object to. */
  readonly problems: readonly string[];
}

interface Message {
  readonly text?: string;
  readonly metadata?: string;
  readonly attachment?: {
    readonly payload: { readonly text: string; readonly buttons: readonly WireButton[] };
  };
  readonly quick_replies?: readonly {
    readonly content_type: string;
    readonly title: string;
    readonly payload: string;
  }[];
}
interface WireButton {
  readonly type: string;
  readonly title: string;
  readonly payload?: string;
  readonly url?: string;
}

/** How the stand-in answers one call; `hang` never answers, `break` closes the connection. */
export type GraphAnswer =
  { readonly status: number; readonly body: string; readonly location?: string } | 'hang' | 'break';

export interface FakeGraph {
  readonly origin: string;
  readonly calls: GraphCall[];
  /** Answers for the next calls, in order; then success. */
  readonly answers: GraphAnswer[];
  close(): Promise<void>;
}

const count = (text: string): number => Array.from(text).length;

function buttonProblems(button: WireButton): readonly string[] {
  const problems: string[] = [];
  if (count(button.title) === 0 || count(button.title) > MAX.buttonTitle) problems.push('button title');
  if (button.type === 'phone_number' && !/^\+\d{7,15}$/.test(button.payload ?? ''))
    problems.push('phone number');
  if (button.type === 'web_url' && button.url?.startsWith('https://') !== true) problems.push('button url');
  if (button.type === 'postback' && count(button.payload ?? '') > MAX.payload)
    problems.push('button payload');
  if (!['phone_number', 'web_url', 'postback'].includes(button.type)) problems.push('button type');
  return problems;
}

/** What the Send API would refuse in this message, by the documented limits. */
export function messageProblems(message: Message): readonly string[] {
  const problems: string[] = [];
  const template = message.attachment?.payload;
  if ((message.text === undefined) === (template === undefined)) problems.push('neither text nor template');
  if (message.text !== undefined && (count(message.text) >= 2000 || message.text.trim() === ''))
    problems.push('text');
  if (template !== undefined) {
    if (count(template.text) > 640 || template.text.trim() === '') problems.push('template text');
    if (template.buttons.length < 1 || template.buttons.length > 3) problems.push('number of buttons');
    problems.push(...template.buttons.flatMap(buttonProblems));
  }
  const replies = message.quick_replies ?? [];
  if (message.quick_replies?.length === 0 || replies.length > 13) problems.push('number of quick replies');
  for (const { content_type: type, title, payload } of replies) {
    if (type !== 'text' || count(title) === 0 || count(title) > 20) problems.push('quick reply title');
    if (count(payload) === 0 || count(payload) > 1000) problems.push('quick reply payload');
  }
  if (/\p{Surrogate}/u.test(JSON.stringify(message)) || /\\ud[89a-f]/i.test(JSON.stringify(message)))
    problems.push('surrogate');
  return problems;
}

function callProblems(body: GraphCall['body']): readonly string[] {
  if (!body.recipient?.id) return ['no recipient'];
  if (body.sender_action !== undefined) return body.message === undefined ? [] : ['action with message'];
  if (body.messaging_type !== 'RESPONSE') return ['messaging_type'];
  return body.message === undefined ? ['no message'] : messageProblems(body.message);
}

/** A stand-in for the Graph API on loopback. */
export async function startFakeGraph(): Promise<FakeGraph> {
  const calls: GraphCall[] = [];
  const answers: GraphAnswer[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as GraphCall['body'];
      const { method = '', url = '', headers } = request;
      calls.push({ method, url, headers, body, problems: callProblems(body) });
      const success = { recipient_id: body.recipient?.id, message_id: `m_${crypto.randomUUID()}` };
      const answer: GraphAnswer = (body.sender_action === undefined ? answers.shift() : undefined) ?? {
        status: 200,
        body: JSON.stringify(success),
      };
      if (answer === 'hang') return;
      if (answer === 'break') request.socket.destroy();
      else {
        if (answer.location !== undefined) response.setHeader('location', answer.location);
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
