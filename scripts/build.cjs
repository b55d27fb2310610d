'use strict';
// Compiles src/ to dist/ and copies the files that a browser loads.
// `buildIfStale()` does so only when a source is newer than the last complete build.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, '.built');
const SOURCES = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

function files(place) {
  const full = path.join(ROOT, place);
  if (!fs.statSync(full).isDirectory()) return [full];
  return fs
    .readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function isStale() {
  if (!fs.existsSync(STAMP)) return true;
  const built = fs.statSync(STAMP).mtimeMs;
  return SOURCES.flatMap(files).some((file) => fs.statSync(file).mtimeMs > built);
}

function compiler() {
  try {
    return require.resolve('typescript/bin/tsc');
  } catch {
    process.stderr.write(
      'Cannot build: TypeScript is not installed, because dev dependencies are absent.\n' +
        'Run `npm ci` without --omit=dev, or bring a `dist` folder built elsewhere from the same sources.\n',
    );
    process.exit(1);
  }
}

function copyAssets() {
  for (const file of files('src')) {
    const place = path.relative(path.join(ROOT, 'src'), file);
    if (!place.split(path.sep).includes('assets')) continue;
    const target = path.join(DIST, place);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(file, target);
  }
}

function build() {
  const tsc = compiler();
  fs.rmSync(DIST, { recursive: true, force: true });
  const result = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (result.status !== 0) {
    process.stderr.write('The build failed: see the messages above.\n');
    process.exit(1);
  }
  copyAssets();
  fs.writeFileSync(STAMP, '');
}

function buildIfStale() {
  if (!isStale()) return;
  process.stderr.write('Building dist …\n');
  build();
}

module.exports = { buildIfStale };
if (require.main === module) build();
