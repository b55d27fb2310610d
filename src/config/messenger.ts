import { missingValue, type Problem } from './problems';
import { isSet, readVariable } from './read-variable';
import type { ChannelSettings, Env, MessengerConfig } from './types';
import { MESSENGER_VARIABLES } from './variables';

/** The field of `bottender.config.js` that each variable stands in. */
const CHANNEL_FIELDS = {
  pageId: 'MESSENGER_PAGE_ID',
  accessToken: 'MESSENGER_ACCESS_TOKEN',
  appId: 'MESSENGER_APP_ID',
  appSecret: 'MESSENGER_APP_SECRET',
  verifyToken: 'MESSENGER_VERIFY_TOKEN',
  graphOrigin: 'MESSENGER_GRAPH_ORIGIN',
  graphVersion: 'MESSENGER_GRAPH_VERSION',
} as const;

function variableOf(field: keyof typeof CHANNEL_FIELDS): (typeof MESSENGER_VARIABLES)[number] {
  const name = CHANNEL_FIELDS[field];
  const variable = MESSENGER_VARIABLES.find((candidate) => candidate.name === name);
  if (variable === undefined) throw new Error(`No rule for ${name}`);
  return variable;
}

function findUnknown(env: Env): Problem[] {
  const known: readonly string[] = MESSENGER_VARIABLES.map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith('MESSENGER_') && isSet(env[name]) && !known.includes(name))
    .map((variable) => ({
      variable,
      message: `is not a setting of this program, expected one of ${known.join(', ')}`,
    }));
}

/** Why the simulator may not stand in for missing credentials, or null when it may. */
function whyNoSimulator(env: Env): string | null {
  if (Object.keys(env).some((name) => name.startsWith('MESSENGER_') && isSet(env[name]))) {
    return 'set all Messenger credentials, or no MESSENGER_ variable at all for the simulator';
  }
  if (env.NODE_ENV === 'production') return 'NODE_ENV is production, where the simulator never runs';
  if (isSet(env.HOST) && env.HOST.trim() !== '127.0.0.1') {
    return 'HOST is not 127.0.0.1, the only address on which the simulator runs';
  }
  return null;
}

/** Reads the channel's settings; null when none are set and the simulator takes their place. */
export function readMessenger(
  env: Env,
  channel: ChannelSettings,
  problems: Problem[],
): MessengerConfig | null {
  problems.push(...findUnknown(env));
  const reason = whyNoSimulator(env);
  if (reason === null) return null;
  const read = (field: keyof typeof CHANNEL_FIELDS): string => {
    const variable = variableOf(field);
    const value = readVariable(variable, channel[field], problems);
    if (value === null && !isSet(channel[field])) problems.push(missingValue(variable, reason));
    return String(value);
  };
  return {
    pageId: read('pageId'),
    accessToken: read('accessToken'),
    appId: read('appId'),
    appSecret: read('appSecret'),
    verifyToken: read('verifyToken'),
    graphOrigin: read('graphOrigin'),
    graphVersion: read('graphVersion'),
  };
}
