import fs from 'node:fs';
import path from 'node:path';
import { foldText } from '../../src/indicator';
import { parseAmount } from '../../src/report';

const LINES = fs
  .readFileSync(path.join(__dirname, '..', 'corpus', 'amounts.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('amounts as people tell them', () => {
  it('are many', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(LINES)('%s: %s, with and without marks', (written = '', text = '') => {
    const expected = written === '-' ? null : Number(written);

    expect(parseAmount(text)).toBe(expected);
    expect(parseAmount(foldText(text))).toBe(expected);
  });
});
