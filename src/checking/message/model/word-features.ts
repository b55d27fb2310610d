import { doubled } from '../doubled';

/** Features of the words of one message, each with the first and last word it covers (-1 for the borders of the text). */
export interface WordFeatures {
  hashes: Int32Array;
  firsts: Int32Array;
  lasts: Int32Array;
  /** What stands beyond it means nothing. */
  count: number;
}

/** Room that most messages need no more than. */
const ROOM = 1024;

/** An empty list. */
export function createWordFeatures(): WordFeatures {
  return {
    hashes: new Int32Array(ROOM),
    firsts: new Int32Array(ROOM),
    lasts: new Int32Array(ROOM),
    count: 0,
  };
}

/** Adds a feature by its finished hash. */
export function addFeature(features: WordFeatures, hash: number, first: number, last: number): void {
  const { count } = features;
  if (count === features.hashes.length) {
    features.hashes = doubled(features.hashes);
    features.firsts = doubled(features.firsts);
    features.lasts = doubled(features.lasts);
  }
  features.hashes[count] = hash;
  features.firsts[count] = first;
  features.lasts[count] = last;
  features.count = count + 1;
}
