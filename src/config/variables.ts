import { z } from 'zod';

/** One environment variable: its rule, its default, and what the README says of it. */
export interface Variable {
  readonly name: string;
  /** Raw default text, or null where there is none. */
  readonly fallback: string | null;
  readonly secret: boolean;
  /** What a right value looks like, for the error message. */
  readonly expected: string;
  readonly description: string;
  readonly schema: z.ZodType<string | number>;
}

const LOOPBACK_ORIGIN = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
const HTTPS_ORIGIN = /^https:\/\/[a-z0-9.-]+(?::\d+)?$/;
const token = z.string().regex(/^\S{10,500}$/);
const numericId = z.string().regex(/^\d{3,25}$/);

/** Settings of the server itself. */
export const SERVER_VARIABLES = [
  {
    name: 'PORT',
    fallback: '5000',
    secret: false,
    expected: 'a port number from 0 to 65535; 0 takes a free one',
    description: 'Port the server listens on.',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535)),
  },
  {
    name: 'HOST',
    fallback: '127.0.0.1',
    secret: false,
    expected: 'an IP address to bind to, such as 127.0.0.1 or 0.0.0.0',
    description: 'Address the server binds to. Keep 127.0.0.1 behind a reverse proxy.',
    schema: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]),
  },
  {
    name: 'DATA_DIR',
    fallback: './data/run',
    secret: false,
    expected: 'a folder path',
    description: 'Folder of both databases and the data key; a relative path starts at the project folder.',
    schema: z.string().min(1),
  },
  {
    name: 'DATA_KEY',
    fallback: null,
    secret: true,
    expected: '64 hexadecimal digits',
    description:
      'Key that seals sender ids. When empty, one is made on first start and kept in DATA_DIR with file mode 0600.',
    schema: z.string().regex(/^[0-9a-fA-F]{64}$/),
  },
  {
    name: 'SHORTENERS',
    fallback: 'on',
    secret: false,
    expected: '"on" or "off"',
    description: 'Whether known link shorteners are asked where a short link leads.',
    schema: z.enum(['on', 'off']),
  },
  {
    name: 'CHECK_RETENTION_DAYS',
    fallback: '30',
    secret: false,
    expected: 'a number of days from 1 to 365',
    description: 'How long it is remembered which sender checked which link or number.',
    schema: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(365)),
  },
  {
    name: 'HAND_OVER_HOURS',
    fallback: '4',
    secret: false,
    expected: 'a number of hours from 1 to 72',
    description:
      'How long the bot is silent for a person after an officer has written to them or was asked for.',
    schema: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(72)),
  },
  {
    name: 'LOG_LEVEL',
    fallback: 'info',
    secret: false,
    expected: '"debug", "info", "warn", "error" or "silent"',
    description: 'How much the log on standard output holds. It never holds what citizens write.',
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
  },
  {
    name: 'NODE_ENV',
    fallback: 'development',
    secret: false,
    expected: '"development", "test" or "production"',
    description: 'Set `production` on the live server: the simulator then never starts.',
    schema: z.enum(['development', 'test', 'production']),
  },
] as const satisfies readonly Variable[];

/** Settings of the Messenger channel: all of the first five, or none for the simulator. */
export const MESSENGER_VARIABLES = [
  {
    name: 'MESSENGER_PAGE_ID',
    fallback: null,
    secret: false,
    expected: 'the number of the page (3 to 25 digits)',
    description: 'Id of the fanpage.',
    schema: numericId,
  },
  {
    name: 'MESSENGER_ACCESS_TOKEN',
    fallback: null,
    secret: true,
    expected: 'a page access token of at least 10 characters without spaces',
    description: 'Page access token, best of a system user.',
    schema: token,
  },
  {
    name: 'MESSENGER_APP_ID',
    fallback: null,
    secret: false,
    expected: 'the number of the app (3 to 25 digits)',
    description: 'Id of the Meta app.',
    schema: numericId,
  },
  {
    name: 'MESSENGER_APP_SECRET',
    fallback: null,
    secret: true,
    expected: 'the app secret, at least 10 characters without spaces',
    description: 'App secret: signs every webhook request.',
    schema: token,
  },
  {
    name: 'MESSENGER_VERIFY_TOKEN',
    fallback: null,
    secret: true,
    expected: 'a token of your own of at least 10 characters without spaces',
    description: 'Word of your own that Meta repeats when the webhook is set up.',
    schema: token,
  },
  {
    name: 'MESSENGER_GRAPH_ORIGIN',
    fallback: 'https://graph.facebook.com',
    secret: false,
    expected: 'an https origin without a path, or an http origin on this machine',
    description: 'Where the Graph API is; another value only for a stand-in in tests.',
    schema: z.string().refine((value) => HTTPS_ORIGIN.test(value) || LOOPBACK_ORIGIN.test(value)),
  },
  {
    name: 'MESSENGER_GRAPH_VERSION',
    fallback: 'v26.0',
    secret: false,
    expected: 'a Graph API version such as v26.0',
    description: 'Graph API version that every call names.',
    schema: z.string().regex(/^v\d{1,3}\.\d$/),
  },
] as const satisfies readonly Variable[];

/** Every setting, in the order of the README's table. */
export const VARIABLES: readonly Variable[] = [...SERVER_VARIABLES, ...MESSENGER_VARIABLES];
