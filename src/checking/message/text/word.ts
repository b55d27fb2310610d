import { hashText } from '../../hash';
import type { Gap } from './runs';

/** Placeholders for what a pattern names without spelling it out. */
export const PLACEHOLDERS = { number: '#', money: '$', percent: '%', link: '@', phone: '&' } as const;

/** What a stretch of text is read as. */
export interface ReadLetters {
  readonly letters: string;
  /** The number of its letters; see `readLetters`. */
  readonly hash: number;
}

/** A word of the message as patterns see it, with its place in the original text. All are written out alike, which is quicker to read. */
export interface Word extends ReadLetters {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Its letters are those that stand there, and not a sign or an abbreviation spelled out. */
  readonly literal: boolean;
}

/** Keeps the numbers of words apart from those of whatever else the message model knows. */
const WORD = 1;

/** Letters with their number, under which the message model knows them. */
export function readLetters(letters: string): ReadLetters {
  return { letters, hash: hashText(WORD, letters) };
}

const SIGNS: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS));

/** Whether a word stands for a number, an amount or a link, and spells nothing. */
export function isPlaceholder({ letters }: Word): boolean {
  return letters.length === 1 && SIGNS.has(letters);
}
