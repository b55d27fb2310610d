import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder with one file in it, by its place below; it is removed when the specs of the file that asked are over. */
export function folderWith(place: string, text: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-training-'));
  folders.push(folder);
  const file = path.join(folder, place);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return folder;
}
