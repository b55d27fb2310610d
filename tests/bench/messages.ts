import fs from 'node:fs';
import path from 'node:path';

/** Length of every message, in UTF-16 units. */
const LENGTH = 200;

/** Messages of exactly 200 characters, each begun by another message of our own corpus and filled up with the next ones. */
export function cutMessages(count: number, root: string): readonly string[] {
  const texts = fs
    .readFileSync(path.join(root, 'tests', 'corpus', 'messages.tsv'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? []);
  return Array.from({ length: count }, (_, first) => {
    let message = '';
    for (let next = first; message.length < LENGTH; next += 1)
      message += `${texts[next % texts.length] ?? ''} `;
    return message.slice(0, LENGTH);
  });
}
