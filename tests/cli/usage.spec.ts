import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

function run(script: string, word: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, word], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

describe('help', () => {
  it.each(['bench.cjs', 'test-nodes.cjs', 'fit-intents.cjs', 'fit-tricks.cjs'])(
    'of %s says how to call it and does nothing',
    (script) => {
      const { status, stdout, stderr } = run(script, '--help');

      expect(status).toBe(0);
      expect(stdout).toContain('npm run ');
      expect(stderr).toBe('');
    },
  );
});

describe('npm run fit:intents', () => {
  it('writes nothing where it is called with a word it does not know', () => {
    const { status, stderr } = run('fit-intents.cjs', 'mesure');

    expect(status).toBe(1);
    expect(stderr).toContain('too many arguments');
  });
});

describe('npm run test:nodes', () => {
  it('refuses what is no version', () => {
    const { status, stderr } = run('test-nodes.cjs', 'latest!');

    expect(status).toBe(2);
    expect(stderr).toContain('latest!');
  });
});
