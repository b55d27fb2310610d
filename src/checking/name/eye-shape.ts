import { skeleton } from '../../indicator';

/** Rare Latin letters, by the plain one a reader takes them for. */
const RARE_LETTERS: Readonly<Record<string, string>> = {
  ꞑ: 'n',
  ɇ: 'e',
  ⱱ: 'v',
  ⱴ: 'v',
  ᶌ: 'v',
  ⱪ: 'k',
  ɼ: 'r',
  ɽ: 'r',
  ⱨ: 'h',
  ɦ: 'h',
  ƿ: 'p',
  ƫ: 't',
  ə: 'a',
  ɩ: 'i',
};
const RARE = new RegExp(`[${Object.keys(RARE_LETTERS).join('')}]`, 'g');

/** Pairs of letters that run together into one, beyond those the skeleton merges; in this order. The skeleton leaves no `i`. */
const RUN_TOGETHER = [
  ['rr', 'm'],
  ['nn', 'm'],
  ['lb', 'b'],
  ['dl', 'd'],
  ['cl', 'd'],
  ['lk', 'k'],
  ['lc', 'k'],
  ['lh', 'h'],
] as const;

/** Letters that are mirrored or cut off, by the one they are taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = { q: 'g', d: 'b', m: 'n', r: 'n', e: 'c' };

const ASCII = /^[\0-\x7f]*$/;

/** The skeleton of a name with letter pairs that run together merged too; for comparison with another such shape only. */
export function eyeShape(text: string): string {
  const plain = ASCII.test(text)
    ? text
    : text.normalize('NFKD').replace(RARE, (letter) => RARE_LETTERS[letter] ?? letter);
  let shape = skeleton(plain);
  for (const [pair, letter] of RUN_TOGETHER) if (shape.includes(pair)) shape = shape.replaceAll(pair, letter);
  return shape.replace(/[qdmre]/g, (letter) => TAKEN_FOR[letter] ?? letter);
}

/** A number at the end of a name, not letters in disguise: `shop-33`, `shop33`. */
const NUMBER_AT_END = /-?\d{2,}$|-\d+$/;

/** The name without the number it ends in, which no reader takes for letters. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBER_AT_END, '');
}
