import path from 'node:path';
import { readMessenger } from './messenger';
import { ConfigError, type Problem } from './problems';
import { readVariable } from './read-variable';
import type { ChannelSettings, Config, Env } from './types';
import { SERVER_VARIABLES } from './variables';

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
    handOverHours: Number(server.get('HAND_OVER_HOURS')),
    logLevel: text('LOG_LEVEL') as Config['logLevel'],
    messenger,
  };
}
