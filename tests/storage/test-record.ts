import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openRecord, type RecordDatabase } from '../../src/storage';

/** A record in a temporary file, which can be closed and opened again like after a restart. */
export interface TestRecord {
  readonly file: string;
  readonly record: RecordDatabase;
  reopen(): Promise<RecordDatabase>;
  remove(): Promise<void>;
}

export async function openTestRecord(): Promise<TestRecord> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'record-'));
  const file = path.join(dir, 'record.db');
  let record = await openRecord({ file });
  return {
    file,
    get record() {
      return record;
    },
    async reopen() {
      await record.close();
      record = await openRecord({ file });
      return record;
    },
    async remove() {
      await record.close();
      fs.rmSync(dir, { recursive: true });
    },
  };
}
