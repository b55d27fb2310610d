/** Beyond these Latin letters a letter may be composed with the next one, or depend on it. */
const LATIN_END = 0x250;
const MARKED_LATIN_START = 0x1e00;
const MARKED_LATIN_END = 0x1f00;

/** Stands for a letter that has no small letter of one UTF-16 unit. */
const NONE = 0;

/** The small letter of each Latin letter, as a UTF-16 unit. */
const SMALL = Uint16Array.from({ length: MARKED_LATIN_END }, (_, unit) => {
  if (unit >= LATIN_END && unit < MARKED_LATIN_START) return NONE;
  const letter = String.fromCharCode(unit);
  const small = letter.normalize('NFC').toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : NONE;
});

/**
 * The small letter of a Latin letter, composed, as `normalize` and `toLowerCase` give it for the whole word; 0 for a unit
 * that only they can tell.
 */
export function smallLetter(unit: number): number {
  return SMALL[unit] ?? NONE;
}
