import fs from 'node:fs';
import type { LabeledMessage } from './message-examples';

/** Writers of the invented messages; each wrote on tricks that the others did not. */
export const WRITERS = ['a', 'b', 'c', 'd', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;

const PREFIX = 'writer-';

/** The cluster prefix of what a writer wrote. */
export function clusterOf(writer: string): string {
  return `${PREFIX}${writer}-`;
}

/** Whether a message was written for training. */
export function isTrainingCluster(cluster: string): boolean {
  return cluster.startsWith(PREFIX);
}

/** Invented messages for training: `scam` or `legit`, the trick they are or look like, the writer, the text, by tabs. */
export function readTrainingMessages(file: string): readonly LabeledMessage[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [truth = '', , writer = '', text = ''] = line.split('\t');
      return { text, scam: truth === 'scam', cluster: `${clusterOf(writer)}${index}` };
    });
}
