import { z } from 'zod';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

const DEMANDS = ['asked', 'paid', 'paid-more'] as const;

/** `data/content/vi/demand.json`: how people tell, beside bad news, that money is asked for or was paid. */
export const DemandPhrases = z
  .strictObject({ words: WordSets, demands: z.record(z.enum(DEMANDS), WrittenSet) })
  .transform(({ words, demands }, problems) => compileSets(demands, DEMANDS, words, problems, ['demands']));
export type DemandPhrases = z.infer<typeof DemandPhrases>;

/** Whether money is asked for in a message of bad news, which is how a well-known trick begins. */
export function asksForMoney(words: readonly Word[], phrases: DemandPhrases): boolean {
  return speaks(phrases.asked, words);
}

/** Whether the person has paid once more. */
export function hasPaidMore(words: readonly Word[], phrases: DemandPhrases): boolean {
  return speaks(phrases['paid-more'], words);
}

/** Whether the person has paid already. */
export function hasPaid(words: readonly Word[], phrases: DemandPhrases): boolean {
  return speaks(phrases.paid, words);
}
