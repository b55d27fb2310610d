import path from 'node:path';
import { readToldTricks } from '../../src/training/told-tricks';
import { folderWith } from './scratch';

const dataWith = (told: string): string => folderWith('training/told-tricks.tsv', told);

it('reads the trick and the text of every line', () => {
  expect(readToldTricks(dataWith('gia-thue\tthue goi bao no tien\n-\tmất điện báo ai\n'))).toEqual([
    { trick: 'gia-thue', text: 'thue goi bao no tien' },
    { trick: '-', text: 'mất điện báo ai' },
  ]);
});

it.each(['gia-thue', 'gia-thue\t', '\tthue goi'])('names the place of a line that is none: %j', (line) => {
  expect(() => readToldTricks(dataWith(`-\tchào\n${line}\n`))).toThrow(/told-tricks\.tsv, line 2: .*/);
});

it('holds every line once', () => {
  const told = readToldTricks(path.join(__dirname, '..', '..', 'data'));
  const texts = told.map(({ text }) => text.toLowerCase());

  expect(new Set(texts).size).toBe(texts.length);
});
