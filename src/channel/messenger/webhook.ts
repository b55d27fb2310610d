import express, { type Request, type Response, type Router } from 'express';
import type { Inbox } from '../../delivery';
import { errorName, type Log } from '../../log';
import { readBody } from './read-body';
import { isSameSecret, isSigned } from './signature';
import { splitEvents } from './split-events';
import { toIncoming } from './to-incoming';

interface WebhookDeps {
  /** The page that this program answers for; what concerns another page of the same app is none of its business. */
  readonly pageId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly inbox: Inbox;
  readonly log: Log;
}

const BODY_LIMIT = 2 * 1024 * 1024;
/** How much of a body that is too large is read away before the connection is given up. */
const BODY_PATIENCE = 16 * 1024 * 1024;
const METHODS = 'GET, POST';

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * The door for Meta's requests, to be mounted at `/webhooks/messenger`.
 * A request is verified over its raw bytes before anything in it is read, split into events,
 * written to the inbox and only then answered with 200. Nothing in a request can produce a 500;
 * 503 means that the inbox could not be written and that Meta shall deliver again.
 */
export function createWebhook({ pageId, appSecret, verifyToken, inbox, log }: WebhookDeps): Router {
  let toldOfOtherPage = false;

  /** A page that is subscribed by mistake sends without end: one line tells the owner, more would bury the rest. */
  function tellOfOtherPage(): void {
    if (toldOfOtherPage) return;
    toldOfOtherPage = true;
    log('warn', { event: 'webhook.other-page' });
  }

  function refuse(response: Response, status: number): void {
    log('warn', { event: 'webhook.refused', status });
    response.status(status).end();
  }

  function verify(request: Request, response: Response): void {
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = request.query;
    const isKnown = mode === 'subscribe' && typeof token === 'string' && isSameSecret(token, verifyToken);
    if (!isKnown || typeof challenge !== 'string') {
      refuse(response, 403);
      return;
    }
    response.type('text/plain').send(challenge);
  }

  async function accept(body: Buffer): Promise<void> {
    const { events, skipped } = splitEvents(parseJson(body));
    const ours = events.filter((event) => event.pageId === pageId);
    if (ours.length < events.length) tellOfOtherPage();
    const incoming = ours.map(toIncoming).filter((event) => event !== null);
    const { stored, duplicates } = await inbox.accept('messenger', incoming);
    const ignored = skipped + events.length - incoming.length;
    log('info', { event: 'webhook.accepted', events: stored, ignored, duplicates });
  }

  async function receive(request: Request, response: Response): Promise<void> {
    const body = await readBody(request, BODY_LIMIT, BODY_PATIENCE);
    if (body === 'aborted') return;
    if (body === 'too-large') {
      response.set('Connection', 'close');
      refuse(response, 413);
      return;
    }
    if (!isSigned(body, request.get('x-hub-signature-256'), appSecret)) {
      refuse(response, 401);
      return;
    }
    try {
      await accept(body);
      response.status(200).type('text/plain').send('EVENT_RECEIVED');
    } catch (error) {
      log('error', { event: 'bug', where: 'webhook', error: errorName(error) });
      response.status(503).end();
    }
  }

  const router = express.Router();
  router.all('/', async (request, response) => {
    switch (request.method) {
      case 'GET':
        verify(request, response);
        break;
      case 'POST':
        await receive(request, response);
        break;
      default:
        response.set('Allow', METHODS);
        refuse(response, 405);
    }
  });
  return router;
}
