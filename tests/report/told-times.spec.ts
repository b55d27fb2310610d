import fs from 'node:fs';
import path from 'node:path';
import { foldText } from '../../src/indicator';
import { parseWhen } from '../../src/report';

/** Thursday, 12 November 2026, 15:20 in Viet Nam. */
const NOW = '2026-11-12T08:20:00.000Z';

const LINES = fs
  .readFileSync(path.join(__dirname, '..', 'corpus', 'times.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

function read(text: string, now = NOW): string {
  const when = parseWhen(text, now);
  return when === null ? '-' : [when.date, when.part].filter((part) => part !== null).join(' ');
}

describe('times as people tell them', () => {
  it('are many', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(LINES)('%s: %s, with and without marks', (expected = '', text = '') => {
    expect(read(text)).toBe(expected);
    expect(read(foldText(text))).toBe(expected);
  });

  it.each([
    ['chieu nay 3h', '2026-11-12T17:12:00.000Z', '2026-11-12T15:00'],
    ['toi nay 8h', '2026-11-12T17:12:00.000Z', '2026-11-12T20:00'],
    ['tối nay', '2026-11-12T18:00:00.000Z', '2026-11-12 evening'],
    ['trưa nay', '2026-11-12T17:12:00.000Z', '2026-11-12 noon'],
    ['sáng nay', '2026-11-12T17:12:00.000Z', '2026-11-12 morning'],
  ])('after midnight the day that has ended is still today: %s', (text, now, expected) => {
    expect(read(text, now)).toBe(expected);
  });
});
