import path from 'node:path';
import express, { type ErrorRequestHandler, type Router } from 'express';
import { createApi } from './api';
import type { RandomBytes } from './credentials';
import { createGraphStandIn } from './graph/route';
import { refuseOtherSites, requireLoopbackHost, restrictPage } from './guard';
import { createMediaStore } from './media';
import { renderPage } from './page';
import { createStream } from './stream';
import type { SimulatorTexts } from './texts';
import { createTranscripts } from './transcript';
import { createWebhookSender } from './webhook-sender';

const ASSETS = path.join(__dirname, 'assets');

/** What a simulator is made of. `webhookUrl` is asked at each delivery, because the port is known only after start. */
export interface SimulatorOptions {
  readonly unitName: string;
  readonly texts: SimulatorTexts;
  readonly webhookUrl: () => string;
  readonly pageId: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly now: () => Date;
  readonly random: RandomBytes;
}

/** The simulator as the server mounts and stops it. */
export interface Simulator {
  /** To be mounted at `/simulator`; the Graph API stand-in is below it at `/graph`. */
  readonly router: Router;
  /** Ends the open streams, so that the server can stop. */
  close(): void;
}

/** A request that cannot be read gets its status and nothing else. */
const answerUnreadable: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
  if (typeof error.status === 'number' && error.status < 500) response.status(error.status).end();
  else next(error);
};

/** A Messenger on this machine: the page, the side of Meta that posts webhooks, and a Graph API stand-in. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { unitName, texts, webhookUrl, appSecret, random } = options;
  const transcripts = createTranscripts();
  const media = createMediaStore(random);
  const webhook = createWebhookSender(webhookUrl, appSecret);
  const router = express.Router();

  router.use(requireLoopbackHost);
  router.use('/graph', createGraphStandIn({ ...options, transcripts }));
  router.use(restrictPage);
  router.get('/', (_request, response) => {
    response.type('html').send(renderPage(unitName, texts).markup);
  });
  router.use('/assets', express.static(ASSETS, { index: false, cacheControl: false }));
  router.get('/media/thumb.svg', (_request, response) => {
    response.sendFile('thumb.svg', { root: ASSETS, cacheControl: false });
  });
  router.get('/media/:name', (request, response) => {
    const file = media.find(request.params.name);
    if (file === null) response.status(404).end();
    else response.type(file.type).send(file.bytes);
  });
  router.use('/api', refuseOtherSites);
  router.get('/api/stream', createStream(transcripts, random(4).toString('hex')));
  router.use('/api', createApi({ ...options, startTitle: texts.start, transcripts, media, webhook }));
  router.use(answerUnreadable);
  return {
    router,
    close() {
      transcripts.close();
    },
  };
}
