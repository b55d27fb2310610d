/** Characters a label may be written with; a label ends at any other. */
const LABEL = /[\p{L}\p{M}\p{N}_-]+/uy;
const LABEL_CHARACTER = /[\p{L}\p{M}\p{N}_-]/u;
/** By ASCII code: 1 for a character of labels. */
const ASCII_LABEL_CHARACTERS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9_-]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How two labels are joined: with a plain dot, a hidden one, a word for it, or a dot with spaces. */
export type Join = 'dot' | 'hidden' | 'word' | 'spaced' | 'space-after';

/** What joins two labels, and where it ends in the text. */
export interface Separator {
  readonly join: Join;
  readonly end: number;
}

/** A label with its place in the text; `end` is behind its last character. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest label the DNS allows; IDN labels are shorter still when decoded. */
const MAX_LABEL = 63;

const SCHEME_END = /(?:https?|hxxps?|ftp)$/i;

const GLUED_WORD = /(?<=[a-z0-9])chấm(?=[a-z0-9])/i;

/** Each with the characters it can begin with. */
const SEPARATORS: readonly (readonly [Join, string, RegExp])[] = [
  ['dot', '.', /\.(?=[\p{L}\p{N}_])/uy],
  [
    'hidden',
    ' \t[({<·•∙⋅‧cC',
    /[ \t]{0,2}[[({<][ \t]?(?:\.|dot|d0t|ch[ấa]m)[ \t]?[\])}>][ \t]{0,2}|[·•∙⋅‧]|chấm(?=[a-z0-9])/iuy,
  ],
  [
    'word',
    ' \t,',
    /[ \t]{1,2}(?:ch[ấa]m|dot)[ \t]{1,2}|(?<=[a-z0-9-]{5}),(?=(?:com|vn|net|org|info|xyz)(?![\p{L}\p{N}]))/iuy,
  ],
  ['spaced', ' \t', /[ \t]{1,2}\.[ \t]{0,2}/uy],
  ['space-after', '.', /\.[ \t]{1,2}(?=[a-z0-9])/uy],
];

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** True where a label character stands at the index. */
export function isLabelCharacter(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  return code < 0x80 ? ASCII_LABEL_CHARACTERS[code] === 1 : LABEL_CHARACTER.test(String.fromCodePoint(code));
}

/** A scheme that begins the next link belongs to it: `a.examplehttps://…`. */
function withoutScheme(text: string, start: number, end: number): number {
  if (text.charAt(end) !== ':') return end;
  const scheme = SCHEME_END.exec(text.slice(Math.max(end - 5, start), end));
  return scheme === null ? end : end - scheme[0].length;
}

/** The label that starts at the index, or null. */
export function readLabel(text: string, start: number): Label | null {
  const end = withoutScheme(text, start, matchEnd(LABEL, text, start));
  if (end <= start) return null;
  const whole = text.slice(start, end);
  const glued = /[^\0-\x7f]/.test(whole) ? whole.search(GLUED_WORD) : -1;
  return glued > 0 ? { text: whole.slice(0, glued), start, end: start + glued } : { text: whole, start, end };
}

/** The label that ends at the index and starts no earlier than `floor`, or null where there is none or it is too long. */
export function readLabelBefore(text: string, end: number, floor: number): Label | null {
  let start = end;
  while (start > floor && end - start <= MAX_LABEL) {
    const previous = text.charCodeAt(start - 1);
    const width = previous >= 0xdc00 && previous <= 0xdfff && start - 1 > floor ? 2 : 1;
    if (!isLabelCharacter(text, start - width)) break;
    start -= width;
  }
  if (start === end || end - start > MAX_LABEL) return null;
  return { text: text.slice(start, end), start, end };
}

/** The separators by the characters they can begin with, so that few are tried. */
const BY_BEGINNING: ReadonlyMap<string, typeof SEPARATORS> = new Map(
  Array.from(new Set(SEPARATORS.map(([, beginnings]) => beginnings).join('')), (first) => [
    first,
    SEPARATORS.filter(([, beginnings]) => beginnings.includes(first)),
  ]),
);

/** The separator at the index that joins a label before it to one after it, or null. */
export function readSeparator(text: string, at: number): Separator | null {
  for (const [join, , pattern] of BY_BEGINNING.get(text.charAt(at)) ?? []) {
    const end = matchEnd(pattern, text, at);
    if (end >= 0 && isLabelCharacter(text, end)) return { join, end };
  }
  return null;
}
