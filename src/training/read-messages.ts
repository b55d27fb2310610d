import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { LabeledMessage } from './message-examples';

const Sms = z.array(
  z.object({ label: z.enum(['0', '1']), review: z.string(), cluster: z.string(), text: z.string() }),
);
const Chat = z.array(z.object({ text: z.string() }));

function readRows<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  return schema.parse(
    parse(fs.readFileSync(path.join(folder, file), 'utf8'), { columns: true, bom: true, relax_quotes: true }),
  );
}

/** Real messages are few beside the invented ones: each counts for so many of those. */
const SMS_COUNTS = 3;

/** Messages of an evaluation folder, rows under review left out; every chat line is a cluster of its own. */
export function readFolderMessages(folder: string): {
  readonly sms: readonly LabeledMessage[];
  readonly chat: readonly LabeledMessage[];
} {
  const sms = readRows(folder, 'text-sms.csv', Sms).filter(({ review }) => review === '');
  const chat = readRows(folder, 'chat-negatives.csv', Chat);
  return {
    sms: sms.map(({ text, label, cluster }) => ({
      text,
      scam: label === '1',
      cluster: `sms-${cluster}`,
      counts: SMS_COUNTS,
    })),
    chat: chat.map(({ text }, index) => ({ text, scam: false, cluster: `chat-${index}` })),
  };
}

/** What citizens ask and tell that cannot be, or hold, the words of a scam itself. */
const SAID_TOPICS: ReadonlySet<string> = new Set([
  'greet', 'thanks', 'complaint', 'privacy', 'hand-over', 'ask-channel', 'out-of-scope', 'other', 'advice', 'report',
  'is-this-police',
]); // prettier-ignore

/** They are many and say little about messages of others. */
const SAID_COUNTS = 0.3;

/** What citizens write to us, as honest messages: the topic first and the text last, set apart by tabs. */
export function readSaid(files: readonly string[]): readonly LabeledMessage[] {
  return files
    .flatMap((file) => fs.readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.split('\t'))
    .flatMap((row, index) =>
      SAID_TOPICS.has(row[0] ?? '')
        ? { text: row.at(-1) ?? '', scam: false, cluster: `said-${index}`, counts: SAID_COUNTS }
        : [],
    );
}

const SCAMS: ReadonlySet<string> = new Set(['suspicious', 'missed']);

/**
 * The project's own hard messages: `suspicious`, `missed` (a scam not seen yet), `unknown` or `accused` (a false alarm
 * not mended yet), a tab, the text.
 */
export function readCorpusMessages(file: string): readonly LabeledMessage[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [verdict = '', text = ''] = line.split('\t');
      return { text, scam: SCAMS.has(verdict), cluster: `corpus-${index}` };
    });
}
