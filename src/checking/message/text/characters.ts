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

/** One character of a message, reduced to what it is read as. */
export interface ReadCharacter {
  /** `a` to `z`, `0` to `9`, a symbol, a blank, or '' for marks and invisible characters. */
  readonly base: string;
  /** It carries a mark, or is a letter, that Vietnamese does not write: the `ä` of `nhän`. */
  readonly foreign: boolean;
}

/** What was read of a code point before; those of the scripts people write in stand in a table, the others in a map. */
const TABLE_SIZE = 0x2100;
const table: (ReadCharacter | undefined)[] = Array.from({ length: TABLE_SIZE });
const known = new Map<number, ReadCharacter>();
const KNOWN_LIMIT = 4096;

function isForeign(lower: string, parts: readonly string[]): boolean {
  if (lower === 'đ' || lower <= '\u007f') return false;
  const letter = parts[0] ?? '';
  const drawnLike = DRAWN_LIKE[lower] !== undefined;
  const marks = parts.slice(1).filter((part) => MARK.test(part));
  return (
    (drawnLike || /[a-z]/.test(letter)) && (drawnLike || marks.some((mark) => !VIETNAMESE_MARKS.has(mark)))
  );
}

function compute(character: string): ReadCharacter {
  const lower = character.toLowerCase();
  const parts = Array.from(lower.normalize('NFKD').toLowerCase());
  const visible = parts.filter((part) => !MARK.test(part) && !/\p{Cf}/u.test(part));
  const first = visible[0] ?? '';
  const base = DRAWN_LIKE[lower] ?? DRAWN_LIKE[first] ?? first;
  return { base: base.trim() === '' && first !== '' ? ' ' : base, foreign: isForeign(lower, parts) };
}

/**
 * Reads the character of a code point as the plain letter, digit or symbol it stands for, as `foldText` does for a whole text.
 * It exists beside `foldText` because a quotation needs to know which character of the original each letter came from.
 */
export function readCharacter(point: number): ReadCharacter {
  const hit = point < TABLE_SIZE ? table[point] : known.get(point);
  if (hit !== undefined) return hit;
  const read = compute(String.fromCodePoint(point));
  if (point < TABLE_SIZE) table[point] = read;
  else if (known.size < KNOWN_LIMIT) known.set(point, read);
  return read;
}
