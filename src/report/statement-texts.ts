import { z } from 'zod';
import { PARTS_OF_DAY } from './when';

function template(...places: readonly string[]): z.ZodType<string> {
  const expected = [...places].sort().join();
  return z
    .string()
    .trim()
    .min(1)
    .refine(
      (text) =>
        Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '')
          .sort()
          .join() === expected,
      `must hold exactly these placeholders: ${places.map((place) => `{${place}}`).join(' ') || 'none'}`,
    );
}

const line = template('value');
const sentence = template();

/** Texts of the filled-in statement: `data/content/vi/statement.json`. */
export const StatementTexts = z.strictObject({
  /** Told to the person beside the statement: what to do with it. */
  note: sentence,
  /** Stands where the person writes by hand. */
  blank: sentence,
  lines: z.strictObject({
    heading: sentence,
    title: sentence,
    to: line,
    name: line,
    born: line,
    id: line,
    address: line,
    phone: line,
    introduction: sentence,
    sufferer: line,
    when: line,
    what: line,
    loss: line,
    bank: line,
    'sufferer-bank': line,
    accounts: line,
    phones: line,
    links: line,
    attachments: line,
    'case-number': line,
    request: sentence,
    pledge: sentence,
    signed: line,
  }),
  /** A time by how exact it is; `own-words` where it could not be placed. */
  when: z.strictObject({
    minute: template('hour', 'minute', 'day'),
    hour: template('hour', 'day'),
    'part-of-day': template('part', 'day'),
    day: template('day'),
    week: template('day'),
    month: template('month'),
    'own-words': template('text'),
  }),
  parts: z.strictObject(
    Object.fromEntries(PARTS_OF_DAY.map((part) => [part, sentence])) as Record<
      (typeof PARTS_OF_DAY)[number],
      typeof sentence
    >,
  ),
  amount: template('amount'),
  'amount.none': sentence,
  returned: template('amount'),
  relation: template('blank', 'relation'),
  pictures: template('count'),
});
export type StatementTexts = z.infer<typeof StatementTexts>;
