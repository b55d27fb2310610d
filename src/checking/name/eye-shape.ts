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

/** Pairs of letters that run together into one, and mirrored ones, beyond those the skeleton merges; in this order. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/rr|nn/g, 'm'],
  [/lb|ib/g, 'b'],
  [/dl|di|cl/g, 'd'],
  [/lc|lk/g, 'k'],
  [/lh/g, 'h'],
  [/q/g, 'g'],
  [/d/g, 'b'],
  [/[mr]/g, 'n'],
  [/e/g, 'c'],
];

/** The skeleton of a name with letter pairs that run together merged too; for comparison with another such shape only. */
export function eyeShape(text: string): string {
  const plain = text.normalize('NFKD').replace(RARE, (letter) => RARE_LETTERS[letter] ?? letter);
  return RUN_TOGETHER.reduce((shape, [pair, letter]) => shape.replace(pair, letter), skeleton(plain));
}

/** A number at the end of a name, not letters in disguise: `shop-33`, `shop33`. */
const NUMBER_AT_END = /-?\d{2,}$|-\d+$/;

/** The name without the number it ends in, which no reader takes for letters. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBER_AT_END, '');
}
