import type { Reading } from './text/letters';
import { presentSign, type Sign } from './sign';

/** Millions and above, as amounts are written: `5tr`, `20 triệu`, `500 củ`, `1.990.000đ`, `0.5 BTC`. */
const LARGE = /tr|củ|cu\b|t[yỷ]\b|\d[.,]\d{3}[.,]\d{3}|\d{7}/i;

/** Adds the first amount of money, and the first of a million dong or more. */
export function addAmounts(signs: Map<string, Sign>, text: string, { words }: Reading): void {
  for (const { letters, start, end } of words) {
    if (letters !== '$') continue;
    const written = text.slice(start, end);
    if (!signs.has('money')) signs.set('money', presentSign(written));
    if (!LARGE.test(written)) continue;
    signs.set('large-money', presentSign(written));
    return;
  }
}
