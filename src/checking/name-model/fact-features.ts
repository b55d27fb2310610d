import type { NameReading } from '../name/reading';
import type { BrandSighting } from '../name/sighting';
import type { DescribedName } from './describe-name';
import { addFeature, GROUP, KIND, type FeatureList } from './feature-list';
import { finish, mix, mixText, SEED } from '../hash';

const SPACE = 32;
const DOT = 46;

/** Where the hash of every fact begins; a fact is hashed word by word, without writing it out. */
const FACT = mix(SEED, KIND.fact);
const START = {
  suffix: mixText(FACT, 'suffix '),
  ending: mixText(FACT, 'ending '),
  label: mixText(FACT, 'label '),
  outer: mixText(FACT, 'outer '),
  word: mixText(FACT, 'word '),
  kind: mixText(FACT, 'kind '),
  pair: mixText(FACT, 'pair '),
  words: mixText(FACT, 'words '),
  covered: mixText(FACT, 'covered '),
};

/** Facts besides those of words: suffix, ending, two brands, how many words there are and what they cover. */
const FACTS_OF_NAME = 18;

/** Most facts of a name; words make pairs with each other and with the brand. */
export function mostFacts({ reading }: DescribedName): number {
  const words = reading.words.length;
  return FACTS_OF_NAME + words * 3 + (words * (words + 1)) / 2;
}

function addFact(features: FeatureList, hash: number, group: number): void {
  addFeature(features, finish(hash), group);
}

/** `label near`, `label near bank`, `label acb`, `label near acb`, `label near .vip`, `label near 3`, `label near whole`. */
function addBrand(
  features: FeatureList,
  start: number,
  sighting: BrandSighting | null,
  ending: string,
): void {
  if (sighting === null) return;
  const { brand, kind, form, rest } = sighting;
  const ofKind = mixText(start, kind);
  const kindAnd = mix(ofKind, SPACE);
  addFact(features, ofKind, GROUP.brand);
  addFact(features, mixText(kindAnd, brand.category), GROUP.brand);
  addFact(features, mixText(start, brand.id), GROUP.brand);
  addFact(features, mixText(kindAnd, brand.id), GROUP.brand);
  addFact(features, mixText(mix(kindAnd, DOT), ending), GROUP.brand);
  addFact(features, mixText(kindAnd, String(Math.min(9, form.length))), GROUP.brand);
  addFact(features, mixText(kindAnd, rest === '' ? 'whole' : 'part'), GROUP.brand);
}

/** `pair brand bank topic`: every two kinds of words that stand together, in the order of the alphabet. */
function addPairs(features: FeatureList, kinds: ReadonlySet<string>): void {
  if (kinds.size < 2) return;
  const sorted = [...kinds].sort();
  sorted.forEach((first, index) => {
    const firstAnd = mix(mixText(START.pair, first), SPACE);
    for (const second of sorted.slice(index + 1)) addFact(features, mixText(firstAnd, second), GROUP.word);
  });
}

/** `word vay`, `kind loan`, `kind loan .vip`, and the pairs of kinds. */
function addWords(features: FeatureList, { words, brand }: NameReading, ending: string): void {
  if (words.length === 0) return;
  const kinds = new Set<string>(brand === null ? [] : [`brand ${brand.brand.category}`]);
  for (const { known } of words) {
    const kind = known.kind === 'topic' ? known.topic.id : known.kind;
    const ofKind = mixText(START.kind, kind);
    addFact(features, mixText(START.word, known.text), GROUP.word);
    addFact(features, ofKind, GROUP.word);
    addFact(features, mixText(mix(mix(ofKind, SPACE), DOT), ending), GROUP.word);
    kinds.add(kind);
  }
  addPairs(features, kinds);
}

/** Adds what the reading of a name found: its suffix, brands, words, and how they are combined. */
export function addFacts(features: FeatureList, { suffix, ending, reading }: DescribedName): void {
  addFact(features, mixText(START.suffix, suffix), GROUP.suffix);
  addFact(features, mixText(START.ending, ending), GROUP.suffix);
  addBrand(features, START.label, reading.brand, ending);
  addBrand(features, START.outer, reading.outerBrand, ending);
  addWords(features, reading, ending);
  const covered = String(Math.floor(reading.covered * 5));
  const words = mixText(START.words, String(Math.min(4, reading.words.length)));
  addFact(features, mixText(mix(words, SPACE), covered), GROUP.word);
  addFact(features, mixText(START.covered, covered), GROUP.word);
}
