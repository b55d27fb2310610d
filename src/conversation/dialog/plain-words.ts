import { cleanText, foldText } from '../../indicator';

/** A text as small words without marks, one blank between them and no signs. */
export function plainWords(text: string): string {
  return foldText(cleanText(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
