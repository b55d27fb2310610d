/** What abbreviations stand for. */
export interface Expansions {
  readonly words: ReadonlyMap<string, string>;
  /** Letters of the longest: no longer word is looked up. */
  readonly longest: number;
}

/** Prepares abbreviations and what they stand for. */
export function compileExpansions(words: Readonly<Record<string, string>>): Expansions {
  return {
    words: new Map(Object.entries(words)),
    longest: Math.max(0, ...Object.keys(words).map((word) => word.length)),
  };
}

/** What a word stands for, or null where it is no abbreviation. */
export function expansionOf(word: string, { words, longest }: Expansions): string | null {
  return word.length > longest ? null : (words.get(word) ?? null);
}
