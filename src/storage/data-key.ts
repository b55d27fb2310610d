import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StorageError } from './errors';

const KEY_FILE = 'data.key';
const KEY_FORM = /^[0-9a-f]{64}$/i;

function parseKey(text: string, place: string): Buffer {
  if (!KEY_FORM.test(text)) throw new StorageError(`${place}: expected 64 hexadecimal digits`);
  return Buffer.from(text, 'hex');
}

/** Writes the key so that a crash leaves either no file or a whole one. */
function createKeyFile(file: string): Buffer {
  const key = crypto.randomBytes(32);
  const draft = `${file}.${process.pid}.new`;
  const handle = fs.openSync(draft, 'w', 0o600);
  try {
    fs.writeSync(handle, `${key.toString('hex')}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(draft, file);
  return key;
}

/**
 * The 32-byte key of this installation: the given value (64 hexadecimal digits), else the file `data.key`
 * in the data folder, made on first start with file mode 0600. Losing it loses the link to open reports' senders.
 */
export function loadDataKey(source: { readonly value: string | null; readonly dir: string }): Buffer {
  if (source.value !== null) return parseKey(source.value, 'DATA_KEY');
  fs.mkdirSync(source.dir, { recursive: true });
  const file = path.join(source.dir, KEY_FILE);
  if (!fs.existsSync(file)) return createKeyFile(file);
  return parseKey(fs.readFileSync(file, 'utf8').trim(), file);
}
