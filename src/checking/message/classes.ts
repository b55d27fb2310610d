const NAME = /<([a-z]+)>/g;

/** Words that stand for each other, by the name under which patterns call them. */
export type WordClasses = Readonly<Record<string, string>>;

/** Thrown for a pattern that calls a class that is not there; names both. */
export class WordClassError extends Error {
  override readonly name = 'WordClassError';
}

/** Writes out the classes of a phrase pattern: `<pay> {money}` becomes `(nop|dong|chuyen) {money}`. */
export function expandClasses(pattern: string, classes: WordClasses): string {
  return pattern.replace(NAME, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new WordClassError(`unknown class <${name}> in "${pattern}"`);
    return `(${words})`;
  });
}
