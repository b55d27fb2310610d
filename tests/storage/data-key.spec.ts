import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StorageError, loadDataKey } from '../../src/storage';

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'key-'));
});
afterEach(() => {
  fs.rmSync(dir, { recursive: true });
});

describe('the data key', () => {
  it('is made once, for its owner only, in a folder that is made too', () => {
    const folder = path.join(dir, 'run');
    const key = loadDataKey({ value: null, dir: folder });

    expect(key).toHaveLength(32);
    expect(fs.readdirSync(folder)).toEqual(['data.key']);
    expect(fs.statSync(path.join(folder, 'data.key')).mode & 0o777).toBe(0o600);
    expect(loadDataKey({ value: null, dir: folder }).equals(key)).toBe(true);
  });

  it('differs from one installation to the next', () => {
    const first = loadDataKey({ value: null, dir: path.join(dir, 'a') });

    expect(loadDataKey({ value: null, dir: path.join(dir, 'b') }).equals(first)).toBe(false);
  });

  it('comes from the environment where it is set there, and then no file is made', () => {
    expect(loadDataKey({ value: 'ab'.repeat(32), dir })).toEqual(Buffer.alloc(32, 0xab));
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['too short', 'abcd'],
    ['no hexadecimal', 'z'.repeat(64)],
  ])('is refused where the file is %s, and the file stays as it is', (_title, content) => {
    fs.writeFileSync(path.join(dir, 'data.key'), content);

    expect(() => loadDataKey({ value: null, dir })).toThrow(StorageError);
    expect(fs.readFileSync(path.join(dir, 'data.key'), 'utf8')).toBe(content);
  });
});
