import { z } from 'zod';
import { parseFrontMatter } from './front-matter';
import { findPlaceholders } from './template';

const line = z.string().trim().min(1);
const PLACES: readonly string[] = ['unit', 'hotline'];
const body = z
  .string()
  .min(1)
  .refine(
    (text) => findPlaceholders(text).every((name) => PLACES.includes(name)),
    'may hold no placeholders but {unit} and {hotline}',
  );

/** One method of fraud, told so that a person would forward it to their mother. */
export const Advisory = z.strictObject({
  /** File name without its ending; also the scam type of the check. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  title: line.max(80),
  /** For a button or a list. */
  shortTitle: line.max(20),
  /** What people call it besides its titles. */
  names: z.array(line).default([]),
  group: z.string().regex(/^[a-z-]+$/),
  /** The method of the police handbook that it tells, by id. */
  method: line,
  /** `page`: every claim has a page; `general`: common knowledge, so no hotline, law or agency claim rests on it. */
  basis: z.enum(['page', 'general']),
  /** Where each claim can be read. */
  sources: z.array(line).min(1),
  /** Day on which a person last compared the text with its sources. */
  reviewed: z.iso.date(),
  /** Day on which the advisory came into the product; "new this month" shows it. */
  added: z.iso.date(),
  redFlags: z.array(line).min(1),
  /** Sentences of the scammer, with and without diacritics. */
  phrases: z.array(line).min(1),
  /** What to do at once, in place of the usual line under a verdict, where that would lead astray. */
  whatToDo: line.max(150).optional(),
  /** The short message: at most five lines. */
  summary: body.refine((text) => text.split('\n').length <= 5, 'must have at most 5 lines'),
  /** What "xem thêm" shows. */
  more: body,
});
export type Advisory = z.infer<typeof Advisory>;

/** An advisory, or every problem of the file that was meant to be one. */
export type ParsedAdvisory =
  | { readonly advisory: Advisory; readonly problems: null }
  | { readonly advisory: null; readonly problems: readonly string[] };

const MORE = '<!-- more -->';
const MORE_LINE = /^<!-- more -->$/m;

/**
 * Reads the text of one advisory file: front matter between `---` lines, the short message,
 * a line `<!-- more -->`, and the rest.
 */
export function parseAdvisory(text: string): ParsedAdvisory {
  const { fields, body, problems } = parseFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (problems.length > 0) return { advisory: null, problems };
  const parts = body.split(MORE_LINE);
  if (parts.length !== 2) return { advisory: null, problems: [`needs exactly one line ${MORE}`] };
  const [summary = '', more = ''] = parts.map((part) => part.trim());
  const parsed = Advisory.safeParse({ ...fields, summary, more });
  if (parsed.success) return { advisory: parsed.data, problems: null };
  return {
    advisory: null,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`),
  };
}
