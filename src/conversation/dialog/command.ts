import { plainWords } from './plain-words';

/** In longer words a person tells something. */
export const LONGEST_COMMAND = 60;

/** Words as patterns of commands read them: folded, with `khong` written out. */
export function foldCommand(text: string): string {
  return plainWords(text).replace(/\b(?:k|ko|kg|hk)\b/g, 'khong');
}

/** Whether a text is short enough for a command and fits its pattern. */
export function isCommand(text: string, pattern: RegExp): boolean {
  return text.length <= LONGEST_COMMAND && pattern.test(foldCommand(text));
}
