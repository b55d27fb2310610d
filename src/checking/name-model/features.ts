import type { DescribedName } from './describe-name';

/** Takes one feature: its hash, its group and the stretch of the label it covers, or -1 where it covers none. */
export type FeatureVisitor = (hash: number, group: number, at: number, end: number) => void;

/** Groups of features that are summed apart; n-grams have one for each length. */
const GROUP = {
  label: 0,
  ending: 5,
  shape: 8,
  stem: 12,
  outer: 16,
  whole: 17,
  suffix: 18,
  brand: 19,
  word: 20,
} as const;
/** Number of groups. */
export const GROUPS = 21;

/** Kinds of features, which keep equal letters of different origin apart. */
const KIND = { label: 1, outer: 2, shape: 3, stem: 4, fact: 5, whole: 6, ending: 16 } as const;

const VOWELS = 'aeiouy';
/** Marks the borders of a name. */
const BORDER = '^';

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function finish(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> 0;
}

function hashText(kind: number, text: string): number {
  let hash = mix(0x811c9dc5, kind);
  for (let index = 0; index < text.length; index += 1) hash = mix(hash, text.charCodeAt(index));
  return finish(hash);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether places in the text are places in the label. */
  readonly placed: boolean;
  /** Group of the shortest n-grams, and of the longest. */
  readonly group: number;
  readonly lastGroup: number;
}

/** The n-grams of each kind. */
const STRETCHES = {
  label: { from: 1, to: 5, placed: true, group: GROUP.label, lastGroup: GROUP.label + 4 },
  ending: { from: 2, to: 4, placed: true, group: GROUP.ending, lastGroup: GROUP.ending + 2 },
  shape: { from: 3, to: 6, placed: false, group: GROUP.shape, lastGroup: GROUP.shape + 3 },
  stem: { from: 3, to: 7, placed: false, group: GROUP.stem, lastGroup: GROUP.stem + 3 },
  outer: { from: 2, to: 4, placed: false, group: GROUP.outer, lastGroup: GROUP.outer },
} as const satisfies Record<string, Stretch>;

function visitGrams(
  kind: number,
  text: string,
  { from, to, placed, group, lastGroup }: Stretch,
  visit: FeatureVisitor,
): void {
  const framed = BORDER + text + BORDER;
  for (let at = 0; at < framed.length; at += 1) {
    let hash = mix(0x811c9dc5, kind);
    for (let length = 1; length <= to && at + length <= framed.length; length += 1) {
      hash = mix(hash, framed.charCodeAt(at + length - 1));
      if (length < from) continue;
      visit(
        finish(hash),
        Math.min(lastGroup, group + length - from),
        placed ? Math.max(0, at - 1) : -1,
        placed ? Math.min(text.length, at + length - 1) : -1,
      );
    }
  }
}

function shapeOf(label: string): string {
  let shape = '';
  for (const letter of label) {
    if (letter >= '0' && letter <= '9') shape += '0';
    else if (letter >= 'a' && letter <= 'z') shape += VOWELS.includes(letter) ? 'v' : 'c';
    else shape += letter;
  }
  return shape;
}

/** Endings that behave alike: letters of a name mean different things under `.com`, `.vn` and `.vip`. */
function endingClass(ending: string): number {
  if (ending === 'com') return 0;
  if (ending === 'vn') return 1;
  if (['net', 'org', 'info', 'co'].includes(ending)) return 2;
  return ending.length === 2 ? 3 : 4;
}

/** Visits what stands in the letters of a name: n-grams of the label, its shape, its stem, the labels left of it. */
export function visitLetters(name: DescribedName, visit: FeatureVisitor): void {
  const { label, subdomain, suffix } = name;
  const ending = suffix.slice(suffix.lastIndexOf('.') + 1);
  visitGrams(KIND.label, label, STRETCHES.label, visit);
  visitGrams(KIND.ending + endingClass(ending), label, STRETCHES.ending, visit);
  const shape = shapeOf(label);
  visitGrams(KIND.shape, shape, STRETCHES.shape, visit);
  if (subdomain !== '') visitGrams(KIND.outer, subdomain, STRETCHES.outer, visit);
  const whole = (text: string): void => {
    visit(hashText(KIND.whole, text), GROUP.whole, -1, -1);
  };
  const runs = shape.replace(/[cv]+/g, 'a').replace(/0+/g, '0');
  whole(`length ${label.length}`);
  whole(`length ${Math.min(20, label.length)} ${suffix}`);
  whole(`runs ${runs}`);
  whole(`runs ${runs} ${suffix}`);
  whole(`shape ${shape.replace(/[cv]+/g, 'a')}`);
  whole(`shape ${shape} ${suffix}`);
  whole(`head ${label.slice(0, 2)} ${suffix}`);
  whole(`head ${label.slice(0, 3)} ${suffix}`);
  whole(`tail ${label.slice(-2)} ${suffix}`);
  whole(`tail ${label.slice(-3)} ${suffix}`);
  whole(`ends ${label.slice(0, 2)} ${label.slice(-2)}`);
  const digits = shape.length - shape.replaceAll('0', '').length;
  if (digits === 0) return;
  whole(`digits ${digits}`);
  const stem = label.replace(/[0-9]+/g, '0');
  visitGrams(KIND.stem, stem, STRETCHES.stem, visit);
  whole(`stem ${stem}`);
  whole(`stem ${stem} ${suffix}`);
  whole(`stem ${stem} ${digits} ${suffix}`);
  whole(`stem ${stem} ${digits}`);
}

function groupOfFact(fact: string): number {
  if (fact.startsWith('suffix') || fact.startsWith('ending')) return GROUP.suffix;
  return fact.startsWith('label') || fact.startsWith('outer') ? GROUP.brand : GROUP.word;
}

/** Visits what the reading of a name found. */
export function visitFacts(name: DescribedName, visit: FeatureVisitor): void {
  for (const fact of name.facts) visit(hashText(KIND.fact, fact), groupOfFact(fact), -1, -1);
}
