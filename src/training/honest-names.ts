import fs from 'node:fs';
import { createShuffle } from './name-fit';

/** A training file that lacks a line or has an unknown one. */
export class HonestNamesError extends Error {
  override readonly name = 'HonestNamesError';
}

const TAKEN = { firms: 600, countryNames: 200 };

/** So many of the names, spread over all of them, the same every time. */
function take(count: number, names: readonly string[]): string[] {
  const order = Int32Array.from(names, (_, index) => index);
  createShuffle(1)(order);
  return Array.from(order.slice(0, count), (index) => names[index] ?? '');
}

/** Invented hosts of small firms from `data/training/honest-names.txt`: the same ones every time. */
export function readHonestNames(file: string): readonly string[] {
  const lists = new Map(
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [key = '', words = ''] = line.split(': ');
        return [key, words.split(' ')] as const;
      }),
  );
  const listOf = (key: string): readonly string[] => {
    const words = lists.get(key);
    if (words === undefined) throw new HonestNamesError(`${file}: no line "${key}: …"`);
    return words;
  };
  const joined = (heads: string, tails: string, endings: string): string[] =>
    listOf(heads).flatMap((head) =>
      listOf(tails).flatMap((tail) => listOf(endings).map((ending) => `${head}${tail}.${ending}`)),
    );
  return [
    ...take(TAKEN.firms, joined('trades', 'tails', 'endings')),
    ...take(TAKEN.countryNames, joined('countries', 'activities', 'country-endings')),
  ];
}
