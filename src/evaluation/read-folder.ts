import fs from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Thrown when an evaluation folder lacks a file or a column. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}

const Url = z.object({ url: z.string() });
const WrittenUrl = z.object({ url_as_written: z.string() });
const Domain = z.object({ domain: z.string() });
const Message = z.object({ id: z.string(), label: z.enum(['0', '1']), review: z.string(), text: z.string() });
const Chat = z.object({ text: z.string() });
const NormalizedPhone = z.object({
  kind: z.string(),
  raw: z.string(),
  libphonenumber_e164: z.string(),
  valid: z.enum(['true', 'false']),
  type: z.string(),
  migrated_e164: z.string(),
});
const PhoneInText = z.object({ text_id: z.string(), as_written: z.string(), e164: z.string() });

/** One row of the evaluation messages. */
export type MessageRow = z.infer<typeof Message>;
/** One number with what libphonenumber makes of it. */
export type NormalizedPhoneRow = z.infer<typeof NormalizedPhone>;
/** One number that stands in one of the evaluation messages. */
export type PhoneInTextRow = z.infer<typeof PhoneInText>;

/** The rows of an evaluation folder. */
export interface EvaluationData {
  readonly scamHosts: readonly string[];
  readonly worldHosts: readonly string[];
  readonly vietnameseHosts: readonly string[];
  readonly legitLinks: readonly string[];
  readonly scamLinks: readonly string[];
  readonly messages: readonly MessageRow[];
  readonly chat: readonly string[];
  readonly phones: readonly NormalizedPhoneRow[];
  readonly phonesInText: readonly PhoneInTextRow[];
}

function readText(folder: string, file: string): string {
  const place = path.join(folder, file);
  if (!fs.existsSync(place)) throw new EvaluationError(`${place}: is missing`);
  return fs.readFileSync(place, 'utf8');
}

function readLines(folder: string, file: string): string[] {
  return readText(folder, file)
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function parseRows(text: string, file: string): unknown[] {
  try {
    return parse(text, { columns: true, bom: true, relax_quotes: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new EvaluationError(`${file}: ${error.message}`);
  }
}

function readRows<T>(folder: string, file: string, schema: z.ZodType<T>): T[] {
  return parseRows(readText(folder, file), file).map((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new EvaluationError(
      `${file}: row ${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  });
}

/** Reads an evaluation folder; throws EvaluationError naming the file and row that do not fit. */
export function readEvaluationFolder(folder: string): EvaluationData {
  return {
    scamHosts: readLines(folder, 'scam-hosts.txt'),
    worldHosts: readLines(folder, 'legit-world.txt'),
    vietnameseHosts: readRows(folder, 'legit-vn.csv', Domain).map(({ domain }) => domain),
    legitLinks: readRows(folder, 'urls-legit-vn.csv', Url).map(({ url }) => url),
    scamLinks: readRows(folder, 'urls-scam-sms.csv', WrittenUrl).map((row) => row.url_as_written),
    messages: readRows(folder, 'text-sms.csv', Message),
    chat: readRows(folder, 'chat-negatives.csv', Chat).map(({ text }) => text),
    phones: readRows(folder, 'phones-normalise.csv', NormalizedPhone),
    phonesInText: readRows(folder, 'phones-in-text.csv', PhoneInText),
  };
}
