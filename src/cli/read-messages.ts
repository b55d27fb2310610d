import fs from 'node:fs';
import readline from 'node:readline';
import type { Readable } from 'node:stream';

/** One message of the input with the number of its line, counted from 1. */
export interface NumberedMessage {
  readonly line: number;
  readonly text: string;
}

/** Reads one message a line; a byte-order mark and carriage returns are dropped. */
export async function* readLines(stream: Readable): AsyncGenerator<NumberedMessage> {
  let line = 0;
  for await (const text of readline.createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    yield { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text };
  }
}

/** Opens a file of messages; null where it cannot be read. */
export function openMessages(file: string): Readable | null {
  try {
    return fs.createReadStream(file, { fd: fs.openSync(file, 'r') });
  } catch {
    return null;
  }
}
