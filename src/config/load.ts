import path from 'node:path';
import type { LogLevel } from '../log';
import { readMessenger } from './messenger';
import { ConfigError, type Problem } from './problems';
import { readVariable } from './read-variable';
import { SERVER_VARIABLES } from './variables';

/** What the Messenger channel needs to talk to the Graph API. */
export interface MessengerConfig {
  readonly pageId: string;
  readonly accessToken: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphOrigin: string;
  readonly graphVersion: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly dataKey: string | null;
  readonly shorteners: boolean;
  readonly checkRetentionDays: number;
  readonly logLevel: LogLevel | 'silent';
  /** null: no credentials are set and the simulator takes their place. */
  readonly messenger: MessengerConfig | null;
}

/** An environment, as `process.env` holds it. */
export type Env = Readonly<Record<string, string | undefined>>;

/** `messenger` settings as `bottender.config.js` exports them: same values as the environment, in Bottender's shape. */
export type ChannelSettings = Readonly<Record<string, unknown>>;

/**
 * Validates the environment and the channel settings once, at start.
 * Throws one ConfigError that lists every problem with the variable's name, the bad value and what is expected.
 */
export function loadConfig(env: Env, channel: ChannelSettings, projectDir: string): Config {
  const problems: Problem[] = [];
  const server = new Map<string, string | number | null>();
  for (const variable of SERVER_VARIABLES)
    server.set(variable.name, readVariable(variable, env[variable.name], problems));
  const messenger = readMessenger(env, channel, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const text = (name: string): string => String(server.get(name) ?? '');
  return {
    port: Number(server.get('PORT')),
    host: text('HOST'),
    dataDir: path.resolve(projectDir, text('DATA_DIR')),
    dataKey: text('DATA_KEY') === '' ? null : text('DATA_KEY'),
    shorteners: text('SHORTENERS') === 'on',
    checkRetentionDays: Number(server.get('CHECK_RETENTION_DAYS')),
    logLevel: text('LOG_LEVEL') as Config['logLevel'],
    messenger,
  };
}
