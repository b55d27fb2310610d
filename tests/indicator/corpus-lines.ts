import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a corpus: a message and what a person sees in it. */
export interface CorpusLine {
  readonly message: string;
  readonly expected: readonly string[];
}

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll('\\n', '\n');
}

/** The lines of a file in tests/corpus; `#` begins a comment, ` ⇒ ` what is expected. */
export function readCorpus(name: string): CorpusLine[] {
  return readFileSync(join(__dirname, '../corpus', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [message = '', expected = ''] = line.split(' ⇒ ');
      return { message: unescape(message), expected: expected === '' ? [] : expected.split(', ') };
    });
}
