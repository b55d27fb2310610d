const FOLDED_UNITS = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = FOLDED_UNITS.get(unit);
  if (known !== undefined) return known;
  const folded = foldText(unit);
  const kept = folded.length === unit.length ? folded : unit;
  FOLDED_UNITS.set(unit, kept);
  return kept;
}

/** Lower case without diacritics, `đ` as `d`: the form in which Vietnamese words are compared. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd');
}

/** Like `foldText`, keeping every UTF-16 unit in its place, so that an index means the same in both texts. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  const base = lower.length === text.length ? lower : text;
  if (/^[\0-\x7f]*$/.test(base)) return base;
  return base.replace(/[\u0080-\ud7ff\ue000-\uffff]/g, foldUnit);
}
