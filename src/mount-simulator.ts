import path from 'node:path';
import type { Express } from 'express';
import type { MessengerConfig } from './config';
import { createDataReader } from './data-files';
import { createSimulator, simulatorCredentials, SimulatorTexts, type Simulator } from './web';

/** Path of the simulator. */
export const SIMULATOR = '/simulator';

/** Credentials that the simulator and its Graph API stand-in share for one run. */
export function standInCredentials(origin: string, random: (size: number) => Buffer): MessengerConfig {
  return {
    ...simulatorCredentials(random),
    graphOrigin: `${origin}${SIMULATOR}/graph`,
    graphVersion: 'v26.0',
  };
}

/** What the simulator is mounted with. */
export interface SimulatorMount {
  readonly credentials: MessengerConfig;
  /** `http://host:port` of this process. */
  readonly origin: string;
  /** Where the simulator sends what a person writes. */
  readonly webhook: string;
  readonly unitName: string;
  /** Folder that holds `data/`. */
  readonly projectDir: string;
  readonly now: () => Date;
  readonly random: (size: number) => Buffer;
}

/** Puts the simulator under its path, and sends whoever opens the bare address there. */
export function mountSimulator(app: Express, mount: SimulatorMount): Simulator {
  const reader = createDataReader(path.join(mount.projectDir, 'data'));
  const texts = reader.json('content/vi/simulator.json', SimulatorTexts);
  reader.finish();
  if (texts === undefined)
    throw new Error('The texts of the simulator were read as nothing without a problem');
  const simulator = createSimulator({
    ...mount.credentials,
    unitName: mount.unitName,
    texts,
    webhookUrl: () => `${mount.origin}${mount.webhook}`,
    now: mount.now,
    random: mount.random,
  });
  app.use(SIMULATOR, simulator.router);
  app.get('/', (_request, response) => {
    response.redirect(SIMULATOR);
  });
  return simulator;
}
