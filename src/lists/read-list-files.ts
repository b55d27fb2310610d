import fs from 'node:fs';
import path from 'node:path';
import type { SourcedEntry } from './entry';
import { ListsError } from './errors';
import { LIST_FILES } from './list-files';
import { parseListFile } from './parse-list-file';

/** Reads all list files of a folder (`data/lists`). Throws one ListsError that names every problem of every file. */
export function readListFiles(folder: string): readonly SourcedEntry[] {
  const parsed = LIST_FILES.map((file) => {
    const name = `${file.feed}.csv`;
    try {
      return parseListFile(file, fs.readFileSync(path.join(folder, name), 'utf8'));
    } catch (error) {
      return {
        entries: [],
        problems: [`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})`],
      };
    }
  });
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0)
    throw new ListsError(['List files:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  return parsed.flatMap((file) => file.entries);
}
