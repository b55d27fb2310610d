import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

describe('install scripts', () => {
  const withScript = Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript === true)
    .map(([place]) => nameOf(place));

  it('are known one by one: only better-sqlite3 runs, to compile where no prebuilt file fits', () => {
    expect([...new Set(withScript)].sort()).toEqual([
      '@parcel/watcher',
      '@swc/core',
      'better-sqlite3',
      'unrs-resolver',
    ]);
    expect(manifest.allowScripts).toEqual({
      'better-sqlite3': true,
      '@swc/core': false,
      '@parcel/watcher': false,
      'unrs-resolver': false,
    });
  });

  it('do not include the tunnel of Bottender, which downloads a program', () => {
    expect(lock.packages['node_modules/ngrok']?.name).toBe('noop2');
  });
});

describe('the lock file', () => {
  it('holds one maintained axios for every dependency', () => {
    const versions = Object.entries(lock.packages)
      .filter(([place]) => nameOf(place) === 'axios')
      .map(([, entry]) => entry.version);

    expect(versions).toEqual(['1.21.1']);
  });

  it('keeps better-sqlite3 below 13, which crashes on Node 20', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.version).toMatch(/^12\./);
  });

  it('holds every optional package, without which `npm ci` refuses the file', () => {
    const known = new Set(Object.keys(lock.packages).map(nameOf));
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !known.has(name))
        .map((name) => `${nameOf(place)} -> ${name}`),
    );

    expect(missing).toEqual([]);
  });

  it('names no download address', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
