import express, { type Request, type Response, type Router } from 'express';
import { SendBody } from './action';
import type { RandomBytes } from './credentials';
import { requireSameOrigin } from './guard';
import { MOST_PICTURE_BYTES, type MediaStore } from './media';
import type { Transcripts } from './transcript';
import { buildWebhookBody } from './webhook-event';
import type { WebhookSender } from './webhook-sender';

/** What the browser's side of the simulator needs of the server. */
export interface ApiOptions {
  readonly pageId: string;
  readonly startTitle: string;
  readonly webhookUrl: () => string;
  readonly now: () => Date;
  readonly random: RandomBytes;
  readonly transcripts: Transcripts;
  readonly media: MediaStore;
  readonly webhook: WebhookSender;
}

const STATUS = { delivered: 200, failed: 502, busy: 429 } as const;

/** Routes the page calls: `POST /send` does what a citizen does, `POST /pictures` keeps a picture to send. */
export function createApi(options: ApiOptions): Router {
  const { transcripts, media, webhook, now, random } = options;
  const mediaUrl = (name: string): string => new URL(`/simulator/media/${name}`, options.webhookUrl()).href;

  async function send(request: Request, response: Response): Promise<void> {
    const call = SendBody.safeParse(request.body);
    if (!call.success) {
      response.status(400).end();
      return;
    }
    const { sender, action } = call.data;
    const { pageId, startTitle } = options;
    const mid = `m_${random(32).toString('base64url')}`;
    const timestamp = now().getTime();
    transcripts.append(sender, { kind: 'citizen', mid, at: timestamp, action });
    const outcome = await webhook.deliver(
      buildWebhookBody(action, { pageId, sender, mid, timestamp, startTitle, mediaUrl }),
    );
    if (outcome !== 'delivered') transcripts.append(sender, { kind: 'failed', mid });
    response.status(STATUS[outcome]).json({ mid });
  }

  function keepPicture(request: Request, response: Response): void {
    const name = Buffer.isBuffer(request.body) ? media.add(request.body) : null;
    if (name === null) response.status(415).end();
    else response.status(201).json({ media: name });
  }

  const router = express.Router();
  router.use(requireSameOrigin);
  router.post('/send', express.json({ limit: '256kb' }), send);
  router.post('/pictures', express.raw({ limit: MOST_PICTURE_BYTES, type: 'image/*' }), keepPicture);
  return router;
}
