'use strict';
// Runs the tests under other Node versions, taken from the npm packages node@22 and node@24.
// better-sqlite3 is built for the Node at hand, so each version gets its own copy of the project.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const USAGE =
  'npm run test:nodes [-- VERSION …]: runs the tests under these Node versions, by default 22 and 24.\n';
const wrong = process.argv.slice(2).filter((word) => !/^\d+(?:\.\d+){0,2}$/.test(word));
if (wrong.length > 0) {
  const isHelp = wrong.every((word) => word === '--help' || word === '-h');
  (isHelp ? process.stdout : process.stderr).write(
    isHelp ? USAGE : `Not a version: ${wrong.join(' ')}\n${USAGE}`,
  );
  process.exit(isHelp ? 0 : 2);
}
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24'];

function run(command, args, cwd, env) {
  execFileSync(command, args, { cwd, env, stdio: 'inherit' });
}

/** The folder whose `include` holds the headers of this very Node, for compiling better-sqlite3. */
function headersOf(folder) {
  const nested = path.join(folder, 'node_modules');
  const places = fs.readdirSync(nested).map((name) => path.join(nested, name));
  const found = places.find((place) => fs.existsSync(path.join(place, 'include', 'node', 'node.h')));
  if (found === undefined) throw new Error(`No headers of Node below ${nested}`);
  return found;
}

for (const version of versions) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `canh-giac-node-${version}-`));
  try {
    const runtime = path.join(folder, 'runtime');
    fs.mkdirSync(runtime);
    // The package puts its binary in place with an install script, which npm 11 runs only where it is allowed.
    fs.writeFileSync(
      path.join(runtime, 'package.json'),
      '{ "private": true, "allowScripts": { "node": true } }',
    );
    run('npm', ['install', '--no-save', `node@${version}`], runtime, process.env);
    const project = path.join(folder, 'project');
    run('git', ['clone', '--quiet', ROOT, project], ROOT, process.env);
    const bin = path.join(runtime, 'node_modules', 'node', 'bin');
    const env = {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      npm_config_nodedir: headersOf(path.join(runtime, 'node_modules', 'node')),
    };
    run(path.join(bin, 'node'), ['--version'], project, env);
    run('npm', ['ci'], project, env);
    run('npm', ['test'], project, env);
    process.stdout.write(`Node ${version}: passed\n`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
