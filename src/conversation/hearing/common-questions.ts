import { z } from 'zod';
import { findPlaceholders } from '../../advice';
import { OFFERS } from '../answers/offers';
import type { Pattern } from './pattern';
import { compilePhrases, compileSet, speaks, WrittenSet } from './phrase-set';
import type { Word } from './words';

const line = z.string().trim().min(1);
const PLACES: readonly string[] = ['hotline', 'vneid', 'website'];

/** What may stand in a text of a data file that names the unit's numbers. */
export const FilledText = line.refine(
  (text) => findPlaceholders(text).every((name) => PLACES.includes(name)),
  'may hold no placeholders but {hotline}, {vneid} and {website}',
);

/**
 * `data/content/vi/card-guards.json`: what silences many everyday answers alike, by name, above all that harm was done,
 * which needs first aid instead.
 */
export const CardGuards = z.record(z.string(), z.array(line).min(1)).transform((guards, problems) => {
  const compiled = Object.entries(guards).map(([name, written]): readonly [string, readonly Pattern[]] => [
    name,
    compilePhrases(written, problems, [name]),
  ]);
  return Object.fromEntries(compiled);
});
export type CardGuards = z.infer<typeof CardGuards>;

/**
 * `data/content/vi/common-questions.json`: everyday questions that are no fraud and no harm yet,
 * or a trick told without harm, each with an answer of its own, and how people ask them.
 */
export function commonQuestions(known: CardGuards) {
  return z.array(
    z
      .strictObject({
        id: line,
        answer: FilledText,
        offers: z.array(z.enum(OFFERS)),
        /** It says all there is to say of a number or link beside it that is judged so. */
        instead: z.array(z.enum(['unknown', 'official'])).default([]),
        /** It is answered while a danger goes on as well, where other words belong to the danger. */
        inDanger: z.boolean().default(false),
        /** The cards and advisories behind which alone it is answered, where short words go on from them. */
        behind: z.array(line).default([]),
        /** Where a fact in the answer can be read. */
        source: line.optional(),
        /** Names of `card-guards.json` that silence it, besides its own `unless`. */
        guards: z
          .array(z.string().refine((name) => Object.hasOwn(known, name), 'is no guard of card-guards.json'))
          .default([]),
        ...WrittenSet.shape,
      })
      .transform(({ id, answer, offers, instead, inDanger, behind, guards, ...own }, problems) => {
        const set = compileSet(own, {}, problems);
        const unless = [...guards.flatMap((name) => known[name] ?? []), ...set.unless];
        return { id, answer, offers, instead, inDanger, behind, asked: { ...set, unless } };
      }),
  );
}
/** All cards of one file, in the order in which they are looked for. */
export type CommonQuestions = z.infer<ReturnType<typeof commonQuestions>>;
/** A card: one everyday question with its answer. */
export type CommonQuestion = CommonQuestions[number];

/** The everyday question that a message asks, or null. */
export function findCommonQuestion(
  words: readonly Word[],
  questions: CommonQuestions,
): CommonQuestion | null {
  return questions.find(({ behind, asked }) => behind.length === 0 && speaks(asked, words)) ?? null;
}

/** What a message goes on with behind a card or an advisory, by its id, or null. */
export function findBehind(
  shown: string,
  words: readonly Word[],
  questions: CommonQuestions,
): CommonQuestion | null {
  return questions.find(({ behind, asked }) => behind.includes(shown) && speaks(asked, words)) ?? null;
}
