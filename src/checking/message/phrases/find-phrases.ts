import type { Word } from '../text/word';
import { DONE, LAST, OPEN, SINGLE, type Found, type PhraseBook, type PhraseFinding } from './book';
import { hasBorder, isNegated } from './denial';
import { visitNeedles } from './visit-needles';

/**
 * Finds which groups a message speaks of. The slots of a pattern must stand in one sentence. A group's place is that of its strongest
 * phrase, the first of equals.
 */
export function findPhrases(words: readonly Word[], book: PhraseBook): readonly PhraseFinding[] {
  const { patterns, places, placesFrom, openersFrom, roles, gaps } = book;
  const { open, starts, ends, groups } = book.progress;
  const found: Found[] = [];
  open.set(book.singles);
  const complete = (place: number, startWord: number, endWord: number): void => {
    const pattern = patterns[place];
    if (pattern === undefined || (pattern.group.negatable && isNegated(words, startWord))) return;
    open[place] = OPEN | DONE;
    const { group, groupNumber, scale } = pattern;
    const start = words[startWord]?.start ?? 0;
    const end = words[endWord - 1]?.end ?? 0;
    const known = groups[groupNumber] ?? null;
    if (known === null) {
      const finding = { group: group.id, groupNumber, scale, start, end, best: scale };
      groups[groupNumber] = finding;
      found.push(finding);
      return;
    }
    known.scale = Math.min(1, known.scale + scale);
    if (scale <= known.best) return;
    known.best = scale;
    known.start = start;
    known.end = end;
  };
  const fill = (place: number, startWord: number, endWord: number): void => {
    starts[place] = startWord;
    ends[place] = endWord;
    open[place + 1] = (open[place + 1] ?? 0) | OPEN;
  };
  visitNeedles(words, book.automaton, (needle, firstWord, endWord) => {
    const openers = openersFrom[needle] ?? 0;
    for (let index = placesFrom[needle] ?? 0; index < openers; index += 1) {
      const place = places[index] ?? 0;
      if (open[place] !== OPEN) continue;
      const role = roles[place] ?? 0;
      let start = firstWord;
      if (role !== SINGLE) {
        const reached = ends[place - 1] ?? 0;
        if (firstWord < reached || firstWord - reached > (gaps[place] ?? 0)) continue;
        if (hasBorder(words, reached, firstWord)) continue;
        start = starts[place - 1] ?? 0;
      }
      if ((role & LAST) !== 0) complete(place, start, endWord);
      else fill(place, start, endWord);
    }
    const end = placesFrom[needle + 1] ?? 0;
    for (let index = openers; index < end; index += 1) fill(places[index] ?? 0, firstWord, endWord);
  });
  for (const { groupNumber } of found) groups[groupNumber] = null;
  return found;
}
