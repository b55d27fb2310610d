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

/** What a character can be for the run around it; a symbol of letters is written for one inside a word: `d!eu`, `g@i`. */
export const KIND = { other: 0, letter: 1, digit: 2, letterSymbol: 3, thousands: 4 } as const;
/** The bits of a trait that hold its kind. */
export const KIND_BITS = 7;
/** A letter that is compared by its class (`j`, `l`, `y`); see `letterClass`. */
export const CLASSED = 8;
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

interface ReadCharacter {
  /** The UTF-16 unit it is read as. */
  readonly unit: number;
  readonly traits: number;
}

function readCharacter(point: number): ReadCharacter {
  if (point === NEWLINE) return { unit: NEWLINE, traits: KNOWN | KIND.other };
  const { base, foreign } = reduce(String.fromCodePoint(point));
  const classed = base === 'j' || base === 'l' || base === 'y';
  const closing = base === '.' || base === '!' || base === '?' || base === ';';
  return {
    unit: base.length === 1 ? base.charCodeAt(0) : SYMBOL,
    traits:
      KNOWN |
      kindOf(base) |
      (base === '' ? HIDDEN : 0) |
      (foreign ? FOREIGN : 0) |
      (classed ? CLASSED : 0) |
      (closing ? CLOSING : 0),
  };
}

/** What was read before: of UTF-16 units in two tables, of characters beyond them in a map. */
const UNITS = new Uint16Array(0x10000);
const TRAITS = new Uint8Array(0x10000);
const beyond = new Map<number, ReadCharacter>();
const BEYOND_LIMIT = 4096;

function traitsOf(unit: number): number {
  const known = TRAITS[unit] ?? 0;
  if (known !== 0) return known;
  const read = readCharacter(unit);
  UNITS[unit] = read.unit;
  TRAITS[unit] = read.traits;
  return read.traits;
}

function readBeyond(point: number): ReadCharacter {
  const known = beyond.get(point);
  if (known !== undefined) return known;
  const read = readCharacter(point);
  if (beyond.size < BEYOND_LIMIT) beyond.set(point, read);
  return read;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The visible characters of a text, side by side. */
export interface Characters {
  /** The text as it was written. */
  readonly text: string;
  /** What each is read as, one UTF-16 unit for each: small letters without marks, digits, symbols, blanks. */
  readonly letters: string;
  /** Kind and other traits of each. */
  readonly traits: readonly number[];
  /** Where each stands in the text. */
  readonly starts: readonly number[];
}

/** Units turned into a string at a time, below the limit on arguments. */
const CHUNK = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode.apply(null, units as number[]);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) parts.push(textOf(units.slice(at, at + CHUNK)));
  return parts.join('');
}

/**
 * Reads each character as the plain letter, digit or symbol it stands for, as `foldText` does for a whole text.
 * It exists beside `foldText` because a quotation needs to know which character of the original each letter came from.
 */
export function readCharacters(text: string): Characters {
  const units = new Array<number>(text.length);
  const traits = new Array<number>(text.length);
  const starts = new Array<number>(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const written = text.charCodeAt(at);
    let trait = traitsOf(written);
    let unit = UNITS[written] ?? SYMBOL;
    if (isHighSurrogate(written)) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) {
        ({ unit, traits: trait } = readBeyond(point));
        at += 1;
      }
    }
    if ((trait & HIDDEN) !== 0) continue;
    units[count] = unit;
    traits[count] = trait;
    starts[count] = start;
    count += 1;
  }
  units.length = count;
  traits.length = count;
  starts.length = count;
  return { text, letters: textOf(units), traits, starts };
}
