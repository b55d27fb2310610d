import { finish } from '../../hash';
import { readingOf, unitOf, type Characters } from './characters';
import { readLetters, type ReadLetters } from './word';
import { readClasses } from './words';

/** A word of nothing but letters, with what it is read as. */
export interface KnownWord extends ReadLetters {
  /** Its small letters without marks. */
  readonly bases: string;
  /** What it stands for where it is an abbreviation, or null. */
  readonly expansion: readonly ReadLetters[] | null;
}

/** What abbreviations stand for, and the words that were met. */
export interface Vocabulary {
  readonly expansions: ReadonlyMap<string, readonly ReadLetters[]>;
  /**
   * Words in places that their letters choose; the word met last has the place.
   * Messages are made of the same few thousand syllables, so that most need not be cut out of the text and read again.
   */
  readonly met: (KnownWord | null)[];
  /** The letters of each word that was met, as one number; 0 for none. */
  readonly spelled: Int32Array;
}

/** How many words are kept; a power of two. */
const PLACES = 2048;
/** No longer word is kept: so many letters of five bits make one number, and no syllable but `nghieng` has more. */
const LONGEST = 6;
const LETTER_BITS = 5;
const BEFORE_A = 96;

/** A vocabulary that knows abbreviations and has met no word. */
export function createVocabulary(abbreviations: Readonly<Record<string, string>>): Vocabulary {
  const expansions = Object.entries(abbreviations).map(
    ([word, meant]) => [word, meant.split(' ').map((part) => readLetters(readClasses(part)))] as const,
  );
  return {
    expansions: new Map(expansions),
    met: new Array<KnownWord | null>(PLACES).fill(null),
    spelled: new Int32Array(PLACES),
  };
}

/** The letters from one up to another as one number, which no other word of up to `LONGEST` letters has. */
function spell({ read }: Characters, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at += 1)
    letters = (letters << LETTER_BITS) | (unitOf(read[at] ?? 0) - BEFORE_A);
  return letters;
}

function readWord(bases: string, { expansions }: Vocabulary): KnownWord {
  const { letters, hash } = readLetters(readClasses(bases));
  return { letters, hash, bases, expansion: expansions.get(bases) ?? null };
}

/** The word that stands from one letter up to another, all of which are letters. */
export function wordAt(characters: Characters, from: number, to: number, vocabulary: Vocabulary): KnownWord {
  if (to - from > LONGEST) return readWord(readingOf(characters, from, to), vocabulary);
  const { met, spelled } = vocabulary;
  const letters = spell(characters, from, to);
  const place = finish(letters) & (PLACES - 1);
  const known = spelled[place] === letters ? met[place] : null;
  if (known != null) return known;
  const word = readWord(readingOf(characters, from, to), vocabulary);
  met[place] = word;
  spelled[place] = letters;
  return word;
}
