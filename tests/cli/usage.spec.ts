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

describe('wrong usage', () => {
  it.each([
    ['check.cjs', '--colour', 'unknown option'],
    ['evaluate.cjs', '--colour', 'required option'],
    ['fit.cjs', '--colour', 'required option'],
    ['train.cjs', '--colour', 'required option'],
    ['fit-intents.cjs', 'mesure', 'too many arguments'],
    ['fit-tricks.cjs', 'mesure', 'too many arguments'],
    ['messenger-setup.cjs', '--colour', 'Unknown argument'],
    ['reports.cjs', '--colour', 'takes no arguments'],
  ])('ends %s with 2 before anything is done', (script, word, complaint) => {
    const { status, stdout, stderr } = run(script, word);

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
  });
});

describe('npm run test:nodes', () => {
  it('refuses what is no version', () => {
    const { status, stderr } = run('test-nodes.cjs', 'latest!');

    expect(status).toBe(2);
    expect(stderr).toContain('latest!');
  });
});
