const VIETNAMESE_MARKS = new Set([
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0306',
  '\u0309',
  '\u031b',
  '\u0323',
]);
const MARK = /\p{M}/u;

/** Letters that no decomposition takes back to the Latin letter they are drawn like. */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', æ: 'a', œ: 'o', ß: 'b', ħ: 'h', ŧ: 't', ƀ: 'b', ɑ: 'a', ɡ: 'g', ʟ: 'l',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', в: 'b', к: 'k', м: 'm', н: 'h', т: 't',
  α: 'a', ο: 'o', ν: 'v', ρ: 'p', τ: 't', ι: 'i', κ: 'k', υ: 'u', '¡': 'i',
}; // prettier-ignore

/**
 * What a character can be for the run around it, a bit for each, so that a run can say what is in it; a symbol of letters
 * is written for one inside a word: `d!eu`, `g@i`.
 */
export const KIND = { other: 0, letter: 1, digit: 2, letterSymbol: 4, thousands: 8 } as const;
/** The bits of a trait that hold its kind. */
export const KIND_BITS = 15;
/** It carries a mark, or is a letter, that Vietnamese does not write: the `ä` of `nhän`. */
export const FOREIGN = 16;
/** Shows nothing by itself. */
const HIDDEN = 32;
/** Was read before. */
const KNOWN = 64;
/** A mark that ends a sentence where a blank follows. */
export const CLOSING = 128;

function kindOf(base: string): number {
  if (base.length !== 1) return KIND.other;
  if (base >= 'a' && base <= 'z') return KIND.letter;
  if (base >= '0' && base <= '9') return KIND.digit;
  if ('!|@$'.includes(base)) return KIND.letterSymbol;
  return base === '.' || base === ',' ? KIND.thousands : KIND.other;
}

function isForeign(lower: string, parts: readonly string[]): boolean {
  if (lower === 'đ' || lower <= '\u007f') return false;
  const letter = parts[0] ?? '';
  const drawnLike = DRAWN_LIKE[lower] !== undefined;
  const marks = parts.slice(1).filter((part) => MARK.test(part));
  return (
    (drawnLike || /[a-z]/.test(letter)) && (drawnLike || marks.some((mark) => !VIETNAMESE_MARKS.has(mark)))
  );
}

/** What a character is read as: a letter, digit or symbol, a blank, or '' for marks and invisible characters. */
function reduce(character: string): { readonly base: string; readonly foreign: boolean } {
  const lower = character.toLowerCase();
  const parts = Array.from(lower.normalize('NFKD').toLowerCase());
  const visible = parts.filter((part) => !MARK.test(part) && !/\p{Cf}/u.test(part));
  const first = visible[0] ?? '';
  const base = DRAWN_LIKE[lower] ?? DRAWN_LIKE[first] ?? first;
  const blank = base.trim() === '' && first !== '';
  return { base: blank ? ' ' : base, foreign: isForeign(lower, parts) };
}

/** Stands for a symbol of more than one UTF-16 unit, which is no letter whatever it is. */
const SYMBOL = 0xfffd;
const NEWLINE = 10;

/** What a character is read as: the UTF-16 unit below, its traits above. */
type Character = number;
const TRAITS_FROM = 16;
const UNIT_BITS = 0xffff;

/** The UTF-16 unit a character is read as. */
export function unitOf(character: Character): number {
  return character & UNIT_BITS;
}

/** Kind and other traits of a character. */
export function traitsOf(character: Character): number {
  return character >>> TRAITS_FROM;
}

function characterOf(unit: number, traits: number): Character {
  return unit | ((traits | KNOWN) << TRAITS_FROM);
}

function readCharacter(point: number): Character {
  if (point === NEWLINE) return characterOf(NEWLINE, KIND.other);
  const { base, foreign } = reduce(String.fromCodePoint(point));
  const closing = base === '.' || base === '!' || base === '?' || base === ';';
  const traits =
    kindOf(base) | (base === '' ? HIDDEN : 0) | (foreign ? FOREIGN : 0) | (closing ? CLOSING : 0);
  return characterOf(base.length === 1 ? base.charCodeAt(0) : SYMBOL, traits);
}

/** What was read before: of UTF-16 units in a table, where 0 is none, of characters beyond them in a map. */
const BY_UNIT = new Int32Array(0x10000);
const beyond = new Map<number, Character>();
const BEYOND_LIMIT = 4096;

function readUnit(unit: number): Character {
  const known = BY_UNIT[unit] ?? 0;
  if (known !== 0) return known;
  const read = readCharacter(unit);
  BY_UNIT[unit] = read;
  return read;
}

function readBeyond(point: number): Character {
  const known = beyond.get(point);
  if (known !== undefined) return known;
  const read = readCharacter(point);
  if (beyond.size < BEYOND_LIMIT) beyond.set(point, read);
  return read;
}

/** Whether a unit is the first of a pair. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The visible characters of a text, side by side. */
export interface Characters {
  /** The text as it was written. */
  readonly text: string;
  /** What each is read as: small letters without marks, digits, symbols, blanks; see `unitOf` and `traitsOf`. */
  readonly read: readonly Character[];
  /** Where each stands in the text; null where each stands at its own index, because all are visible and of one unit. */
  readonly starts: readonly number[] | null;
}

/** Where a character stands in the text. */
export function startOf({ starts }: Characters, index: number): number {
  return starts === null ? index : (starts[index] ?? 0);
}

/** The kinds of the characters from one up to another. */
export function kindsIn({ read }: Characters, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all |= traitsOf(read[at] ?? 0);
  return all & KIND_BITS;
}

/** What stands from one character up to another, as it is read. */
export function readingOf({ read }: Characters, from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at += 1) letters += String.fromCharCode(unitOf(read[at] ?? 0));
  return letters;
}

/** The numbers from 0 up to another. */
function countUp(end: number): number[] {
  return Array.from({ length: end }, (_, index) => index);
}

/**
 * Reads each character as the plain letter, digit or symbol it stands for, as `foldText` does for a whole text.
 * It exists beside `foldText` because a quotation needs to know which character of the original each letter came from.
 */
export function readCharacters(text: string): Characters {
  const read = new Array<Character>(text.length);
  let starts: number[] | null = null;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const written = text.charCodeAt(at);
    let character = readUnit(written);
    if ((traitsOf(character) & HIDDEN) !== 0 || isHighSurrogate(written)) starts ??= countUp(count);
    if (isHighSurrogate(written)) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) {
        character = readBeyond(point);
        at += 1;
      }
    }
    if ((traitsOf(character) & HIDDEN) !== 0) continue;
    read[count] = character;
    starts?.push(start);
    count += 1;
  }
  if (count < text.length) read.length = count;
  return { text, read, starts };
}
