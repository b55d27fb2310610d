import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startServer, type ServerProcess } from './server-process';

const PROJECT = path.join(__dirname, '..', '..');

jest.setTimeout(30_000);

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('the start without credentials', () => {
  it('leads from the bare address to the simulator', async () => {
    const response = await fetch(`${server.origin}/`, { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/simulator');
  });

  it('says which port is taken and what to change', () => {
    const { port } = new URL(server.origin);
    const { status, stderr } = spawnSync(process.execPath, ['-e', "require('./dist/server.js').start()"], {
      cwd: PROJECT,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', PORT: port, DATA_DIR: server.dataDir },
      encoding: 'utf8',
      timeout: 20_000,
    });

    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is in use`);
    expect(stderr).toContain('another PORT');
    expect(stderr).not.toContain('EADDRINUSE');
  });
});
