import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

interface Line {
  readonly line: number;
  readonly verdict: string;
  readonly indicators: readonly { readonly indicator: { readonly raw: string } }[];
  readonly message: readonly unknown[];
}

function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.cjs', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

function linesOf(stdout: string): Line[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('npm run check', () => {
  it('shows verdict, evidence and reply, with no clickable bad address', () => {
    const { status, stdout } = run(['xem https://vietcombank.vn-xacthuc.top']);

    expect(status).toBe(0);
    expect(stdout).toContain('malicious');
    expect(stdout).toContain('fake-suffix');
    expect(stdout).toContain('NGUY HIỂM');
    expect(stdout).not.toContain('vn-xacthuc.top');
  });

  it('prints one assessment a line, with the number of the input line', () => {
    const { status, stdout } = run(['--json', '--stdin'], 'https://vietcombank.com.vn\n\nalo\r\n113\n');

    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'official'],
      [2, 'unknown'],
      [3, 'unknown'],
      [4, 'official'],
    ]);
  });

  it('takes an empty line of a file for no message', () => {
    const { stdout } = run(['--stdin'], '113\n\n  \n114\n');

    expect(stdout.match(/^message/gm)).toHaveLength(2);
  });

  it('checks 10,000 lines in one start', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-check-'));
    const file = path.join(folder, 'messages.txt');
    const messages = Array.from(
      { length: 10_000 },
      (_one, index) => `link https://trang-${index}.example co that khong`,
    );
    fs.writeFileSync(file, `${messages.join('\n')}\n`);
    const { status, stdout } = run(['--json', '--file', file]);
    fs.rmSync(folder, { recursive: true });
    const lines = linesOf(stdout);

    expect(status).toBe(0);
    expect(lines).toHaveLength(10_000);
    expect(lines.every(({ indicators }) => indicators.length === 1)).toBe(true);
  }, 60_000);

  it('leaves out the blocklist on request and keeps official addresses', () => {
    const input = 'https://tichphan.vip\nhttps://vietcombank.com.vn\n';
    const verdicts = (args: readonly string[]): string[] =>
      linesOf(run(['--json', '--stdin', ...args], input).stdout).map(({ verdict }) => verdict);

    expect(verdicts([])).toEqual(['malicious', 'official']);
    expect(verdicts(['--no-lists'])[0]).not.toBe('malicious');
    expect(verdicts(['--no-lists'])[1]).toBe('official');
  });

  it.each([
    ['nothing to check', []],
    ['two sources', ['một tin', '--stdin']],
    ['an unknown option', ['--colour', 'x']],
    ['a file that is not there', ['--file', '/nowhere/messages.txt']],
  ])('exits with 2 for %s', (_title, args) => {
    const { status, stderr } = run(args);

    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
});
