import fs from 'node:fs';
import path from 'node:path';
import { readTrainingMessages } from '../../src/training/training-messages';

const ROOT = path.join(__dirname, '..', '..');
const FILE = path.join(ROOT, 'data', 'training', 'messages.tsv');
const ROWS = fs.readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => line.split('\t')); // prettier-ignore
/** The tricks with an advisory, and what a writer who was given no trick wrote. */
const METHODS = [
  ...fs
    .readdirSync(path.join(ROOT, 'data', 'content', 'vi', 'advisories'))
    .map((name) => name.replace(/\.md$/, '')),
  'hon-hop',
];

describe('the invented messages', () => {
  it('are rows of truth, trick, writer and text, none twice', () => {
    expect(ROWS.filter((row) => row.length !== 4 || row.some((cell) => cell.trim() === ''))).toEqual([]);
    expect(ROWS.filter(([truth = '']) => !['scam', 'legit'].includes(truth))).toEqual([]);
    expect(ROWS.filter(([, method = '']) => !METHODS.includes(method))).toEqual([]);
    expect(new Set(ROWS.map(([, , , text]) => text)).size).toBe(ROWS.length);
  });

  it('show both sides of every trick', () => {
    const sides = new Set(ROWS.map(([truth, method]) => `${truth ?? ''} ${method ?? ''}`));

    expect(sides.size).toBe(METHODS.length * 2);
  });

  it('name no number outside the range kept for examples', () => {
    const numbers = ROWS.flatMap(([, , , text = '']) => text.match(/(?<!\d)0[35789]\d{8}(?!\d)/g) ?? []);

    expect(numbers.length).toBeGreaterThan(80);
    expect(numbers.filter((number) => !number.startsWith('090000'))).toEqual([]);
  });

  it('are read with their writer in the cluster, each a cluster of its own', () => {
    const messages = readTrainingMessages(FILE);

    expect(messages).toHaveLength(ROWS.length);
    expect(messages[0]).toMatchObject({ scam: ROWS[0]?.[0] === 'scam', text: ROWS[0]?.[3] });
    expect(new Set(messages.map(({ cluster }) => cluster)).size).toBe(ROWS.length);
  });
});
