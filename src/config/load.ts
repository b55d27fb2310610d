import path from 'node:path';
import type { LogLevel } from '../log';
import { badValue, ConfigError, missingValue, type Problem } from './problems';
import { MESSENGER_VARIABLES, SERVER_VARIABLES, type Variable } from './variables';

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

type Env = Readonly<Record<string, string | undefined>>;

/** `messenger` settings as `bottender.config.js` exports them: same values as the environment, in Bottender's shape. */
export type ChannelSettings = Readonly<Record<string, unknown>>;

const CHANNEL_FIELDS = {
  pageId: 'MESSENGER_PAGE_ID',
  accessToken: 'MESSENGER_ACCESS_TOKEN',
  appId: 'MESSENGER_APP_ID',
  appSecret: 'MESSENGER_APP_SECRET',
  verifyToken: 'MESSENGER_VERIFY_TOKEN',
  origin: 'MESSENGER_GRAPH_ORIGIN',
  graphVersion: 'MESSENGER_GRAPH_VERSION',
} as const;

function isSet(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Reads one variable by its rule; a wrong value is added to `problems`. */
function readVariable(variable: Variable, raw: unknown, problems: Problem[]): string | number | null {
  const text = isSet(raw) ? raw.trim() : variable.fallback;
  if (text === null) return null;
  const parsed = variable.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  problems.push(badValue(variable, text));
  return null;
}

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

/** Reads the channel's settings, or null when the simulator may stand in for them. */
function readMessenger(env: Env, channel: ChannelSettings, problems: Problem[]): MessengerConfig | null {
  const known: readonly string[] = MESSENGER_VARIABLES.map(({ name }) => name);
  const mentioned = Object.keys(env).filter((name) => name.startsWith('MESSENGER_') && isSet(env[name]));
  for (const name of mentioned.filter((candidate) => !known.includes(candidate))) {
    problems.push({ variable: name, message: `is not a setting of this program, expected one of ${known.join(', ')}` });
  }
  const values = new Map<string, string>();
  for (const [field, name] of Object.entries(CHANNEL_FIELDS)) {
    const variable = MESSENGER_VARIABLES.find((candidate) => candidate.name === name);
    if (variable === undefined) continue;
    const value = readVariable(variable, channel[field], problems);
    if (value !== null) values.set(name, String(value));
    else if (mentioned.length > 0 && !isSet(channel[field])) {
      problems.push(missingValue(variable, 'set all Messenger credentials, or none for the simulator'));
    }
  }
  if (mentioned.length === 0) {
    const blocked =
      env['NODE_ENV'] === 'production'
        ? 'NODE_ENV is production, where the simulator never runs'
        : isLoopback(env['HOST'] ?? '127.0.0.1')
          ? null
          : 'HOST is not 127.0.0.1, where alone the simulator runs';
    if (blocked === null) return null;
    for (const variable of MESSENGER_VARIABLES) {
      if (variable.fallback === null) problems.push(missingValue(variable, blocked));
    }
  }
  const at = (name: string): string => values.get(name) ?? '';
  return {
    pageId: at('MESSENGER_PAGE_ID'),
    accessToken: at('MESSENGER_ACCESS_TOKEN'),
    appId: at('MESSENGER_APP_ID'),
    appSecret: at('MESSENGER_APP_SECRET'),
    verifyToken: at('MESSENGER_VERIFY_TOKEN'),
    graphOrigin: at('MESSENGER_GRAPH_ORIGIN'),
    graphVersion: at('MESSENGER_GRAPH_VERSION'),
  };
}

/**
 * Validates the environment and the channel settings once, at start.
 * Throws one ConfigError that lists every problem with the variable's name, the bad value and what is expected.
 */
export function loadConfig(env: Env, channel: ChannelSettings, projectDir: string): Config {
  const problems: Problem[] = [];
  const server = new Map<string, string | number | null>();
  for (const variable of SERVER_VARIABLES) server.set(variable.name, readVariable(variable, env[variable.name], problems));
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
