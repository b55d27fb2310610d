import fs from 'node:fs/promises';
import path from 'node:path';
import { StorageError } from './errors';

/** The pictures of reports as files of the data folder. */
export interface PictureFiles {
  /** Writes a picture so that a crash leaves either no file or a whole one. */
  save(key: string, ending: string, bytes: Buffer): Promise<void>;
  /** Removes a picture; one that is not there is no error. */
  remove(key: string): Promise<void>;
  /** Path of a picture, or null where there is none. */
  find(key: string): Promise<string | null>;
}

const KEY = /^[a-z0-9-]{1,80}$/i;
const ENDING = /^[a-z]{3,4}$/;

/** Picture files in a folder, which is made when the first one comes; readable by the program's own account only. */
export function createPictureFiles(dir: string): PictureFiles {
  async function find(key: string): Promise<string | null> {
    if (!KEY.test(key)) throw new StorageError('A picture has a name that is no name of a picture');
    const names = await fs.readdir(dir).catch(() => []);
    const name = names.find((one) => path.parse(one).name === key);
    return name === undefined ? null : path.join(dir, name);
  }
  return {
    find,
    async save(key, ending, bytes) {
      if (!KEY.test(key) || !ENDING.test(ending))
        throw new StorageError('A picture has a name that is no name of a picture');
      await fs.mkdir(dir, { recursive: true, mode: 0o700 });
      const file = path.join(dir, `${key}.${ending}`);
      await fs.writeFile(`${file}.new`, bytes, { mode: 0o600 });
      await fs.rename(`${file}.new`, file);
    },
    async remove(key) {
      const file = await find(key);
      if (file !== null) await fs.rm(file, { force: true });
    },
  };
}
