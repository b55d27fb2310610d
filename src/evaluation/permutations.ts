/** A way of changing a registrable domain's label; the kinds and their names are those of dnstwist. */
type Change = (label: string) => readonly string[];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALLOWED = `${LETTERS}0123456789-`;
const VOWELS = 'aeiou';
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What a reader takes for a letter, by that letter: pairs that run together, digits, marks, other alphabets. */
const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'á', 'ạ', 'ă', 'â', 'ä', 'а'],
  b: ['d', 'lb', 'ḅ', 'ь'],
  c: ['e', 'ç', 'с'],
  d: ['b', 'cl', 'đ', 'ḍ', 'ԁ'],
  e: ['c', 'é', 'ẹ', 'ê', 'ë', 'е'],
  g: ['q', 'ğ', 'ġ'],
  h: ['lh', 'ḥ', 'һ'],
  i: ['1', 'l', 'í', 'ị', 'ı', 'і'],
  k: ['lk', 'ḳ', 'к'],
  l: ['1', 'i', 'ł'],
  m: ['n', 'rn', 'nn', 'ṃ'],
  n: ['m', 'ñ', 'ṇ'],
  o: ['0', 'ọ', 'ơ', 'ö', 'о'],
  p: ['р', 'ṗ'],
  s: ['ṣ', 'š', 'ѕ'],
  t: ['ṭ', 'ţ', 'т'],
  u: ['ụ', 'ư', 'ü'],
  v: ['ṿ', 'ѵ'],
  w: ['vv', 'ẉ'],
  x: ['х'],
  y: ['ỵ', 'у'],
};
const SUFFIXES =
  'com net org eu cn info app xyz online site work buzz top fit icu vip club life cc tk ml ga cf gq'.split(
    ' ',
  );

function eachPlace(label: string, change: (at: number) => readonly string[]): string[] {
  return Array.from(label).flatMap((_, at) => change(at));
}

function withLetter(label: string, at: number, letter: string): string {
  return label.slice(0, at) + letter + label.slice(at + 1);
}

/** Keys beside, above and below a key. */
function neighborKeys(letter: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const at = ROWS[row]?.indexOf(letter) ?? -1;
  if (at < 0) return [];
  const around = [
    ROWS[row]?.[at - 1],
    ROWS[row]?.[at + 1],
    ROWS[row - 1]?.[at],
    ROWS[row - 1]?.[at + 1],
    ROWS[row + 1]?.[at - 1],
    ROWS[row + 1]?.[at],
  ];
  return around.filter((key) => key !== undefined);
}

function bitFlips(letter: string): string[] {
  const flips = [1, 2, 4, 8, 16, 32, 64].map((mask) => String.fromCharCode(letter.charCodeAt(0) ^ mask));
  return flips.filter((flipped) => ALLOWED.includes(flipped));
}

const CHANGES: Readonly<Record<string, Change>> = {
  addition: (label) => Array.from(`${LETTERS}0123456789`, (letter) => label + letter),
  bitsquatting: (label) =>
    eachPlace(label, (at) => bitFlips(label.charAt(at)).map((letter) => withLetter(label, at, letter))),
  homoglyph: (label) =>
    eachPlace(label, (at) => (GLYPHS[label.charAt(at)] ?? []).map((glyph) => withLetter(label, at, glyph))),
  hyphenation: (label) =>
    eachPlace(label, (at) => (at === 0 ? [] : [`${label.slice(0, at)}-${label.slice(at)}`])),
  insertion: (label) =>
    eachPlace(label, (at) =>
      neighborKeys(label.charAt(at)).flatMap((key) => [
        label.slice(0, at) + key + label.slice(at),
        label.slice(0, at + 1) + key + label.slice(at + 1),
      ]),
    ),
  omission: (label) => eachPlace(label, (at) => [withLetter(label, at, '')]),
  repetition: (label) => eachPlace(label, (at) => [withLetter(label, at, label.charAt(at).repeat(2))]),
  replacement: (label) =>
    eachPlace(label, (at) => neighborKeys(label.charAt(at)).map((key) => withLetter(label, at, key))),
  subdomain: (label) =>
    eachPlace(label, (at) => (at === 0 ? [] : [`${label.slice(0, at)}.${label.slice(at)}`])),
  transposition: (label) =>
    eachPlace(label, (at) => [
      label.slice(0, at) + label.charAt(at + 1) + label.charAt(at) + label.slice(at + 2),
    ]),
  'vowel-swap': (label) =>
    eachPlace(label, (at) =>
      VOWELS.includes(label.charAt(at)) ? Array.from(VOWELS, (vowel) => withLetter(label, at, vowel)) : [],
    ),
};

/** A registrable domain taken apart. */
export interface PermutedDomain {
  readonly label: string;
  readonly suffix: string;
}

function isName(label: string): boolean {
  return label !== '' && !/^-|-$|^\.|\.$|\.-|-\./.test(label);
}

/**
 * What a typing slip, a flipped bit, a look-alike letter or another suffix makes of registrable domains, by the kind of
 * change. Names that are among the given ones are left out.
 */
export function permute(domains: readonly PermutedDomain[]): ReadonlyMap<string, readonly string[]> {
  const own = new Set(domains.map(({ label, suffix }) => `${label}.${suffix}`));
  const foreign = (hosts: readonly string[]): string[] =>
    [...new Set(hosts)].filter((host) => !own.has(host));
  const changed = Object.entries(CHANGES).map(([kind, change]) => {
    const hosts = domains.flatMap(({ label, suffix }) =>
      change(label)
        .filter(isName)
        .map((name) => `${name}.${suffix}`),
    );
    return [kind, foreign(hosts)] as const;
  });
  const swapped = domains.flatMap(({ label }) => SUFFIXES.map((suffix) => `${label}.${suffix}`));
  return new Map([...changed, ['tld-swap', foreign(swapped)] as const]);
}
