import fs from 'node:fs';
import path from 'node:path';
import { judgeMessage } from '../../../src/checking/message';
import { RULES } from '../load-rules';
import { viewOf, withoutMarks } from './judge-text';

const FILE = path.join(__dirname, '..', '..', 'corpus', 'messages.tsv');
const LINES = fs.readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => line.split('\t') as [string, string]); // prettier-ignore

/** Kinds of line the check accuses: rightly, and wrongly until mended. */
const ACCUSED: ReadonlySet<string> = new Set(['suspicious', 'accused']);

function isAccused(text: string): boolean {
  const { verdict } = judgeMessage(viewOf(text), RULES);
  return verdict === 'suspicious' || verdict === 'malicious';
}

describe('the corpus of hard messages', () => {
  it('holds at least 350 lines of known classes, none twice', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(350);
    expect(new Set(LINES.map(([, text]) => text)).size).toBe(LINES.length);
    expect(LINES.filter(([kind]) => !['suspicious', 'missed', 'unknown', 'accused'].includes(kind))).toEqual(
      [],
    );
  });

  it.each(LINES)('%s: %s', (kind, text) => {
    expect(isAccused(text)).toBe(ACCUSED.has(kind));
  });

  it.each(LINES)('%s without marks: %s', (kind, text) => {
    expect(isAccused(withoutMarks(text))).toBe(ACCUSED.has(kind));
  });
});
