/** Groups of features that are summed apart; n-grams have one for each length. */
export const GROUP = {
  label: 0,
  ending: 5,
  stem: 8,
  digits: 13,
  outer: 17,
  whole: 18,
  suffix: 19,
  brand: 20,
  word: 21,
} as const;
/** Number of groups. */
export const GROUPS = 22;

/** Kinds of features, which keep equal letters of different origin apart. */
export const KIND = { label: 1, outer: 2, digits: 3, stem: 4, fact: 5, whole: 6, ending: 16 } as const;

/** The features of a name: letters first, then facts; what stands beyond `count` means nothing. */
export interface FeatureList {
  readonly hashes: Int32Array;
  readonly groups: Uint8Array;
  /** Room for the step that the weight of each has. */
  readonly steps: Uint8Array;
  /** How many come from letters. */
  letters: number;
  count: number;
}

/** An empty list with room for so many features. */
export function createFeatureList(room: number): FeatureList {
  return {
    hashes: new Int32Array(room),
    groups: new Uint8Array(room),
    steps: new Uint8Array(room),
    letters: 0,
    count: 0,
  };
}

/** Adds a feature by its finished hash. */
export function addFeature(features: FeatureList, hash: number, group: number): void {
  features.hashes[features.count] = hash;
  features.groups[features.count] = group;
  features.count += 1;
}
