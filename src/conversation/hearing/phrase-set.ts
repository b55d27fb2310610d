import { z } from 'zod';
import { createPatternParser, holdsPattern, removePatterns, type Pattern } from './pattern';
import type { Word } from './words';

const Written = z.array(z.string());
/** A set of phrases as a data file writes it. */
export const WrittenSet = z.strictObject({
  phrases: Written.min(1),
  /** Ways of speaking that hold such words and mean something else: taken out before looking. */
  idioms: Written.default([]),
  /** Where one of these stands, the set stays silent. */
  unless: Written.default([]),
  /** Only in messages of at most so many words: "alo" greets, "alo, có ai gọi …" does not. */
  maxWords: z.number().int().positive().default(Infinity),
});

/** Phrases that say one thing, read once when they are loaded. */
export interface PhraseSet {
  readonly phrases: readonly Pattern[];
  readonly idioms: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly maxWords: number;
}

/** Named choices that the phrases of one file share. */
export const WordSets = z.record(z.string().regex(/^[\p{L}-]+$/u), Written.min(1));

interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: string[] }): void;
}

/** Reads all phrases of a file; every one that cannot be read becomes a problem with its place. */
export function compileSets<Name extends string>(
  file: Readonly<Record<Name, z.infer<typeof WrittenSet>>>,
  names: readonly Name[],
  words: z.infer<typeof WordSets>,
  problems: Problems,
): Readonly<Record<Name, PhraseSet>> {
  const parsePattern = createPatternParser(words);
  const read = (path: string[], written: readonly string[]): readonly Pattern[] =>
    written.flatMap((phrase) => {
      const pattern = parsePattern(phrase);
      if (pattern !== null) return [pattern];
      problems.addIssue({ code: 'custom', message: `is not a phrase: ${phrase}`, path });
      return [];
    });
  const compiled = names.map((name): readonly [Name, PhraseSet] => {
    const { phrases, idioms, unless, maxWords } = file[name];
    return [
      name,
      {
        phrases: read([name, 'phrases'], phrases),
        idioms: read([name, 'idioms'], idioms),
        unless: read([name, 'unless'], unless),
        maxWords,
      },
    ];
  });
  return Object.fromEntries(compiled) as Record<Name, PhraseSet>;
}

/** Whether a message says what a set of phrases stands for. */
export function speaks({ phrases, idioms, unless, maxWords }: PhraseSet, words: readonly Word[]): boolean {
  if (words.length > maxWords) return false;
  if (!phrases.some((pattern) => holdsPattern(pattern, words))) return false;
  if (unless.some((pattern) => holdsPattern(pattern, words))) return false;
  const literal = removePatterns(words, idioms);
  return literal === words || phrases.some((pattern) => holdsPattern(pattern, literal));
}

/** The first of several sets that a message speaks, in the given order, or null. */
export function findSpoken<Name extends string>(
  names: readonly Name[],
  sets: Readonly<Record<Name, PhraseSet>>,
  words: readonly Word[],
): Name | null {
  return names.find((name) => speaks(sets[name], words)) ?? null;
}
