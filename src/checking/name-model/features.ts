import type { DescribedName } from './describe-name';
import { addFacts, mostFacts } from './fact-features';
import { addFeature, createFeatureList, GROUP, KIND, type FeatureList } from './feature-list';
import { finish, mix, SEED } from '../hash';
import { addWhole, MOST_WHOLE } from './whole-features';

/** N-grams of one kind of text. */
export interface Grams {
  /** Length of the shortest and of the longest. */
  readonly from: number;
  readonly to: number;
  /** Group of the shortest n-grams, and of the longest. */
  readonly group: number;
  readonly lastGroup: number;
}

/** N-grams of a label. */
export const LABEL: Grams = { from: 1, to: 5, group: GROUP.label, lastGroup: GROUP.label + 4 };
/** N-grams of a label that are counted together with its ending. */
export const ENDING: Grams = { from: 2, to: 4, group: GROUP.ending, lastGroup: GROUP.ending + 2 };
const STEM: Grams = { from: 3, to: 7, group: GROUP.stem, lastGroup: GROUP.stem + 4 };
const DIGITS: Grams = { from: 3, to: 6, group: GROUP.digits, lastGroup: GROUP.digits + 3 };
const OUTER: Grams = { from: 2, to: 4, group: GROUP.outer, lastGroup: GROUP.outer };
/** Most n-grams that begin at one letter of a label, and of the labels left of it. */
const GRAMS_OF_LETTER = { label: 17, outer: 3 };

/** Borders of a name are marked, so that its first letters differ from the same letters within. */
export function framed(text: string): string {
  return `^${text}^`;
}

/** Where the hashes of n-grams of a kind begin. */
export function startOf(kind: number): number {
  return mix(SEED, kind);
}

function addGrams(
  features: FeatureList,
  kind: number,
  text: string,
  { from, to, group, lastGroup }: Grams,
): void {
  const start = startOf(kind);
  for (let at = 0; at < text.length; at += 1) {
    const end = Math.min(text.length, at + to);
    let hash = start;
    for (let next = at; next < end; next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      const longer = next - at + 1 - from;
      if (longer >= 0) addFeature(features, finish(hash), Math.min(lastGroup, group + longer));
    }
  }
}

/** Letters of a name mean different things under `.com`, `.vn` and `.vip`: the kind of n-grams under an ending. */
export function kindUnder(ending: string): number {
  switch (ending) {
    case 'com':
      return KIND.ending;
    case 'vn':
      return KIND.ending + 1;
    case 'net':
    case 'org':
    case 'info':
    case 'co':
      return KIND.ending + 2;
    default:
      return KIND.ending + (ending.length === 2 ? 3 : 4);
  }
}

function countDigits(label: string): number {
  let count = 0;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** One list for all names, because making one costs more than filling it. */
let list = createFeatureList(1024);

function emptyList(name: DescribedName): FeatureList {
  const room =
    (name.label.length + 2) * GRAMS_OF_LETTER.label +
    (name.subdomain.length + 2) * GRAMS_OF_LETTER.outer +
    MOST_WHOLE +
    mostFacts(name);
  if (room > list.hashes.length) list = createFeatureList(room);
  list.count = 0;
  return list;
}

/**
 * Reduces a name to hashed features: n-grams of the label, of the label with each number, then each digit, as one sign,
 * of the labels left of it; what can be said of it as a whole; what its reading found. The list is good until the next name.
 */
export function readFeatures(name: DescribedName): FeatureList {
  const { label, subdomain, ending } = name;
  const features = emptyList(name);
  const text = framed(label);
  addGrams(features, KIND.label, text, LABEL);
  addGrams(features, kindUnder(ending), text, ENDING);
  if (subdomain !== '') addGrams(features, KIND.outer, framed(subdomain), OUTER);
  const digits = countDigits(label);
  const stem = digits === 0 ? label : label.replace(/[0-9]+/g, '0');
  if (digits > 0) {
    addGrams(features, KIND.stem, framed(stem), STEM);
    addGrams(features, KIND.digits, framed(label.replace(/[0-9]/g, '0')), DIGITS);
  }
  addWhole(features, name, digits, stem);
  features.letters = features.count;
  addFacts(features, name);
  return features;
}
