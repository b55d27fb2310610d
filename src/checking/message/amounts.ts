import type { Reading } from './text/letters';
import { presentSign, type Sign } from './sign';

/** Millions and above, as amounts are written: `5tr`, `20 triệu`, `500 củ`, `1.990.000đ`, `0.5 BTC`. */
const LARGE = /tr|củ|cu\b|t[yỷ]\b|\d[.,]\d{3}[.,]\d{3}|\d{7}/i;

/** The first amount of money, and the first of a million dong or more. */
export function findAmounts(text: string, { words }: Reading): ReadonlyMap<'money' | 'large-money', Sign> {
  const found = new Map<'money' | 'large-money', Sign>();
  for (const { letters, start, end } of words) {
    if (letters !== '$') continue;
    const written = text.slice(start, end);
    if (!found.has('money')) found.set('money', presentSign(written));
    if (!found.has('large-money') && LARGE.test(written)) found.set('large-money', presentSign(written));
  }
  return found;
}
