import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.join(__dirname, '..', 'src');

/** What each room may import, from ARCHITECTURE.md; `log` is open to every room of the shell. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  indicator: [],
  checking: ['indicator'],
  report: ['indicator', 'checking'],
  advice: ['indicator', 'checking', 'report'],
  conversation: ['indicator', 'checking', 'report', 'advice'],
  log: [],
  'data-files': ['indicator', 'checking', 'report', 'advice', 'conversation', 'lists'],
  lists: ['indicator', 'log'],
  network: ['indicator', 'log'],
  storage: ['indicator', 'checking', 'report', 'advice', 'conversation', 'log'],
  delivery: ['indicator', 'checking', 'report', 'advice', 'conversation', 'storage', 'log'],
  channel: ['indicator', 'checking', 'report', 'advice', 'conversation', 'delivery', 'log'],
  web: ['indicator', 'checking', 'report', 'advice', 'conversation', 'lists', 'storage', 'log'],
};
const CORE = ['indicator', 'checking', 'report', 'advice', 'conversation'];
/** Rooms that put the parts together and may import all others. */
const TOP = [
  'config',
  'compose',
  'answer',
  'pictures',
  'listen',
  'mount-simulator',
  'owner-warnings',
  'purge',
  'server',
  'command-line',
  'cli',
  'evaluation',
  'training',
];
/** Packages a pure core may use: parsers and schemas without input, output, clock or randomness. */
const CORE_PACKAGES = [
  'zod',
  'tldts',
  'libphonenumber-js/max',
  'vietnam-qr-pay',
  'vietnam-qr-pay/dist/crc16',
];
const IMPURE = /\b(?:Date\.now|Math\.random|new Date\(\)|process\.|setTimeout|setInterval|require\(|fetch\()/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(): string[] {
  return fs
    .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8');
  const targets = [...text.matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return targets.map((target) => ({
    file,
    room: roomOf(file),
    target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
  }));
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const inside = imports.filter(
  ({ target }) =>
    fs.existsSync(path.join(SRC, roomOf(target))) || fs.existsSync(path.join(SRC, `${roomOf(target)}.ts`)),
);
const crossing = inside.filter(({ room, target }) => roomOf(target) !== room);

describe('the rooms', () => {
  it('are all named in the table', () => {
    const rooms = [...new Set(files.map(roomOf))];

    expect(rooms.filter((room) => !(room in MAY_IMPORT) && !TOP.includes(room))).toEqual([]);
  });

  it('import only what the table allows', () => {
    const wrong = crossing.filter(
      ({ room, target }) => !TOP.includes(room) && !(MAY_IMPORT[room] ?? []).includes(roomOf(target)),
    );

    expect(crossing.length).toBeGreaterThan(20);
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('enter each other by the door', () => {
    const doors = crossing.filter(
      ({ target }) =>
        roomOf(target) !== target && target !== 'channel/messenger' && !target.endsWith('/index'),
    );

    expect(doors.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });
});

describe('the core', () => {
  const core = files.filter((file) => CORE.includes(roomOf(file)));

  it('uses no package that reaches outside', () => {
    const packages = imports.filter(
      ({ room, target }) =>
        CORE.includes(room) && !inside.some((one) => one.target === target) && !target.startsWith('.'),
    );
    const outside = packages.filter(
      ({ target }) => !CORE_PACKAGES.includes(target) && !CORE.includes(roomOf(target)),
    );

    expect(outside.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('has no clock, randomness, environment or timers', () => {
    const impure = core.filter((file) => IMPURE.test(fs.readFileSync(path.join(SRC, file), 'utf8')));

    expect(core.length).toBeGreaterThan(20);
    expect(impure).toEqual([]);
  });

  it('holds no name of the unit that runs the page', () => {
    const named = files.filter((file) =>
      /tuy[eê]n[ -]?quang/i.test(fs.readFileSync(path.join(SRC, file), 'utf8')),
    );

    expect(named).toEqual([]);
  });
});

/** How many exported names may stand without a docstring; it may only fall. */
const UNDOCUMENTED = 1;

/** Exported names of a file without a docstring; a type that shares the name of its documented schema needs none. */
function undocumented(file: string): string[] {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : 'name' in statement
        ? [(statement.name as ts.Identifier).text]
        : [];
    const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return names.map((name) => ({ name, isDocumented }));
  });
  const known = new Set(found.filter(({ isDocumented }) => isDocumented).map(({ name }) => name));
  return found.filter(({ name }) => !known.has(name)).map(({ name }) => `${file}: ${name}`);
}

describe('exported names', () => {
  it('say in a docstring what they promise', () => {
    const missing = files.flatMap(undocumented);

    expect(missing.slice(UNDOCUMENTED)).toEqual([]);
  });
});
