import crypto from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import fetch from 'node-fetch';
import { z } from 'zod';
import type { Send, SendOutcome } from '../../delivery';
import { failureOf } from './graph-errors';
import { OWN_MARK } from './thread-control';

interface GraphDeps {
  readonly pageId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  /** `https://graph.facebook.com`, or a stand-in on loopback. */
  readonly graphOrigin: string;
  /** Such as `v26.0`. */
  readonly graphVersion: string;
  readonly timeoutMs?: number;
}

/** The calls this program makes to the Graph API in a conversation. None ever rejects or tells a secret. */
export interface GraphClient {
  /** Sends one message of `renderBodies` to a page-scoped id, or passes the thread where the body says so. */
  readonly send: Send;
  /** Shows typing dots; whether it worked does not matter. */
  showTyping(recipientId: string): Promise<void>;
}

const MAX_ANSWER_BYTES = 100_000;
const MAX_SOCKETS = 16;

/** An error may also come with HTTP 200; an answer in no known form is `null`. */
const GraphAnswer = z.object({
  message_id: z.string().nullish().catch(null),
  recipient_id: z.string().nullish().catch(null),
  is_error: z.boolean().nullish().catch(null),
  error: z
    .object({ code: z.number().catch(0), error_subcode: z.number().nullish().catch(null) })
    .nullish()
    .catch({ code: 0, error_subcode: null }),
});

/** A message in the form of the Send API, or what passes or takes the thread. */
const OutboxBody = z.looseObject({
  pass_thread_control: z.object({ target_app_id: z.string(), metadata: z.string() }).optional(),
  take_thread_control: z.object({ metadata: z.string() }).optional(),
});
type OutboxBody = z.infer<typeof OutboxBody>;

/** The edge of the Graph API that a body belongs to, and what is posted there beside the recipient. */
function callOf({ pass_thread_control: pass, take_thread_control: take, ...message }: OutboxBody) {
  if (pass !== undefined) return { edge: 'pass_thread_control', fields: pass } as const;
  if (take !== undefined) return { edge: 'take_thread_control', fields: take } as const;
  const fields = { messaging_type: 'RESPONSE', message: { ...message, metadata: OWN_MARK } };
  return { edge: 'messages', fields } as const;
}

interface Reached {
  readonly status: number;
  readonly answer: z.infer<typeof GraphAnswer> | null;
}

/** Failures of the connection before a request could have left this machine. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

function unreached(error: unknown): SendOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: 'retry', retry: NOT_SENT.includes(code) ? 'transient' : 'uncertain', code: 0, subcode: 0 };
}

function outcomeOf({ status, answer }: Reached): SendOutcome {
  const ok = status >= 200 && status < 300;
  if (answer?.error) return failureOf(status, answer.error.code, answer.error.error_subcode ?? 0);
  if (ok && (answer === null || answer.is_error === true)) {
    return { kind: 'retry', retry: 'uncertain', code: 0, subcode: 0 };
  }
  return ok ? { kind: 'sent', messageId: answer?.message_id ?? null } : failureOf(status, 0, 0);
}

/** Opens the client. The token travels in a header, so that addresses may stand in a log; redirects are refused. */
export function createGraphClient(deps: GraphDeps): GraphClient {
  const proof = crypto.createHmac('sha256', deps.appSecret).update(deps.accessToken).digest('hex');
  const page = `${deps.graphOrigin}/${deps.graphVersion}/${deps.pageId}`;
  const options = { keepAlive: true, maxSockets: MAX_SOCKETS };
  const agent = page.startsWith('https:') ? new https.Agent(options) : new http.Agent(options);

  async function post(edge: ReturnType<typeof callOf>['edge'], body: object): Promise<Reached> {
    const response = await fetch(`${page}/${edge}?appsecret_proof=${proof}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${deps.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      agent,
      redirect: 'manual',
      size: MAX_ANSWER_BYTES,
      signal: AbortSignal.timeout(deps.timeoutMs ?? 5000),
    });
    const text = await response.text();
    return { status: response.status, answer: parseAnswer(text) };
  }

  return {
    async send(recipientId, body) {
      try {
        const { edge, fields } = callOf(OutboxBody.parse(JSON.parse(body)));
        return outcomeOf(await post(edge, { recipient: { id: recipientId }, ...fields }));
      } catch (error) {
        return unreached(error);
      }
    },

    async showTyping(recipientId) {
      try {
        await post('messages', { recipient: { id: recipientId }, sender_action: 'typing_on' });
      } catch {
        return;
      }
    },
  };
}

function parseAnswer(text: string): Reached['answer'] {
  try {
    return GraphAnswer.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
