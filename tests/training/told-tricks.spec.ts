import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readToldTricks } from '../../src/training/told-tricks';

function folderWith(told: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-told-'));
  fs.mkdirSync(path.join(folder, 'training'));
  fs.writeFileSync(path.join(folder, 'training', 'told-tricks.tsv'), told);
  return folder;
}

it('reads the trick and the text of every line', () => {
  expect(readToldTricks(folderWith('gia-thue\tthue goi bao no tien\n-\tmất điện báo ai\n'))).toEqual([
    { trick: 'gia-thue', text: 'thue goi bao no tien' },
    { trick: '-', text: 'mất điện báo ai' },
  ]);
});

it.each(['gia-thue', 'gia-thue\t', '\tthue goi'])('names the place of a line that is none: %j', (line) => {
  expect(() => readToldTricks(folderWith(`-\tchào\n${line}\n`))).toThrow(/told-tricks\.tsv, line 2: .*/);
});

it('holds every line once', () => {
  const told = readToldTricks(path.join(__dirname, '..', '..', 'data'));
  const texts = told.map(({ text }) => text.toLowerCase());

  expect(new Set(texts).size).toBe(texts.length);
});
