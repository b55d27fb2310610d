import { skeleton } from '../../indicator';

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
];

/** The skeleton of a name with letter pairs that run together merged too; for comparison with another such shape only. */
export function eyeShape(text: string): string {
  return RUN_TOGETHER.reduce((shape, [pair, letter]) => shape.replace(pair, letter), skeleton(text));
}
