import { visitWordsAt, type WordTrie } from './word-trie';

/** Shorter words are found only where they fit without a gap: `vay` in `vaynhanh`, not in `savayo`. */
const LONG_WORD = 5;
/** What starting a word costs, so that one long word beats two short ones. */
const WORD_COST = 0.5;

/** A known word inside a longer one. */
export interface WordPlace {
  readonly word: number;
  readonly at: number;
  readonly end: number;
}

/**
 * Cuts a word written without spaces into known words, covering as many letters as possible.
 * Short words count only between other known words or the ends.
 */
export function segmentWord(text: string, trie: WordTrie): readonly WordPlace[] {
  const best = new Array<number>(text.length + 1).fill(0);
  const chosen = new Array<WordPlace | null>(text.length).fill(null);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    best[at] = best[at + 1] ?? 0;
    visitWordsAt(trie, text, at, (word, end) => {
      const value = end - at - WORD_COST + (best[end] ?? 0);
      if (value <= (best[at] ?? 0)) return;
      best[at] = value;
      chosen[at] = { word, at, end };
    });
  }
  const places: WordPlace[] = [];
  for (let at = 0; at < text.length;) {
    const place = chosen[at] ?? null;
    if (place !== null) places.push(place);
    at = place?.end ?? at + 1;
  }
  if (places.length === 0) return places;
  return places.filter((place, index) => {
    if (place.end - place.at >= LONG_WORD) return true;
    const before = index === 0 ? 0 : (places[index - 1]?.end ?? 0);
    const after = index === places.length - 1 ? text.length : (places[index + 1]?.at ?? text.length);
    return before === place.at && after === place.end;
  });
}
