import fs from 'node:fs';
import path from 'node:path';
import { NameModelFile } from '../../src/checking';
import { decodeNameModel } from '../../src/checking/name-model/model-file';
import { loadData } from '../../src/data-files';
import { findIndicators } from '../../src/indicator';
import { check } from '../../src/checking';
import { openLists, seedLists } from '../../src/lists';

/** What a child process tells of itself: memory in bytes after a collection, times in milliseconds. */
export interface ChildReport {
  readonly rss: number;
  readonly heap: number;
  readonly load: number;
  readonly firstCheck: number;
}

const MESSAGE =
  'Cong an yeu cau xac minh tai https://dinhdanh.example ngay, goi 0900000123, STK 0123456789 MB';

/** Brings up everything that the core needs and checks one message; the parts stay reachable until measured. */
function startCore(dataDir: string): { parts: readonly unknown[]; load: number; firstCheck: number } {
  const start = performance.now();
  const data = loadData(dataDir);
  const lists = openLists({ file: ':memory:', mode: 'server' });
  seedLists(lists, data.entries);
  const loaded = performance.now();
  const assessment = check(
    { text: MESSAGE, found: findIndicators(MESSAGE, []) },
    { lookup: lists.lookup, rules: data.rules, now: '2026-11-23T00:00:00.000Z' },
  );
  return {
    parts: [data.rules, data.content, data.phrases, lists, assessment],
    load: loaded - start,
    firstCheck: performance.now() - loaded,
  };
}

/** The name model alone: reading its file, checking it, decoding its weights; milliseconds. */
function loadNameModel(dataDir: string): number {
  const start = performance.now();
  const text = fs.readFileSync(path.join(dataDir, 'rules', 'name-model.json'), 'utf8');
  decodeNameModel(NameModelFile.parse(JSON.parse(text)));
  return performance.now() - start;
}

const [dataDir = '', part = ''] = process.argv.slice(2);
if (part === 'name-model') {
  process.stdout.write(String(loadNameModel(dataDir)));
} else {
  const { parts, load, firstCheck } = startCore(dataDir);
  global.gc?.();
  global.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.stdout.write(JSON.stringify({ rss, heap: heapUsed, load, firstCheck } satisfies ChildReport));
  if (parts.length === 0) process.exitCode = 1;
}
