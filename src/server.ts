import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { compose, type Service } from './compose';
import { ConfigError, loadConfig, type ChannelSettings, type Config } from './config';
import { isDataProblem } from './data-files';
import { errorName, openLog } from './log';
import { StorageError } from './storage';

const PROJECT = path.join(__dirname, '..');

/** Fills the environment from `.env`; what is set already stays. */
function readDotEnv(): void {
  const file = path.join(PROJECT, '.env');
  if (!fs.existsSync(file)) return;
  for (const [name, value] of Object.entries(parseEnv(fs.readFileSync(file, 'utf8')))) {
    if (process.env[name] === undefined && value !== undefined) process.env[name] = value;
  }
}

/** The settings from the environment, `.env` and `bottender.config.js`; throws ConfigError. */
export function readConfig(): Config {
  readDotEnv();
  const settings = createRequire(__filename)(path.join(PROJECT, 'bottender.config.js')) as {
    channels: { messenger: ChannelSettings };
  };
  return loadConfig(process.env, settings.channels.messenger, PROJECT);
}

function describe(service: Service): string {
  const lines = [`Cảnh Giác is running on ${service.origin}`];
  if (service.simulator === null) lines.push(`Webhook for Messenger: ${service.origin}/webhooks/messenger`);
  else {
    lines.push(
      'No Messenger credentials are set: the simulator takes the place of Facebook.',
      `Open ${service.simulator}`,
    );
  }
  return [...lines, ...service.warnings.map((warning) => `Please note: ${warning}`)].join('\n');
}

/** What a person can act on; anything else is a bug and keeps its stack. */
function isExplained(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (
    error instanceof ConfigError ||
    error instanceof StorageError ||
    isDataProblem(error) ||
    code === 'EADDRINUSE' ||
    code === 'EACCES'
  );
}

/** The error in words that say what to change. */
function explain(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  const port = 'port' in error ? String(error.port) : null;
  if (port !== null && code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: end that one, or set another PORT in .env.`;
  if (port !== null && code === 'EACCES')
    return `Port ${port} may not be used by this account: set a PORT from 1024 in .env.`;
  return error.message;
}

/** Starts the service; on a configuration or data problem prints all of it and exits with status 1. */
export async function start(): Promise<void> {
  try {
    const config = readConfig();
    const log = openLog(config.logLevel);
    const service = await compose({
      config,
      log,
      projectDir: PROJECT,
      now: () => new Date(),
      random: randomBytes,
    });
    process.stdout.write(`${describe(service)}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        service.stop().catch((error: unknown) => {
          log('error', { event: 'bug', where: 'stop', error: errorName(error) });
          process.exitCode = 1;
        });
      });
    }
  } catch (error) {
    if (!isExplained(error)) throw error;
    process.stderr.write(`Cannot start.\n${explain(error)}\n`);
    process.exitCode = 1;
  }
}
