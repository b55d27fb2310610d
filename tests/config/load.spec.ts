import { ConfigError, loadConfig, VARIABLES } from '../../src/config';

const CREDENTIALS = {
  MESSENGER_PAGE_ID: '100000000000001',
  MESSENGER_ACCESS_TOKEN: 'EAAB-not-a-real-token',
  MESSENGER_APP_ID: '200000000000002',
  MESSENGER_APP_SECRET: 'not-a-real-app-secret',
  MESSENGER_VERIFY_TOKEN: 'a-word-of-our-own',
};

function channelOf(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return {
    pageId: env.MESSENGER_PAGE_ID,
    accessToken: env.MESSENGER_ACCESS_TOKEN,
    appId: env.MESSENGER_APP_ID,
    appSecret: env.MESSENGER_APP_SECRET,
    verifyToken: env.MESSENGER_VERIFY_TOKEN,
    graphOrigin: env.MESSENGER_GRAPH_ORIGIN,
    graphVersion: env.MESSENGER_GRAPH_VERSION,
  };
}

function load(env: Record<string, string | undefined>) {
  return loadConfig(env, channelOf(env), '/project');
}

function problemsOf(
  env: Record<string, string | undefined>,
): readonly { variable: string; message: string }[] {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

function messageOf(start: () => unknown): string {
  try {
    start();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return '';
}

describe('loadConfig', () => {
  it('takes defaults and the simulator when nothing is set', () => {
    expect(load({})).toEqual({
      port: 5000,
      host: '127.0.0.1',
      dataDir: '/project/data/run',
      dataKey: null,
      shorteners: true,
      checkRetentionDays: 30,
      handOverHours: 4,
      logLevel: 'info',
      messenger: null,
    });
  });

  it('reads all credentials and pins the Graph version', () => {
    expect(load(CREDENTIALS).messenger).toMatchObject({
      pageId: '100000000000001',
      graphOrigin: 'https://graph.facebook.com',
      graphVersion: 'v26.0',
    });
  });

  it('lists every problem at once, with the bad value and what is expected', () => {
    const problems = problemsOf({ PORT: '70000', SHORTENERS: 'maybe', LOG_LEVEL: 'loud' });

    expect(problems.map(({ variable }) => variable)).toEqual(['PORT', 'SHORTENERS', 'LOG_LEVEL']);
    expect(problems[1]?.message).toBe('got "maybe", expected "on" or "off"');
  });

  it('masks a bad secret', () => {
    const [problem] = problemsOf({ ...CREDENTIALS, MESSENGER_APP_SECRET: 'se cret with spaces' });

    expect(problem?.variable).toBe('MESSENGER_APP_SECRET');
    expect(problem?.message).toContain('***es (19 characters)');
    expect(problem?.message).not.toContain('cret with');
  });

  it.each(Object.keys(CREDENTIALS))('stops the start when only %s is missing', (missing) => {
    const problems = problemsOf({ ...CREDENTIALS, [missing]: undefined });

    expect(problems.map(({ variable }) => variable)).toEqual([missing]);
  });

  it.each([
    ['a lone stand-in origin', { MESSENGER_GRAPH_ORIGIN: 'http://127.0.0.1:9000' }],
    ['production without credentials', { NODE_ENV: 'production' }],
    ['a public bind without credentials', { HOST: '0.0.0.0' }],
  ])('gives no simulator for %s', (_title, env) => {
    expect(problemsOf(env).map(({ variable }) => variable)).toEqual(Object.keys(CREDENTIALS));
  });

  it('says once why credentials are needed', () => {
    const start = (): unknown => load({ NODE_ENV: 'production' });

    expect(start).toThrow(ConfigError);
    expect(problemsOf({ NODE_ENV: 'production' })).toHaveLength(5);
    expect(messageOf(start).match(/NODE_ENV is production/g)).toHaveLength(1);
  });

  it('names a misspelt Messenger variable', () => {
    const problems = problemsOf({ ...CREDENTIALS, MESSENGER_PAGEID: '1' });

    expect(problems).toHaveLength(1);
    expect(problems[0]?.variable).toBe('MESSENGER_PAGEID');
  });

  it.each(['http://graph.example', 'https://graph.example/path', 'file:///etc'])(
    'refuses the Graph origin %s',
    (origin) => {
      expect(problemsOf({ ...CREDENTIALS, MESSENGER_GRAPH_ORIGIN: origin })).toHaveLength(1);
    },
  );

  it('describes every variable for the README', () => {
    for (const variable of VARIABLES) {
      expect(variable.description.endsWith('.')).toBe(true);
      expect(variable.fallback === null || variable.schema.safeParse(variable.fallback).success).toBe(true);
    }
  });
});
