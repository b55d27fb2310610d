import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import { apologyReplies } from './advice';
import { createAnswerer } from './answer';
import {
  createGraphClient,
  createMessengerBot,
  createWebhook,
  HAND_OVER_BODY,
  TAKE_BACK_BODY,
  renderBodies,
} from './channel/messenger';
import type { Config } from './config';
import { EMPTY_STATE } from './conversation';
import { loadData } from './data-files';
import { createInbox, createPreparation, createSender, createWorker } from './delivery';
import { listen, originOf } from './listen';
import type { Log } from './log';
import { createShortenerTest, openLists, seedLists } from './lists';
import { mountSimulator, SIMULATOR, standInCredentials } from './mount-simulator';
import { createShortenerClient, PUBLIC_INTERNET } from './network';
import { ownerWarnings } from './owner-warnings';
import { createPictures, createPictureTest } from './pictures';
import { startPurge } from './purge';
import { createSenderKeys, loadDataKey, openRecord } from './storage';

/** What the process gives to the parts: configuration, log, folder, clock and random bytes. */
export interface ComposeOptions {
  readonly config: Config;
  readonly log: Log;
  /** Folder that holds `data/`. */
  readonly projectDir: string;
  readonly now: () => Date;
  readonly random: (size: number) => Buffer;
}

/** The running bot. */
export interface Service {
  /** `http://host:port` as reached from this machine. */
  readonly origin: string;
  /** Address of the simulator, or null where Messenger credentials are set. */
  readonly simulator: string | null;
  /** What the owner still has to confirm, one sentence each. */
  readonly warnings: readonly string[];
  /** Answers what has begun, then closes everything. */
  stop(): Promise<void>;
}

const WEBHOOK = '/webhooks/messenger';

/** Puts the parts together and starts them; the one place where they meet. */
export async function compose(options: ComposeOptions): Promise<Service> {
  const { config, log, projectDir, now, random } = options;
  const dataDir = path.join(projectDir, 'data');
  const data = loadData(dataDir);
  fs.mkdirSync(config.dataDir, { recursive: true });

  const app = express().disable('x-powered-by').disable('etag');
  const server = await listen(app, config.port, config.host);
  const origin = originOf(server);
  const simulatorOrigin = config.messenger === null ? origin : null;
  const credentials = config.messenger ?? standInCredentials(origin, random);

  const lists = openLists({ file: path.join(config.dataDir, 'lists.db'), mode: 'server' });
  seedLists(lists, data.entries);
  const record = await openRecord({ file: path.join(config.dataDir, 'record.db'), log });
  const keys = createSenderKeys(loadDataKey({ value: config.dataKey, dir: config.dataDir }));

  const shorteners = createShortenerClient({
    isShortener: createShortenerTest(lists.lookup),
    addressPolicy: PUBLIC_INTERNET,
    now: Date.now,
  });
  const answer = createAnswerer({
    lookup: lists.lookup,
    rules: data.rules,
    shorteners: config.shorteners ? shorteners : null,
    context: {
      ...data,
      checkDays: config.checkRetentionDays,
      canFetch: createPictureTest(simulatorOrigin),
    },
    prepare: createPreparation({ record, prefix: data.unit.caseNumberPrefix, random }),
  });

  const graph = createGraphClient(credentials);
  const timing = { log, now: () => now().getTime(), random: Math.random };
  const sender = createSender({
    record,
    keys,
    send: graph.send,
    pauseHours: config.handOverHours,
    ...timing,
  });
  const worker = createWorker({
    record,
    answer: createMessengerBot({
      ...credentials,
      answer: async (inbound) => {
        const state = (await record.conversations.find(inbound.senderRef)) ?? EMPTY_STATE;
        const { assessment, ...response } = await answer(state, inbound, now().toISOString());
        return { ...response, verdict: assessment?.verdict ?? null };
      },
      showTyping: (recipientId) => void graph.showTyping(recipientId),
    }),
    render: renderBodies,
    handOver: HAND_OVER_BODY,
    takeBack: TAKE_BACK_BODY,
    pauseHours: config.handOverHours,
    apology: apologyReplies(data),
    wakeSender: () => {
      sender.wake();
    },
    ...timing,
  });
  const inbox = createInbox({
    record,
    keys,
    now: timing.now,
    wake: () => {
      worker.wake();
    },
  });

  const pictures = createPictures({
    record,
    dataDir: config.dataDir,
    log,
    simulatorOrigin,
  });

  app.use(WEBHOOK, createWebhook({ ...credentials, inbox, log }));
  const simulator =
    config.messenger === null
      ? mountSimulator(app, {
          credentials,
          origin,
          webhook: WEBHOOK,
          unitName: data.unit.name,
          projectDir,
          now,
          random,
        })
      : null;
  app.use((_request, response) => {
    response.status(404).end();
  });

  worker.start();
  sender.start();
  pictures.start();
  const endPurge = startPurge(record, { checkDays: config.checkRetentionDays, log, now });
  log('info', { event: 'server.started', port: Number(new URL(origin).port) });

  return {
    origin,
    simulator: simulator === null ? null : `${origin}${SIMULATOR}`,
    warnings: ownerWarnings(data, lists),
    async stop() {
      endPurge();
      simulator?.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await worker.stop();
      await sender.stop();
      await pictures.stop();
      await record.close();
      lists.close();
      log('info', { event: 'server.stopped' });
    },
  };
}
