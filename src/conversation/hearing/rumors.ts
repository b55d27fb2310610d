import { z } from 'zod';
import { createPatternParser, holdsPattern } from './pattern';
import type { Word } from './words';

const line = z.string().trim().min(1);

/** `data/content/vi/rumors.json`: rumors that an authority refuted, how people tell them, and where it was refuted. */
export const Rumors = z.array(
  z
    .strictObject({ id: line, title: line, answer: line, phrases: z.array(line).min(1), source: line })
    .transform((rumor, problems) => {
      const patterns = rumor.phrases.flatMap((phrase) => {
        const pattern = createPatternParser()(phrase);
        if (pattern !== null) return [pattern];
        problems.addIssue({ code: 'custom', message: `is not a phrase: ${phrase}`, path: ['phrases'] });
        return [];
      });
      return { ...rumor, patterns };
    }),
);
export type Rumors = z.infer<typeof Rumors>;
export type Rumor = Rumors[number];

/** The refuted rumor that a message tells, or null. */
export function findRumor(words: readonly Word[], rumors: Rumors): Rumor | null {
  return rumors.find(({ patterns }) => patterns.some((pattern) => holdsPattern(pattern, words))) ?? null;
}
