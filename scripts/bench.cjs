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

const USAGE = `npm run bench -- [--quick] [--sizes 10000,1000000] [--rounds N] [--only NAME]
  --quick    small lists and few rounds
  --sizes    sizes of the lists, 1000 to 10000000, separated by commas
  --rounds   passes of each contender
  --only     only rows whose name begins so: url, message, start, linear
`;

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(USAGE);
  process.exit(0);
}

process.stderr.write('Compiling …\n');
run([require.resolve('typescript/bin/tsc'), '-p', path.join(ROOT, 'tests', 'bench')]);
run([COMPILED, ...process.argv.slice(2)]);
