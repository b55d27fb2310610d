import { foldText } from '../indicator';

/** A choice of words as people write them: with diacritics, or without any. */
export function either(words: string): string {
  const choices = words.split('|').flatMap((word) => [word, foldText(word)]);
  return `(?<![\\p{L}\\p{N}])(?:${[...new Set(choices)].join('|')})(?![\\p{L}])`;
}
