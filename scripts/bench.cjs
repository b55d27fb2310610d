'use strict';
// `npm run bench -- [--quick] [--sizes 10000,1000000] [--rounds N] [--only NAME]`: compiles the bench beside the sources
// it measures, into a folder of its own so that a build meanwhile does not disturb it, and runs it.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const COMPILED = path.join(ROOT, 'node_modules', '.cache', 'canh-giac-bench', 'tests', 'bench', 'main.js');

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

process.stderr.write('Compiling …\n');
run([require.resolve('typescript/bin/tsc'), '-p', path.join(ROOT, 'tests', 'bench')]);
run([COMPILED, ...process.argv.slice(2)]);
