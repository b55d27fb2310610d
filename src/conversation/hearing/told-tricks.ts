import { z } from 'zod';
import { compileSet, compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

const SETS = ['told', 'done', 'honest'] as const;

/**
 * `data/content/vi/told-tricks.json`: known tricks as people tell of them who have only been called, written to,
 * visited or invited, each with its advisory.
 */
export const ToldTricks = z
  .strictObject({
    words: WordSets,
    /** Somebody called, wrote, came or offered something. */
    told: WrittenSet,
    /** Something was done or lost: then it is no tale but a harm. What was only asked for is among its idioms. */
    done: WrittenSet,
    /** What belongs to daily life, however much it resembles a trick. */
    honest: WrittenSet,
    tricks: z.array(z.strictObject({ advisory: z.string().trim().min(1), ...WrittenSet.shape })),
  })
  .transform(({ words, told, done, honest, tricks }, problems) => ({
    ...compileSets({ told, done, honest }, SETS, words, problems),
    tricks: tricks.map(({ advisory, ...written }, index) => ({
      advisory,
      trick: compileSet(written, words, problems, ['tricks', index]),
    })),
  }));
export type ToldTricks = z.infer<typeof ToldTricks>;

/** Whether words tell of daily life, such as an app from the store, of which no trick is to be guessed. */
export function isHonestTale(words: readonly Word[], { honest }: ToldTricks): boolean {
  return speaks(honest, words);
}

/** Whether somebody is told of who called, wrote, came or offered something. */
export function tellsOfOthers(words: readonly Word[], { told }: ToldTricks): boolean {
  return speaks(told, words);
}

/** The id of the advisory whose trick somebody tells of, with nothing done yet; null for a harm or for none that is known. */
export function findToldTrick(words: readonly Word[], { told, done, tricks }: ToldTricks): string | null {
  if (!speaks(told, words) || speaks(done, words)) return null;
  return tricks.find(({ trick }) => speaks(trick, words))?.advisory ?? null;
}
