import { z } from 'zod';
import { isWord, splitWords, type Word } from './words';

/** Words and short phrases by what they mean: "bay", "toi" and "mất trắng" are one thing to a person who lost money. */
export const WrittenMeanings = z.record(
  z.string().regex(/^[\p{L}-]+$/u),
  z.array(z.string().trim().min(1)).min(1),
);

interface Spoken {
  readonly words: readonly Word[];
  readonly meaning: string;
}

/** All that is known to mean something, by its words without diacritics. */
export interface Meanings {
  readonly spoken: ReadonlyMap<string, readonly Spoken[]>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

const keyOf = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ');

/** Reads the meanings once, with the short forms of chat written out as they are in messages. */
export function compileMeanings(
  written: z.infer<typeof WrittenMeanings>,
  shortForms: ReadonlyMap<string, readonly Word[]>,
): Meanings {
  const known = Object.entries(written).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => ({ meaning, words: splitWords(phrase, shortForms).slice() })),
  );
  const spoken = new Map<string, readonly Spoken[]>();
  for (const one of known) {
    const key = keyOf(one.words);
    spoken.set(key, (spoken.get(key) ?? []).concat(one));
  }
  return { spoken, longest: Math.max(0, ...known.map(({ words }) => words.length)) };
}

/** What a message speaks of, in the order in which it does; a word that may mean two things gives both at one place. */
export function findMeanings(words: readonly Word[], { spoken, longest }: Meanings): readonly string[][] {
  const places = words.map((_, start) => {
    const found = new Set<string>();
    for (let length = 1; length <= longest && start + length <= words.length; length += 1) {
      const said = words.slice(start, start + length);
      for (const one of spoken.get(keyOf(said)) ?? []) {
        const fits = one.words.every((expected, index) => {
          const written = said[index];
          return written !== undefined && isWord(written, expected);
        });
        if (fits) found.add(one.meaning);
      }
    }
    return [...found];
  });
  return places.filter((meanings) => meanings.length > 0);
}
