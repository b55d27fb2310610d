import type { Word } from '../text/word';
import { DONE, LAST, OPEN, SINGLE, type Found, type PhraseBook, type PhraseFinding } from './book';
import { hasBorder, isNegated } from './denial';
import { findNeedles } from './find-needles';

interface Search {
  readonly words: readonly Word[];
  readonly book: PhraseBook;
  readonly found: Found[];
}

/** Notes the group of a pattern whose last place was filled. */
function complete({ words, book, found }: Search, place: number, startWord: number, endWord: number): void {
  const { open, groups } = book.progress;
  const pattern = book.patterns[place];
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
}

/** Fills a place behind which its pattern goes on. */
function fill({ progress }: PhraseBook, place: number, startWord: number, endWord: number): void {
  const { open, starts, ends } = progress;
  starts[place] = startWord;
  ends[place] = endWord;
  open[place + 1] = (open[place + 1] ?? 0) | OPEN;
}

/** Fills a place that is open, if what stands before it is near enough. */
function goOn(search: Search, place: number, firstWord: number, endWord: number): void {
  const { words, book } = search;
  const { starts, ends } = book.progress;
  const role = book.roles[place] ?? 0;
  let start = firstWord;
  if (role !== SINGLE) {
    const reached = ends[place - 1] ?? 0;
    if (firstWord < reached || firstWord - reached > (book.gaps[place] ?? 0)) return;
    if (hasBorder(words, reached, firstWord)) return;
    start = starts[place - 1] ?? 0;
  }
  if ((role & LAST) !== 0) complete(search, place, start, endWord);
  else fill(book, place, start, endWord);
}

/**
 * Finds which groups a message speaks of. The slots of a pattern must stand in one sentence. A group's place is that of its strongest
 * phrase, the first of equals.
 */
export function findPhrases(words: readonly Word[], book: PhraseBook): readonly PhraseFinding[] {
  const { places, placesFrom, openersFrom } = book;
  const { open, groups, found: needlesFound } = book.progress;
  findNeedles(words, book.automaton, needlesFound);
  const { ids, firsts, lasts, count } = needlesFound;
  const found: Found[] = [];
  const search = { words, book, found };
  open.set(book.singles);
  for (let at = 0; at < count; at += 1) {
    const needle = ids[at] ?? 0;
    const firstWord = firsts[at] ?? 0;
    const endWord = (lasts[at] ?? 0) + 1;
    const openers = openersFrom[needle] ?? 0;
    const end = placesFrom[needle + 1] ?? 0;
    for (let index = placesFrom[needle] ?? 0; index < openers; index += 1) {
      const place = places[index] ?? 0;
      if (open[place] === OPEN) goOn(search, place, firstWord, endWord);
    }
    for (let index = openers; index < end; index += 1) fill(book, places[index] ?? 0, firstWord, endWord);
  }
  for (const { groupNumber } of found) groups[groupNumber] = null;
  return found;
}
