import { isVietnameseSyllable } from './syllables';

const LEET: ReadonlyMap<string, string> = new Map([
  ['0', 'o'], ['1', 'i'], ['3', 'e'], ['4', 'a'], ['5', 's'], ['8', 'b'], ['!', 'i'], ['|', 'i'], ['@', 'a'], ['$', 's'],
]); // prettier-ignore

function countLetters(bases: string): number {
  let letters = 0;
  for (const character of bases) if (character >= 'a' && character <= 'z') letters += 1;
  return letters;
}

/** A word with digits and symbols read as the letters they are drawn for: `kh0ng` gives `khong`. */
export function readLeet(bases: string): string {
  let read = '';
  for (const character of bases) read += LEET.get(character) ?? character;
  return read;
}

/** Classes of letters that are written for each other: `l` for `i`, `j` for `i`. */
export function letterClass(word: string, index: number): string {
  const letter = word[index] ?? '';
  if (letter === 'l' || letter === 'j') return 'i';
  if (letter !== 'y') return letter;
  const before = word[index - 1] ?? '';
  const lastAfterConsonant = index === word.length - 1 && index > 0 && !'aeiouy'.includes(before);
  return lastAfterConsonant ? 'i' : 'y';
}

/** A word with every letter as its class. */
export function readClasses(word: string): string {
  let read = '';
  let from = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = letterClass(word, index);
    if (letter === word[index]) continue;
    read += word.slice(from, index) + letter;
    from = index + 1;
  }
  return from === 0 ? word : read + word.slice(from);
}

/** Whether digits or symbols inside a word stand for letters, so that only the reading makes it a word. */
export function isLeetWord(bases: string, written: string): boolean {
  if (bases.length < 3 || !/[^a-z]/.test(bases)) return false;
  if (countLetters(bases) * 2 <= bases.length) return false;
  const read = readLeet(bases);
  if (!isVietnameseSyllable(read) && !isVietnameseSyllable(read.replace(/l/g, 'i'))) return false;
  const flanked = /[a-z][^a-z][a-z]/.test(bases);
  const upperCode = written === written.toUpperCase() && bases.length < 4;
  return (flanked || /^[a-z]{2,}0$/.test(bases)) && !upperCode;
}
