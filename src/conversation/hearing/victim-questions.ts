import { z } from 'zod';
import { HARMS, type Harm } from '../../advice';
import { FilledText } from './common-questions';
import { compileSet, speaks, WrittenSet } from './phrase-set';
import type { Word } from './words';

/**
 * `data/content/vi/victim-questions.json`: what people ask while they are helped after a harm, or tell that needs a word at once,
 * with an answer each, and how they say it. Nothing of it is heard where nobody was harmed.
 */
export const VictimQuestions = z.array(
  z
    .strictObject({
      id: z.string().trim().min(1),
      /** For these harms alone; for all where not said. */
      harms: z
        .array(z.enum(HARMS))
        .min(1)
        .default([...HARMS]),
      /** What is no question but told: where a story is asked for it belongs to it. */
      told: z.boolean().default(false),
      answer: FilledText,
      ...WrittenSet.shape,
    })
    .transform(({ id, harms, told, answer, ...written }, problems) => ({
      id,
      harms,
      told,
      answer,
      asked: compileSet(written, {}, problems),
    })),
);
export type VictimQuestions = z.infer<typeof VictimQuestions>;
/** One question of people who were harmed, with its answer. */
export type VictimQuestion = VictimQuestions[number];

/** The question that a person with such harms asks, or null. */
export function findVictimQuestion(
  words: readonly Word[],
  harms: readonly Harm[],
  questions: VictimQuestions,
): VictimQuestion | null {
  return (
    questions.find((one) => harms.some((harm) => one.harms.includes(harm)) && speaks(one.asked, words)) ??
    null
  );
}
