import path from 'node:path';
import type { SourcedEntry } from '../../src/lists';
import { openLists, seedLists, type ListEntry, type Lists } from '../../src/lists';
import { listHosts } from './invented';
import { showCount, type Bench } from './row';

/** A list database of the bench, open. */
export interface BenchLists {
  readonly size: number;
  readonly lists: Lists;
}

const CLAIM = {
  list: 'block',
  category: 'phishing',
  owner: null,
  confidence: 0.9,
  reference: null,
  addedAt: '2026-11-01',
  verifiedAt: null,
} as const;

function* entriesOf(size: number): Generator<ListEntry> {
  for (const value of listHosts(size)) yield { ...CLAIM, key: { kind: 'host', value } };
}

/** Fills a database with invented hosts and the product's own lists, and says how long that took. */
export function buildLists(
  size: number,
  seed: readonly SourcedEntry[],
  { scratch, report }: Bench,
): BenchLists {
  report(`building a list of ${showCount(size)} entries`);
  const start = performance.now();
  const lists = openLists({ file: path.join(scratch, `lists-${size}.db`), mode: 'server' });
  seedLists(lists, seed);
  lists.applyRun({ feed: 'bench', entries: entriesOf(size) });
  const seconds = (performance.now() - start) / 1_000;
  process.stderr.write(`list of ${showCount(size)} entries built in ${seconds.toFixed(1)} s\n`);
  return { size, lists };
}
