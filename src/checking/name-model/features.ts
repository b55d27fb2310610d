import { finish, hashText, mix, SEED } from './hash';
import type { DescribedName } from './describe-name';

/** Groups of features that are summed apart; n-grams have one for each length. */
const GROUP = {
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
const KIND = { label: 1, outer: 2, digits: 3, stem: 4, fact: 5, whole: 6, ending: 16 } as const;

interface Grams {
  /** Length of the shortest and of the longest. */
  readonly from: number;
  readonly to: number;
  /** Group of the shortest n-grams, and of the longest. */
  readonly group: number;
  readonly lastGroup: number;
}

const LABEL: Grams = { from: 1, to: 5, group: GROUP.label, lastGroup: GROUP.label + 4 };
const ENDING: Grams = { from: 2, to: 4, group: GROUP.ending, lastGroup: GROUP.ending + 2 };
const STEM: Grams = { from: 3, to: 7, group: GROUP.stem, lastGroup: GROUP.stem + 4 };
const DIGITS: Grams = { from: 3, to: 6, group: GROUP.digits, lastGroup: GROUP.digits + 3 };
const OUTER: Grams = { from: 2, to: 4, group: GROUP.outer, lastGroup: GROUP.outer };
/** Most n-grams that begin at one letter of a label, and of the labels left of it. */
const GRAMS_OF_LETTER = { label: 17, outer: 3 };
/** Most features of the whole name. */
const WHOLE_FEATURES = 18;

/** The features of a name: letters first, then facts; beyond `count` the arrays are empty. */
export interface NameFeatures {
  readonly hashes: Uint32Array;
  readonly groups: Uint8Array;
  /** How many come from letters. */
  letters: number;
  count: number;
}

function add(features: NameFeatures, hash: number, group: number): void {
  features.hashes[features.count] = hash;
  features.groups[features.count] = group;
  features.count += 1;
}

/** Borders of a name are marked, so that its first letters differ from the same letters within. */
function framed(text: string): string {
  return `^${text}^`;
}

function addGrams(
  features: NameFeatures,
  kind: number,
  text: string,
  { from, to, group, lastGroup }: Grams,
): void {
  const start = mix(SEED, kind);
  for (let at = 0; at < text.length; at += 1) {
    const end = Math.min(text.length, at + to);
    let hash = start;
    for (let next = at; next < end; next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      const longer = next - at + 1 - from;
      if (longer >= 0) add(features, finish(hash), Math.min(lastGroup, group + longer));
    }
  }
}

/** Takes the hash of an n-gram and the stretch of the label it covers. */
export type GramVisitor = (hash: number, at: number, end: number) => void;

function visitPlaced(kind: number, label: string, { from, to }: Grams, visit: GramVisitor): void {
  const text = framed(label);
  for (let at = 0; at < text.length; at += 1) {
    let hash = mix(SEED, kind);
    for (let next = at; next < Math.min(text.length, at + to); next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      if (next - at + 1 >= from) visit(finish(hash), Math.max(0, at - 1), Math.min(label.length, next));
    }
  }
}

/** Visits the n-grams that stand at a place of the label: the same hashes that `readFeatures` gives them. */
export function visitPlacedGrams({ label, suffix }: DescribedName, visit: GramVisitor): void {
  visitPlaced(KIND.label, label, LABEL, visit);
  visitPlaced(KIND.ending + endingClass(endingOf(suffix)), label, ENDING, visit);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const VOWELS = 'aeiouy';

/** Vowel, consonant, digit, or the character itself. */
function shapeOf(label: string): string {
  let shape = '';
  for (const letter of label) {
    if (letter >= '0' && letter <= '9') shape += '0';
    else if (letter >= 'a' && letter <= 'z') shape += VOWELS.includes(letter) ? 'v' : 'c';
    else shape += letter;
  }
  return shape;
}

function endingOf(suffix: string): string {
  return suffix.slice(suffix.lastIndexOf('.') + 1);
}

/** Endings that behave alike: letters of a name mean different things under `.com`, `.vn` and `.vip`. */
function endingClass(ending: string): number {
  switch (ending) {
    case 'com':
      return 0;
    case 'vn':
      return 1;
    case 'net':
    case 'org':
    case 'info':
    case 'co':
      return 2;
    default:
      return ending.length === 2 ? 3 : 4;
  }
}

function countDigits(label: string): number {
  let count = 0;
  for (let at = 0; at < label.length; at += 1) if (isDigit(label.charCodeAt(at))) count += 1;
  return count;
}

function addWhole(features: NameFeatures, { label, suffix }: DescribedName, digits: number): void {
  const whole = (text: string): void => {
    add(features, hashText(KIND.whole, text), GROUP.whole);
  };
  const shape = shapeOf(label);
  const outline = shape.replace(/[cv]+/g, 'a');
  const runs = outline.replace(/0+/g, '0');
  whole(`length ${label.length}`);
  whole(`length ${Math.min(20, label.length)} ${suffix}`);
  whole(`runs ${runs}`);
  whole(`runs ${runs} ${suffix}`);
  whole(`shape ${outline}`);
  whole(`shape ${shape} ${suffix}`);
  whole(`head ${label.slice(0, 2)} ${suffix}`);
  whole(`head ${label.slice(0, 3)} ${suffix}`);
  whole(`tail ${label.slice(-2)} ${suffix}`);
  whole(`tail ${label.slice(-3)} ${suffix}`);
  whole(`ends ${label.slice(0, 2)} ${label.slice(-2)}`);
  if (digits === 0) return;
  const stem = label.replace(/[0-9]+/g, '0');
  whole(`digits ${digits}`);
  whole(`stem ${stem}`);
  whole(`stem ${stem} ${suffix}`);
  whole(`stem ${stem} ${digits} ${suffix}`);
  whole(`stem ${stem} ${digits}`);
}

function groupOfFact(fact: string): number {
  if (fact.startsWith('suffix') || fact.startsWith('ending')) return GROUP.suffix;
  return fact.startsWith('label') || fact.startsWith('outer') ? GROUP.brand : GROUP.word;
}

/**
 * Reduces a name to hashed features: n-grams of the label, of the label with each number, then each digit, as one sign,
 * of the labels left of it; what can be said of it as a whole; what its reading found.
 */
export function readFeatures(name: DescribedName): NameFeatures {
  const { label, subdomain, suffix, facts } = name;
  const room =
    (label.length + 2) * GRAMS_OF_LETTER.label +
    (subdomain.length + 2) * GRAMS_OF_LETTER.outer +
    WHOLE_FEATURES +
    facts.length;
  const features: NameFeatures = {
    hashes: new Uint32Array(room),
    groups: new Uint8Array(room),
    letters: 0,
    count: 0,
  };
  const text = framed(label);
  addGrams(features, KIND.label, text, LABEL);
  addGrams(features, KIND.ending + endingClass(endingOf(suffix)), text, ENDING);
  if (subdomain !== '') addGrams(features, KIND.outer, framed(subdomain), OUTER);
  const digits = countDigits(label);
  if (digits > 0) {
    addGrams(features, KIND.stem, framed(label.replace(/[0-9]+/g, '0')), STEM);
    addGrams(features, KIND.digits, framed(label.replace(/[0-9]/g, '0')), DIGITS);
  }
  addWhole(features, name, digits);
  features.letters = features.count;
  for (const fact of facts) add(features, hashText(KIND.fact, fact), groupOfFact(fact));
  return features;
}
