import { parse } from 'csv-parse/sync';
import { encodeKey, type SourcedEntry } from './entry';
import type { ListFile } from './list-files';
import { LIST_COLUMNS, listRowSchema } from './list-row';

/** What a list file holds, and all that is wrong with it, as `file:line: column: what is expected, got "value"`. */
export interface ParsedListFile {
  readonly entries: readonly SourcedEntry[];
  readonly problems: readonly string[];
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const VALUE_SHOWN = 80;

/** Parses the text of one file of `data/lists`. A key that stands twice is a problem: one of the two would be lost. */
export function parseListFile(file: ListFile, text: string): ParsedListFile {
  const name = `${file.feed}.csv`;
  const lines = readLines(text);
  if (typeof lines === 'string') return { entries: [], problems: [`${name}: ${lines}`] };
  const [header, ...rows] = lines;
  const columns = header?.record.join() ?? '';
  if (columns !== LIST_COLUMNS.join()) {
    return {
      entries: [],
      problems: [`${name}:1: expected the columns ${LIST_COLUMNS.join()}, got ${quote(columns)}`],
    };
  }
  return parseRows(file, name, rows);
}

function parseRows(file: ListFile, name: string, rows: readonly Line[]): ParsedListFile {
  const schema = listRowSchema(file);
  const entries: SourcedEntry[] = [];
  const problems: string[] = [];
  const lineOf = new Map<string, number>();
  for (const { record, info } of rows) {
    const place = `${name}:${info.lines}`;
    if (record.length !== LIST_COLUMNS.length) {
      problems.push(`${place}: expected ${LIST_COLUMNS.length} columns, got ${record.length}`);
      continue;
    }
    const row = Object.fromEntries(LIST_COLUMNS.map((column, at) => [column, record[at] ?? '']));
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        const column = String(path[0]);
        problems.push(`${place}: ${column}: ${message}, got ${quote(row[column] ?? '')}`);
      }
      continue;
    }
    const key = encodeKey(parsed.data.key);
    const first = lineOf.get(key);
    if (first !== undefined)
      problems.push(`${place}: value: stands on line ${first} already, got ${quote(row.value ?? '')}`);
    else entries.push(parsed.data);
    lineOf.set(key, first ?? info.lines);
  }
  return { entries, problems };
}

/** The records of a CSV text with their line numbers, or what breaks its form. */
function readLines(text: string): readonly Line[] | string {
  try {
    const options = {
      info: true,
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    } as const;
    return parse(text, options) as unknown as readonly Line[];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function quote(value: string): string {
  return JSON.stringify(value.slice(0, VALUE_SHOWN));
}
