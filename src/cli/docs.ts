import fs from 'node:fs';
import path from 'node:path';
import { PROJECT, say } from '../command-line';
import { GENERATED_PARTS, replacePart } from './generated-docs';

/** Writes every generated part of the documentation; exit status 1 where a marker line is missing. */
export function main(): void {
  for (const part of GENERATED_PARTS) {
    const file = path.join(PROJECT, part.file);
    const document = fs.readFileSync(file, 'utf8');
    const written = replacePart(document, part);
    if (written === null) {
      process.stderr.write(`${part.file}: the marker lines of a generated part are missing\n`);
      process.exitCode = 1;
    } else {
      if (written !== document) fs.writeFileSync(file, written);
      say(`${part.file}: ${written === document ? 'up to date' : 'written'}`);
    }
  }
}
