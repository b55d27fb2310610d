import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const DATA = path.join(__dirname, '..', '..', 'data');

/** The product's `unit.json`, parsed. */
export function readUnit(): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(path.join(DATA, 'unit.json'), 'utf8')) as Record<string, unknown>;
}

/** A data folder like the product's but for its `unit.json`; the caller removes it. */
export function folderWithUnit(unit: unknown): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-unit-'));
  for (const name of ['rules', 'lists', 'content'])
    fs.symlinkSync(path.join(DATA, name), path.join(folder, name));
  fs.writeFileSync(path.join(folder, 'unit.json'), JSON.stringify(unit));
  return folder;
}
