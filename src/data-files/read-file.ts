import fs from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { z } from 'zod';

/** Thrown at start when data files do not fit their schemas: every problem with its file, place and bad value. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(readonly problems: readonly string[]) {
    super(['Data files:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

/** Reads files below one folder and collects what is wrong with them until `finish` is called. */
export interface DataReader {
  /** Text of a file; '' and a problem where it cannot be read. */
  text(file: string): string;
  /** A JSON file parsed by its schema; undefined and a problem for each place that does not fit. */
  json<T>(file: string, schema: z.ZodType<T>): T | undefined;
  /** Names of the files of a folder with the given ending, sorted. */
  list(folder: string, ending: string): readonly string[];
  /** Notes a problem that a caller found. */
  problem(text: string): void;
  /** Throws DataFileError if there was any problem. */
  finish(): void;
}

const PIECE = 64 * 1024;

/**
 * Text of a file, read piece by piece: room for the largest file at once, given back, teaches the C library
 * to keep as much in reserve for each thread, several megabytes in all.
 */
function readText(file: string): string {
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.alloc(PIECE);
  const descriptor = fs.openSync(file, 'r');
  try {
    let text = '';
    for (let size = -1; size !== 0;) {
      size = fs.readSync(descriptor, piece);
      text += decoder.write(piece.subarray(0, size));
    }
    return text + decoder.end();
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The value at a place of parsed JSON, short enough for one line. */
function valueAt(value: unknown, place: readonly PropertyKey[]): string {
  let at: unknown = value;
  for (const key of place) {
    if (typeof at !== 'object' || at === null) return 'nothing';
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at === undefined ? 'nothing' : JSON.stringify(at).slice(0, 80);
}

/** Opens a reader over a `data` folder. */
export function createDataReader(folder: string): DataReader {
  const problems: string[] = [];
  const reader: DataReader = {
    text(file) {
      try {
        return readText(path.join(folder, file));
      } catch (error) {
        problems.push(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
        return '';
      }
    },
    json(file, schema) {
      const text = reader.text(file);
      if (text === '') return undefined;
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch (error) {
        problems.push(`${file}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
        return undefined;
      }
      // Each file is read once: code that the library makes for its schema would only take memory.
      const parsed = schema.safeParse(raw, { jitless: true });
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) {
        problems.push(
          `${file}: ${issue.path.join('.') || '(top)'}: ${issue.message}, got ${valueAt(raw, issue.path)}`,
        );
      }
      return undefined;
    },
    list(place, ending) {
      try {
        return fs
          .readdirSync(path.join(folder, place))
          .filter((name) => name.endsWith(ending))
          .sort((left, right) => (left < right ? -1 : 1));
      } catch (error) {
        problems.push(
          `${place}: cannot be listed (${error instanceof Error ? error.message : String(error)})`,
        );
        return [];
      }
    },
    problem(text) {
      problems.push(text);
    },
    finish() {
      if (problems.length > 0) throw new DataFileError(problems);
    },
  };
  return reader;
}
