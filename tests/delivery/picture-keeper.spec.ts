import fs from 'node:fs';
import path from 'node:path';
import { createPictureKeeper } from '../../src/delivery';
import type { LogRecord } from '../../src/log';
import type { PictureAnswer } from '../../src/network';
import { createPictureFiles, StorageError } from '../../src/storage';
import { openTestRecord, type TestRecord } from '../storage/test-record';

const AT = '2026-11-23T08:00:00.000Z';
const BYTES = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

function keeping(...answers: readonly PictureAnswer[]) {
  const rest = [...answers];
  const asked: string[] = [];
  const logged: LogRecord[] = [];
  const dir = path.join(path.dirname(test.file), 'pictures');
  const files = createPictureFiles(dir);
  const keeper = createPictureKeeper({
    record: test.record,
    files,
    download: (url) => {
      asked.push(url);
      return Promise.resolve(rest.shift() ?? { kind: 'unavailable' });
    },
    log: (_level, record) => void logged.push(record),
  });
  return { keeper, files, dir, asked, logged };
}

const picture = { key: 'm1-0', url: 'https://scontent.xx.fbcdn.net/a.png' };

it('keeps a picture as a file that only the program may read', async () => {
  const { keeper, files, asked } = keeping({ kind: 'picture', ending: 'png', bytes: BYTES });
  await test.record.pictures.want('lan', [picture], AT);
  await keeper.drain();
  await keeper.drain();

  const file = await files.find('m1-0');
  expect(fs.readFileSync(file ?? '')).toEqual(BYTES);
  expect(fs.statSync(file ?? '').mode & 0o077).toBe(0);
  expect(asked).toEqual([picture.url]);
});

it('removes a dropped picture, file and row', async () => {
  const { keeper, files, dir } = keeping({ kind: 'picture', ending: 'png', bytes: BYTES });
  await test.record.pictures.want('lan', [picture], AT);
  await keeper.drain();
  await test.record.pictures.drop('lan', ['m1-0']);
  await keeper.drain();

  expect(await files.find('m1-0')).toBeNull();
  expect(fs.readdirSync(dir)).toEqual([]);
  expect(await test.record.pictures.dropped()).toEqual([]);
});

it('tries again what is not to be had yet, and never what is gone', async () => {
  const { keeper, asked } = keeping({ kind: 'unavailable' }, { kind: 'gone' });
  await test.record.pictures.want('lan', [picture], AT);
  await keeper.drain();
  await keeper.drain();
  await keeper.drain();

  expect(asked).toHaveLength(2);
});

it('removes what was dropped though another picture cannot be written, which is tried again', async () => {
  const { keeper, files, logged } = keeping(
    { kind: 'picture', ending: 'png', bytes: BYTES },
    { kind: 'picture', ending: 'png', bytes: BYTES },
    { kind: 'picture', ending: 'png', bytes: BYTES },
  );
  await test.record.pictures.want('lan', [picture], AT);
  await keeper.drain();
  await test.record.pictures.drop('lan', ['m1-0']);
  await test.record.pictures.want('minh', [{ ...picture, key: 'm2-0' }], AT);
  const save = jest.spyOn(files, 'save').mockRejectedValueOnce(new RangeError('The disk is full'));
  await keeper.drain();

  expect(await files.find('m1-0')).toBeNull();
  expect(await test.record.pictures.dropped()).toEqual([]);
  expect(await test.record.pictures.wanted(9)).toMatchObject([{ key: 'm2-0', attempts: 1 }]);
  expect(logged).toEqual([{ event: 'bug', where: 'pictures', error: 'RangeError' }]);

  save.mockRestore();
  await keeper.drain();
  expect(await files.find('m2-0')).not.toBeNull();
});

it('gives up after twenty attempts', async () => {
  const { keeper, asked } = keeping();
  await test.record.pictures.want('lan', [picture], AT);
  for (let round = 0; round < 30; round += 1) await keeper.drain();

  expect(asked).toHaveLength(20);
});

it.each(['../a', 'a/b', '', 'a.b'])('writes no file named %j', async (key) => {
  const { files } = keeping();

  await expect(files.save(key, 'png', BYTES)).rejects.toThrow(StorageError);
});
