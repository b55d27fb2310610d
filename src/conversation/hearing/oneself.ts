import { parseWord, type Word } from './words';

const OF_ONESELF = new Set(
  ['em', 'tôi', 'toi', 'mình', 'minh', 'cháu', 'chau', 'tui'].map((one) => parseWord(one).marked),
);

/** Whether words speak of who writes them: such a message was not passed on. */
export function speaksOfOneself(words: readonly Word[]): boolean {
  return words.some(({ marked }) => OF_ONESELF.has(marked));
}
