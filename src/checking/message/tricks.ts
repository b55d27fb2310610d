import type { Reading } from './text/letters';
import { shortQuote, type Sign } from './sign';

/** This many disguised words leave no doubt; fewer count in part. */
const CERTAIN = 3;

/** Whether words are written so that a filter cannot read them, or null. One slip of the finger is not enough. */
export function findDisguise(text: string, { tricks }: Reading): Sign | null {
  if (tricks.length === 0) return null;
  const places = new Map(tricks.map((trick) => [trick.start, trick]));
  const split = tricks.filter(({ kind }) => kind === 'split').length;
  const amount = places.size + split;
  if (amount < 2) return null;
  const [first] = [...places.values()].sort((left, right) => left.start - right.start);
  const quote = first === undefined ? null : shortQuote(text.slice(first.start, first.end));
  return { scale: Math.min(1, amount / CERTAIN), quote, params: {} };
}
