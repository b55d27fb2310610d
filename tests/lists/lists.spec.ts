import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ListsError, openLists } from '../../src/lists';
import { blockEntry } from './entries';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lists-'));
  file = path.join(folder, 'lists.db');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const KEY = { kind: 'host', value: 'a.example' } as const;

function fill(): void {
  const lists = openLists({ file, mode: 'command' });
  lists.applyRun({ feed: 'f', entries: [blockEntry('a.example')] });
  lists.close();
}

function changeFile(sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

describe('opening the lists', () => {
  it.each(['server', 'command'] as const)('keeps what was written (%s)', (mode) => {
    fill();
    const lists = openLists({ file, mode });

    expect(lists.lookup([KEY])).toHaveLength(1);
    expect(lists.counts()).toEqual({ block: 1, allow: 0, shared: 0 });
    lists.close();
  });

  it('maps the file into memory for the server', () => {
    fill();
    const pragma = jest.spyOn(Database.prototype, 'pragma');
    openLists({ file, mode: 'server' }).close();
    openLists({ file, mode: 'command' }).close();

    const sizes = pragma.mock.calls.map(([source]) => /mmap_size = (\d+)/.exec(source)?.[1]).filter(Boolean);
    pragma.mockRestore();
    expect(sizes).toEqual(['2147418112', '0']);
  });

  it('marks the file as a list database of our schema, in WAL mode', () => {
    fill();
    const db = new Database(file, { readonly: true });

    expect(db.pragma('application_id', { simple: true })).toBe(Buffer.from('CGls').readInt32BE());
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });

  it('empties a file of an older schema, because it can be filled again', () => {
    fill();
    changeFile('PRAGMA user_version = 1');
    const lists = openLists({ file, mode: 'command' });

    expect(lists.counts()).toEqual({ block: 0, allow: 0, shared: 0 });
    expect(lists.applyRun({ feed: 'f', entries: [blockEntry('a.example')] })).toMatchObject({ added: 1 });
    lists.close();
  });

  it.each([
    ['a newer schema', 'PRAGMA user_version = 3', /schema version 3/],
    ['the mark of another product', 'PRAGMA application_id = 7', /not a list database/],
  ])('refuses %s', (_, sql, message) => {
    fill();
    changeFile(sql);

    expect(() => openLists({ file, mode: 'command' })).toThrow(message);
  });

  it('refuses the database of another product, and leaves it alone', () => {
    changeFile('CREATE TABLE entry (note TEXT); INSERT INTO entry VALUES (1)');

    expect(() => openLists({ file, mode: 'command' })).toThrow(ListsError);
    const db = new Database(file, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(1);
    db.close();
  });

  it.each<[string, () => void]>([
    [
      'a file that is no database',
      () => {
        fs.writeFileSync(file, 'kind,value\n'.repeat(400));
      },
    ],
    [
      'a folder',
      () => {
        fs.mkdirSync(file);
      },
    ],
  ])('refuses %s by name', (_, prepare) => {
    prepare();

    expect(() => openLists({ file, mode: 'command' })).toThrow(ListsError);
    expect(() => openLists({ file, mode: 'command' })).toThrow(file);
  });
});

describe('two connections', () => {
  it('see each other: an import elsewhere is found a tenth of a second later', () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const server = openLists({ file, mode: 'server' });
    const importer = openLists({ file, mode: 'command' });

    expect(server.lookup([KEY])).toEqual([]);
    importer.applyRun({ feed: 'f', entries: [blockEntry('a.example')] });
    clock.mockReturnValue(100);
    expect(server.lookup([KEY])).toMatchObject([{ category: 'imitation' }]);
    clock.mockRestore();
    importer.applyRun({ feed: 'f', entries: [blockEntry('a.example', { category: 'fraud' })] });
    expect(server.lookup([KEY])).toMatchObject([{ category: 'fraud' }]);
    importer.applyRun({ feed: 'f', entries: [] });
    expect(server.lookup([KEY])).toEqual([]);
    server.close();
    importer.close();
  });
});

describe('unverified entries', () => {
  it('are the allow entries that no person has opened', () => {
    const lists = openLists({ file: ':memory:', mode: 'command' });
    const allow = { list: 'allow', category: 'official' } as const;
    lists.applyRun({
      feed: 'f',
      entries: [
        blockEntry('a.example', allow),
        blockEntry('b.example', { ...allow, verifiedAt: '2026-12-01' }),
        blockEntry('c.example', { ...allow, reference: null }),
        blockEntry('d.example'),
      ],
    });

    expect(lists.unverified()).toEqual({ entries: 2, of: 3 });
    lists.applyRun({ feed: 'f', entries: [] });
    expect(lists.unverified()).toEqual({ entries: 0, of: 0 });
  });
});
