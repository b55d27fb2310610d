import { z } from 'zod';
import { normalizeKey } from '../indicator';
import type { SourcedEntry } from './entry';
import type { ListFile } from './list-files';

/** Columns of every list file, in this order. */
export const LIST_COLUMNS = [
  'kind',
  'value',
  'category',
  'owner',
  'confidence',
  'reference',
  'addedAt',
  'verifiedAt',
] as const;

const isoDate = z.iso.date('expected a date such as 2026-11-23');
const emptyAsNull = (text: string) => (text === '' ? null : text);

/** The schema of one row of a list file: checks it and turns it into an entry under its stored key. */
export function listRowSchema(file: ListFile): z.ZodType<SourcedEntry> {
  return z
    .object({
      kind: z.enum(file.kinds, `expected ${file.kinds.join(', ')}`),
      value: z.string().min(1, 'expected a value'),
      category: z.enum(file.categories, `expected ${file.categories.join(', ')}`),
      owner: z
        .string()
        .regex(/^[a-z0-9_-]*$/, 'expected a brand id or nothing')
        .transform(emptyAsNull),
      confidence: z
        .string()
        .regex(/^(?:0\.\d+|1)$/, 'expected a number above 0, up to 1')
        .transform(Number)
        .refine((confidence) => confidence > 0, 'expected a number above 0, up to 1'),
      reference: z
        .string()
        .refine((text) => text !== '' || !file.cited, 'expected an address or a citation')
        .transform(emptyAsNull),
      addedAt: isoDate,
      verifiedAt: z
        .union([z.literal(''), isoDate], 'expected a date such as 2026-11-23 or nothing')
        .transform(emptyAsNull),
    })
    .transform(({ kind, value, ...row }, context): SourcedEntry => {
      const key = normalizeKey(kind, value);
      if (key !== null) return { feed: file.feed, list: file.list, key, ...row };
      context.addIssue({ code: 'custom', path: ['value'], message: `expected a ${kind}` });
      return z.NEVER;
    });
}
