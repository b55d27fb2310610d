/**
 * How many words a text has as it is written, split at its blanks; an empty text counts as 1.
 * `answerWords` counts otherwise: it writes out chat forms, takes signs away and reads no more than an answer.
 */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
