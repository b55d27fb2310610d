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

/** Where in a data file something stands: names and indexes from the part that is read downwards. */
type Place = readonly (string | number)[];

/** Where problems of a data file are noted while it is read. */
export interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

type ParsePattern = ReturnType<typeof createPatternParser>;

function readPatterns(
  written: readonly string[],
  parsePattern: ParsePattern,
  problems: Problems,
  at: Place,
): readonly Pattern[] {
  return written.flatMap((phrase, index) => {
    const pattern = parsePattern(phrase);
    if (pattern !== null) return [pattern];
    problems.addIssue({ code: 'custom', message: `is not a phrase: ${phrase}`, path: [...at, index] });
    return [];
  });
}

function readSet(
  { phrases, idioms, unless, maxWords }: z.infer<typeof WrittenSet>,
  parsePattern: ParsePattern,
  problems: Problems,
  at: Place,
): PhraseSet {
  return {
    phrases: readPatterns(phrases, parsePattern, problems, [...at, 'phrases']),
    idioms: readPatterns(idioms, parsePattern, problems, [...at, 'idioms']),
    unless: readPatterns(unless, parsePattern, problems, [...at, 'unless']),
    maxWords,
  };
}

/** Reads a list of phrases; every one that cannot be read becomes a problem with its place, which begins with `at`. */
export function compilePhrases(
  written: readonly string[],
  problems: Problems,
  at: Place,
): readonly Pattern[] {
  return readPatterns(written, createPatternParser(), problems, at);
}

/** Reads one set of phrases; every one that cannot be read becomes a problem with its place, which begins with `at`. */
export function compileSet(
  written: z.infer<typeof WrittenSet>,
  words: z.infer<typeof WordSets>,
  problems: Problems,
  at: Place = [],
): PhraseSet {
  return readSet(written, createPatternParser(words), problems, at);
}

/** Reads the sets of a file that share their words; every phrase that cannot be read becomes a problem with its place, which begins with `at`. */
export function compileSets<Name extends string>(
  file: Readonly<Record<Name, z.infer<typeof WrittenSet>>>,
  names: readonly Name[],
  words: z.infer<typeof WordSets>,
  problems: Problems,
  at: Place = [],
): Readonly<Record<Name, PhraseSet>> {
  const parsePattern = createPatternParser(words);
  const compiled = names.map((name): readonly [Name, PhraseSet] => [
    name,
    readSet(file[name], parsePattern, problems, [...at, name]),
  ]);
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
