'use strict';
// `npm test`: builds what the end-to-end tests start, runs jest, and closes with one plain line of counts.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildIfStale } = require('./build.cjs');

buildIfStale();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-test-'));
const report = path.join(folder, 'jest.json');
const jest = spawnSync(
  process.execPath,
  [require.resolve('jest/bin/jest'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { cwd: path.join(__dirname, '..'), stdio: ['ignore', 'ignore', 'inherit'] },
);
if (!fs.existsSync(report)) {
  process.stderr.write('jest wrote no report.\n');
  process.exit(1);
}
const counts = JSON.parse(fs.readFileSync(report, 'utf8'));
fs.rmSync(folder, { recursive: true });
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed${skipped}\n`);
process.exit(jest.status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
