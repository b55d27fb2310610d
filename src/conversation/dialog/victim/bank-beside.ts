import type { RespondContext } from '../../context';
import { findBank } from './find-bank';

const ONLY_JOINS = /(?:^|\s)(?:và|với|va|voi|còn|con|cùng|,|;)+\s*$/iu;

function bankIn(words: string, context: RespondContext): string | null {
  const said = words
    .replace(/[,;:.()]+/g, ' ')
    .replace(ONLY_JOINS, '')
    .trim();
  return said === '' ? null : (findBank(said, context, true)?.id ?? null);
}

/**
 * The bank beside each of several account numbers, given as they are written: before each where one stands before the first,
 * else behind it.
 */
export function banksBeside(
  text: string,
  numbers: readonly string[],
  context: RespondContext,
): readonly (string | null)[] {
  const starts = numbers.map((number) => text.indexOf(number));
  const ends = numbers.map((number, at) => (starts[at] ?? 0) + number.length);
  const before = numbers.map((_, at) => bankIn(text.slice(ends[at - 1] ?? 0, starts[at]), context));
  const behind = numbers.map((_, at) => bankIn(text.slice(ends[at], starts[at + 1]), context));
  return before[0] == null ? behind : before;
}
