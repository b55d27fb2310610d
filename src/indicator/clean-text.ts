import { allMatches } from './all-matches';

/** A message without hidden characters, and the way back to what the sender wrote. */
export interface CleanedText {
  readonly text: string;
  readonly source: string;
  /** Index in `source` of every UTF-16 unit of `text`, plus the end; null where both are the same. */
  readonly offsets: readonly number[] | null;
}

/** Anything but ASCII, Latin letters with their marks, and the punctuation of print. */
const UNUSUAL = /[^\n\r\t\x20-\x7e\u00c0-\u024f\u1e00-\u1eff\u2012-\u2023\u2025-\u2027\u20ab]/;

/** Characters that show nothing, or show as something an address or a number would be written with. */
const IRREGULAR =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Me}\u0334-\u0338\u20d0-\u20ff]+|[^\p{M}]?[\p{Mn}\p{Mc}]+|[\u00a0\u02b0-\u02b8\u1680\u2000-\u200a\u2010\u2011\u2024\u202f\u205f\u2100-\u214f\u2460-\u24ff\u2776-\u2793\u2800\u3000-\u3002\u32c0-\u33ff\ufb00-\ufb06\ufe50-\ufe6f\uff00-\uffef\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}\u{1fbf0}-\u{1fbf9}\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209c]/gu;

/** Marks drawn over a character, and hidden ones after it. */
const OVERLAYS = /[\p{Default_Ignorable_Code_Point}\p{Me}\u0334-\u0338\u20d0-\u20ff]+/gu;

/** Letters and digits in circles and squares that have no compatibility mapping, by the first of each row. */
const ENCLOSED_ROWS: readonly (readonly [first: number, last: number, becomes: number])[] = [
  [0x1f150, 0x1f169, 0x41],
  [0x1f170, 0x1f189, 0x41],
  [0x2776, 0x277e, 0x31],
  [0x2780, 0x2788, 0x31],
  [0x278a, 0x2792, 0x31],
  [0x24f5, 0x24fd, 0x31],
];

function regularEnclosed(code: number): string | null {
  for (const [first, last, becomes] of ENCLOSED_ROWS) {
    if (code >= first && code <= last) return String.fromCharCode(becomes + code - first);
  }
  return code === 0x24ff ? '0' : null;
}

function regular(match: string): string {
  const code = match.codePointAt(0) ?? 0;
  if (match === '\n' || match === '\r' || match === '\t') return match;
  if (code === 0x2800) return ' ';
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x3002 || code === 0xff61) return '.';
  const enclosed = regularEnclosed(code);
  if (enclosed !== null) return enclosed;
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Me}\u0334-\u0338\u20d0-\u20ff]/u.test(match)) {
    return match.replace(/[^\n\r\t]+/g, '');
  }
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'.repeat(match.length);
  return match.replace(OVERLAYS, '').normalize('NFKC');
}

/**
 * Cleans a message for finding: hidden, bidirectional and control characters go, full-width and styled letters
 * become plain ones, accents are composed, lone surrogates become U+FFFD. Linear in the length of the text.
 */
export function cleanWithSource(source: string): CleanedText {
  if (!UNUSUAL.test(source)) return { text: source, source, offsets: null };
  const parts: string[] = [];
  const offsets: number[] = [];
  let changed = false;
  let last = 0;
  const copy = (end: number): void => {
    if (end > last) parts.push(source.slice(last, end));
    for (let index = last; index < end; index += 1) offsets.push(index);
  };
  for (const match of allMatches(IRREGULAR, source)) {
    const replacement = regular(match[0]);
    if (replacement === match[0]) continue;
    changed = true;
    copy(match.index);
    parts.push(replacement);
    for (let index = 0; index < replacement.length; index += 1) {
      offsets.push(match.index + Math.min(index, match[0].length - 1));
    }
    last = match.index + match[0].length;
  }
  if (!changed) return { text: source, source, offsets: null };
  copy(source.length);
  offsets.push(source.length);
  return { text: parts.join(''), source, offsets };
}

/** The cleaned message alone, see `cleanWithSource`. */
export function cleanText(text: string): string {
  return cleanWithSource(text).text;
}

/** What the sender wrote where the cleaned text has `start` to `end`, hidden characters in between included. */
export function quoteSource(cleaned: CleanedText, start: number, end: number): string {
  if (end <= start) return '';
  const { offsets, source } = cleaned;
  if (offsets === null) return source.slice(start, end);
  const from = offsets[start] ?? source.length;
  const lastUnit = offsets[end - 1] ?? source.length;
  const next = offsets[end] ?? source.length;
  // A cluster of several source units that became one unit ends where the next unit begins, marks included.
  const mark = /^[\p{M}\udc00-\udfff]+/u.exec(source.slice(lastUnit + 1, next));
  return source.slice(from, Math.max(lastUnit + 1, lastUnit + 1 + (mark?.[0].length ?? 0)));
}
