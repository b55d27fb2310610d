import fs from 'node:fs';
import path from 'node:path';
import { check, type Verdict } from '../../src/checking';
import { parseLink, type ListMatch, type LookupKey } from '../../src/indicator';
import { RULES } from './load-rules';

const ROOT = path.join(__dirname, '..', '..');

function linesOf(...place: string[]): string[] {
  return fs
    .readFileSync(path.join(ROOT, ...place), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Official domains and shared hosts only: the corpus measures the rules, not a blocklist. */
const ENTRIES: ReadonlyMap<string, ListMatch> = new Map(
  (
    [
      ['official-domains.csv', 'allow'],
      ['state-bodies.csv', 'allow'],
      ['shared-hosts.csv', 'shared'],
    ] as const
  ).flatMap(([file, list]) =>
    linesOf('data', 'lists', file)
      .slice(1)
      .map((line): [string, ListMatch] => {
        const [, value = '', category = '', owner = ''] = line.split(',');
        const key: LookupKey = { kind: 'host', value };
        return [
          value,
          {
            list,
            key,
            feed: file,
            category,
            owner: owner || null,
            confidence: 1,
            reference: null,
            addedAt: '2026-11-23',
          },
        ];
      }),
  ),
);

function verdictOf(address: string): Verdict {
  const found = { indicators: [parseLink(address, 'text')], truncated: false };
  const lookup = (keys: readonly LookupKey[]): ListMatch[] =>
    keys.flatMap(({ kind, value }) => (kind === 'host' ? (ENTRIES.get(value) ?? []) : []));
  return check({ text: address, found }, { lookup, rules: RULES, now: '2026-11-23T00:00:00Z' }).verdict;
}

describe('lookalikes', () => {
  it.each(linesOf('tests', 'corpus', 'lookalikes.txt'))('%s is suspicious or worse', (address) => {
    expect(['suspicious', 'malicious']).toContain(verdictOf(address));
  });
});

describe('true hosts', () => {
  it.each(linesOf('tests', 'corpus', 'true-hosts.txt'))('%s is not accused', (address) => {
    expect(['unknown', 'official']).toContain(verdictOf(address));
  });
});

describe('official domains', () => {
  it.each(
    linesOf('data', 'lists', 'official-domains.csv')
      .slice(1)
      .map((line) => line.split(',')[1] ?? ''),
  )('%s is official', (address) => {
    expect(verdictOf(address)).toBe('official');
  });
});
