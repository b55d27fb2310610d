const BEYOND_ASCII = /[^\0-\x7f]/;
/** Anything but Latin letters and the punctuation of print, of which each folds to one unit, whatever stands beside it. */
const BEYOND_LATIN = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f\u20ab]/;

function foldAny(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd');
}

/** Lower case without diacritics, `đ` as `d`: the form in which Vietnamese words are compared. */
export function foldText(text: string): string {
  return BEYOND_LATIN.test(text) ? foldAny(text) : foldInPlace(text);
}

/** Units turned into a string at a time, below the limit on arguments. */
const CHUNK = 4096;

/** Folded code of every UTF-16 unit met so far; 0 where not known yet. */
const FOLDED_UNITS = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const known = FOLDED_UNITS[unit];
  if (known !== undefined && known !== 0) return known;
  const folded = foldAny(String.fromCharCode(unit));
  const code = folded.length === 1 ? folded.charCodeAt(0) : unit;
  FOLDED_UNITS[unit] = code;
  return code;
}

/** Like `foldText`, keeping every UTF-16 unit in its place, so that an index means the same in both texts. */
export function foldInPlace(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) {
    // A plain array is both made and turned into a string in half the time that a typed one takes.
    const units = new Array<number>(Math.min(CHUNK, text.length - start));
    for (let index = 0; index < units.length; index += 1)
      units[index] = foldUnit(text.charCodeAt(start + index));
    parts.push(String.fromCharCode.apply(null, units));
  }
  return parts.join('');
}
