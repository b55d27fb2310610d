import express, { type Request, type Response, type Router } from 'express';
import type { RandomBytes } from '../credentials';
import { refuseBrowsers } from '../guard';
import type { Transcripts } from '../transcript';
import { findAuthorizationFault, type Proof } from './authorize';
import { toBotMessage } from './bot-message';
import { faultBody, parameterFault, type GraphFault } from './fault';
import { findLimitFault } from './limits';
import { SendRequest } from './send-request';

/** How long after a citizen's last message a page may write. */
const WINDOW_MS = 24 * 60 * 60 * 1000;
const VERSION = /^v\d{1,3}\.\d$/;

/** What the stand-in knows of the page it stands in for. */
export interface GraphOptions {
  readonly pageId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  readonly now: () => Date;
  readonly random: RandomBytes;
  readonly transcripts: Transcripts;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Token and proof from wherever Graph accepts them: header, query or body. */
function proofOf(request: Request): Proof {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const bearer = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  return {
    accessToken: bearer ?? textOf(request.query.access_token) ?? textOf(body.access_token),
    appSecretProof: textOf(request.query.appsecret_proof) ?? textOf(body.appsecret_proof),
  };
}

function unknownObject(id: string): GraphFault {
  return {
    status: 400,
    code: 100,
    subcode: 33,
    message: `Unsupported post request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
  };
}

/** A Graph API on this machine: the Send API's `messages` edge with its checks, writing to the transcript. */
export function createGraphStandIn(options: GraphOptions): Router {
  const { transcripts, random, now } = options;
  const router = express.Router();

  function recipientFault(id: string): GraphFault | null {
    const last = transcripts.lastCitizenAt(id);
    if (last === null) return parameterFault('No matching user found', 2018001);
    if (now().getTime() - last < WINDOW_MS) return null;
    const message = '(#10) This message is sent outside of allowed window.';
    return { status: 400, code: 10, subcode: 2018278, message };
  }

  function perform({ recipient, message, sender_action: action }: SendRequest): object {
    if (message !== undefined) {
      const mid = `m_${random(32).toString('base64url')}`;
      transcripts.append(recipient.id, {
        kind: 'bot',
        mid,
        at: now().getTime(),
        message: toBotMessage(message),
      });
      return { recipient_id: recipient.id, message_id: mid };
    }
    if (action === 'mark_seen') transcripts.markSeen(recipient.id);
    else transcripts.setTyping(recipient.id, action === 'typing_on');
    return { recipient_id: recipient.id };
  }

  function answer(
    request: Request<{ version: string; object: string }>,
  ): GraphFault | { readonly done: object } {
    const { version, object } = request.params;
    if (!VERSION.test(version))
      return { status: 400, code: 2500, message: `Unknown path components: /${object}/messages` };
    const refused = findAuthorizationFault(proofOf(request as Request), options);
    if (refused !== null) return refused;
    if (object !== options.pageId && object !== 'me') return unknownObject(object);
    const call = SendRequest.safeParse(request.body);
    if (!call.success) {
      const [issue] = call.error.issues;
      return parameterFault(`Invalid parameter ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const fault = findLimitFault(call.data) ?? recipientFault(call.data.recipient.id);
    return fault ?? { done: perform(call.data) };
  }

  /** Nobody else answers here: the thread stays, and the bot is told that it went or came. */
  function pass(request: Request<{ object: string }>): GraphFault | { readonly done: object } {
    const refused = findAuthorizationFault(proofOf(request as Request), options);
    if (refused !== null) return refused;
    return request.params.object === options.pageId
      ? { done: { success: true } }
      : unknownObject(request.params.object);
  }

  function fail(response: Response, fault: GraphFault): void {
    response.status(fault.status).json(faultBody(fault, random(8).toString('base64url')));
  }

  router.use(refuseBrowsers, express.json({ limit: '256kb' }));
  router.post('/:version/:object/messages', (request, response) => {
    const outcome = answer(request);
    if ('done' in outcome) response.json(outcome.done);
    else fail(response, outcome);
  });
  for (const edge of ['pass_thread_control', 'take_thread_control'] as const) {
    router.post(
      `/:version/:object/${edge}`,
      (request: Request<{ version: string; object: string }>, response) => {
        const outcome = pass(request);
        if ('done' in outcome) response.json(outcome.done);
        else fail(response, outcome);
      },
    );
  }
  router.use((request, response) => {
    fail(response, { status: 400, code: 2500, message: `Unknown path components: ${request.path}` });
  });
  return router;
}
