import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PROJECT = path.join(__dirname, '..', '..');
const READY_MS = 30_000;
const MESSENGER = [
  'PAGE_ID',
  'ACCESS_TOKEN',
  'APP_ID',
  'APP_SECRET',
  'VERIFY_TOKEN',
  'GRAPH_ORIGIN',
  'GRAPH_VERSION',
];

/** The built server as a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  /** Address of the simulator as the server printed it; null where it runs with credentials. */
  readonly simulator: string | null;
  readonly dataDir: string;
  /** Everything printed so far. */
  output(): string;
  /** Asks it to stop and waits; the exit status. A data folder of the server's own goes too. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut does; the data folder stays. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  /** Beside the test's own settings: no credentials, a free port, short links not followed. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to go on with; else a new one. */
  readonly dataDir?: string;
}

/** Settings that neither this process nor a `.env` file reaches: an empty one counts as not set. */
function environment(dataDir: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const credentials = Object.fromEntries(MESSENGER.map((name) => [`MESSENGER_${name}`, '']));
  const server = {
    PORT: '0',
    HOST: '127.0.0.1',
    NODE_ENV: 'test',
    SHORTENERS: 'off',
    LOG_LEVEL: 'info',
    DATA_KEY: '',
  };
  return { PATH: process.env.PATH ?? '', ...server, ...credentials, DATA_DIR: dataDir, ...env };
}

/** Waits for the line that says where the server listens. */
async function waitUntilReady(child: ChildProcess, output: () => string): Promise<string> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until && child.exitCode === null) {
    const origin = /running on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(output())?.[1];
    if (origin !== undefined) return origin;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not become ready. It printed:\n${output()}`);
}

/** Starts `dist/server.js` and waits until it is ready. */
export async function startServer({ env = {}, dataDir }: ServerOptions = {}): Promise<ServerProcess> {
  if (!fs.existsSync(path.join(PROJECT, 'dist', 'server.js'))) throw new Error('Run `npm run build` first.');
  const folder = dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-'));
  const child = spawn(process.execPath, ['-e', "require('./dist/server.js').start()"], {
    cwd: PROJECT,
    env: environment(folder, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const origin = await waitUntilReady(child, () => printed);

  return {
    origin,
    simulator: printed.includes(`${origin}/simulator`) ? `${origin}/simulator` : null,
    dataDir: folder,
    output: () => printed,
    async stop() {
      child.kill('SIGTERM');
      const status = await ended;
      if (dataDir === undefined) fs.rmSync(folder, { recursive: true, force: true });
      return status;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
