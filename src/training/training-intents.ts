import fs from 'node:fs';
import path from 'node:path';
import { isTopic } from '../conversation';
import { withoutFoundLinks } from './intent-corpus';
import type { LabeledText } from './intent-families';

/** A line written for training and who wrote it: writers knew nothing of the code or of each other. */
export interface WrittenLine extends LabeledText {
  readonly writer: string;
}

/**
 * The lines of `data/training/intents.tsv` without links: topic, writer and text, set apart by tabs.
 * Throws where a line names no topic or holds no text.
 */
export function readTrainingIntents(data: string): readonly WrittenLine[] {
  const file = path.join(data, 'training', 'intents.tsv');
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [topic, writer, text] = line.split('\t');
      if (!isTopic(topic) || writer === undefined || text === undefined || text === '') {
        throw new Error(`${file}, line ${index + 1}: not a topic, a writer and a text: ${line}`);
      }
      return { topic, writer, text: withoutFoundLinks(text) };
    });
}
