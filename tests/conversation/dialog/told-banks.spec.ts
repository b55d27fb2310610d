import fs from 'node:fs';
import path from 'node:path';
import { findBank } from '../../../src/conversation/dialog/victim/find-bank';
import { foldText } from '../../../src/indicator';
import { data } from '../bot';

const [free = '', answers = ''] = fs
  .readFileSync(path.join(__dirname, '..', '..', 'corpus', 'banks.tsv'), 'utf8')
  .split('# answer\n');

const linesOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function read(text: string, isAnswer: boolean): string {
  const named = findBank(text, data, isAnswer);
  return named === null ? '-' : `${named.receives ? 'theirs' : 'own'} ${named.id}`;
}

describe('banks as people name them', () => {
  it.each(linesOf(free))('%s: %s', (expected = '', text = '') => {
    expect(read(text, false)).toBe(expected);
    expect(read(foldText(text), false)).toBe(expected);
  });

  it.each(linesOf(answers))('asked for, %s: %s', (expected = '', text = '') => {
    expect(read(text, true)).toBe(expected);
    expect(read(foldText(text), true)).toBe(expected);
  });
});
