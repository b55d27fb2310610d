import type { DescribedName } from './describe-name';
import { addFeature, GROUP, KIND, type FeatureList } from './feature-list';
import { finish, mix, mixText, SEED } from '../hash';

/** Most features of the whole name. */
export const MOST_WHOLE = 16;

const SPACE = 32;
const ZERO = 48;
const LETTERS = 97;

/** Where the hash of every feature of the whole name begins. */
const WHOLE = mix(SEED, KIND.whole);
const START = {
  length: mixText(WHOLE, 'length '),
  runs: mixText(WHOLE, 'runs '),
  shape: mixText(WHOLE, 'shape '),
  head: mixText(WHOLE, 'head '),
  tail: mixText(WHOLE, 'tail '),
  ends: mixText(WHOLE, 'ends '),
  digits: mixText(WHOLE, 'digits '),
  stem: mixText(WHOLE, 'stem '),
};

/** By code: `v` for a vowel, `c` for a consonant, `0` for a digit; any other character stands for itself. */
const SHAPES: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[0-9]/.test(letter)) return ZERO;
  if (!/[a-z]/.test(letter)) return code;
  return ('aeiouy'.includes(letter) ? 'v' : 'c').charCodeAt(0);
});

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Hashes of a label's shape letter by letter, of its outline with letters run together, and with digits run together too. */
function hashShapes(label: string): {
  readonly shape: number;
  readonly outline: number;
  readonly runs: number;
} {
  let shape = START.shape;
  let outline = START.shape;
  let runs = START.runs;
  let before = 0;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    const kind = isLetter(code) ? LETTERS : (SHAPES[code] ?? code);
    shape = mix(shape, SHAPES[code] ?? code);
    if (kind !== LETTERS || before !== LETTERS) outline = mix(outline, kind);
    if (kind !== before || (kind !== LETTERS && kind !== ZERO)) runs = mix(runs, kind);
    before = kind;
  }
  return { shape, outline, runs };
}

/** Adds what can be said of a name as a whole: length, shape, ends, and its digits where it has some; `stem` has each number as one 0. */
export function addWhole(
  features: FeatureList,
  { label, suffix }: DescribedName,
  digits: number,
  stem: string,
): void {
  const add = (hash: number): void => {
    addFeature(features, finish(hash), GROUP.whole);
  };
  const underSuffix = (hash: number): number => mixText(mix(hash, SPACE), suffix);
  const { shape, outline, runs } = hashShapes(label);
  const tail = label.slice(-2);
  const head = mixText(START.head, label.slice(0, 2));
  add(mixText(START.length, String(label.length)));
  add(underSuffix(mixText(START.length, String(Math.min(20, label.length)))));
  add(runs);
  add(underSuffix(runs));
  add(outline);
  add(underSuffix(shape));
  add(underSuffix(head));
  add(underSuffix(mixText(head, label.slice(2, 3))));
  add(underSuffix(mixText(START.tail, tail)));
  add(underSuffix(mixText(START.tail, label.slice(-3))));
  add(mixText(mix(mixText(START.ends, label.slice(0, 2)), SPACE), tail));
  if (digits === 0) return;
  const count = String(digits);
  const ofStem = mixText(START.stem, stem);
  const withCount = mixText(mix(ofStem, SPACE), count);
  add(mixText(START.digits, count));
  add(ofStem);
  add(underSuffix(ofStem));
  add(underSuffix(withCount));
  add(withCount);
}
