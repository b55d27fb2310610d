import { z } from 'zod';
import { compileSet, speaks, WrittenSet } from './phrase-set';
import type { Word } from './words';

const line = z.string().trim().min(1);

/** `data/content/vi/rumors.json`: rumors that an authority refuted, how people tell them, and where it was refuted. */
export const Rumors = z.array(
  z
    .strictObject({ id: line, title: line, answer: line, source: line, ...WrittenSet.shape })
    .transform(({ id, title, answer, source, ...written }, problems) => ({
      id,
      title,
      answer,
      source,
      told: compileSet(written, {}, problems),
    })),
);
export type Rumors = z.infer<typeof Rumors>;
/** A rumor that an authority refuted. */
export type Rumor = Rumors[number];

/** The refuted rumor that a message tells, or null. */
export function findRumor(words: readonly Word[], rumors: Rumors): Rumor | null {
  return rumors.find(({ told }) => speaks(told, words)) ?? null;
}
