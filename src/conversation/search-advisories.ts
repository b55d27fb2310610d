import type { Advisory } from '../advice';
import { foldText } from '../indicator';

/** How well an advisory fits what a person typed. */
export interface AdvisoryHit {
  readonly advisory: Advisory;
  readonly score: number;
  /** Every term stands in the title, in this order. */
  readonly named: boolean;
}

interface Index {
  /** Word or pair of words to what it weighs in each advisory, by position. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly size: number;
}

/** Titles name a trick; flags and phrases only tell of it. */
const TITLE_WEIGHT = 3;
const PAIR_WEIGHT = 2;
/** A hit covers so much of what was asked, and its title so much; or nearly all of it with any of its words. */
const LEAST_COVERAGE = 0.55;
const LEAST_TITLED = 0.35;
const NEARLY_ALL = 0.85;
const FEWEST_WORDS = 3;
const MOST_HITS = 5;

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function termsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return [...words, ...pairs];
}

function buildIndex(advisories: readonly Advisory[]): Index {
  const terms = new Map<string, Map<number, number>>();
  advisories.forEach(({ id, title, shortTitle, redFlags, phrases }, position) => {
    const add = (text: string, weight: number): void => {
      for (const term of termsOf(text)) {
        const places = terms.get(term) ?? new Map<number, number>();
        places.set(position, Math.max(places.get(position) ?? 0, weight));
        terms.set(term, places);
      }
    };
    for (const text of [title, shortTitle, id.replaceAll('-', ' ')]) add(text, TITLE_WEIGHT);
    for (const text of [...redFlags, ...phrases]) add(text, 1);
  });
  return { terms, size: advisories.length };
}

const indexes = new WeakMap<readonly Advisory[], Index>();

function indexOf(advisories: readonly Advisory[]): Index {
  const known = indexes.get(advisories);
  if (known !== undefined) return known;
  const index = buildIndex(advisories);
  indexes.set(advisories, index);
  return index;
}

/** Rare terms tell most; one that no advisory holds tells half as much as one that a single advisory holds. */
function rarity(index: Index, term: string): number {
  const count = index.terms.get(term)?.size ?? 0;
  const pair = term.includes(' ');
  if (count === 0) return pair ? 0 : Math.log(1 + index.size) / 2;
  return Math.log(1 + index.size / count) * (pair ? PAIR_WEIGHT : 1);
}

/** Advisories whose title, red flags or phrases hold what was typed but for generic words, best first; diacritics do not matter. */
export function searchAdvisories(
  text: string,
  advisories: readonly Advisory[],
  generic: ReadonlySet<string>,
): readonly AdvisoryHit[] {
  const index = indexOf(advisories);
  const telling = wordsOf(text).filter((word) => !generic.has(word));
  const query = [...new Set(termsOf(telling.join(' ')))];
  const total = query.reduce((sum, term) => sum + rarity(index, term), 0);
  if (total === 0) return [];
  const held = new Map<number, { covered: number; titled: number; score: number }>();
  for (const term of query) {
    const weight = rarity(index, term);
    for (const [position, field] of index.terms.get(term) ?? []) {
      const sum = held.get(position) ?? { covered: 0, titled: 0, score: 0 };
      held.set(position, {
        covered: sum.covered + weight,
        titled: sum.titled + (field === TITLE_WEIGHT ? weight : 0),
        score: sum.score + weight * field,
      });
    }
  }
  return [...held]
    .flatMap(([position, { covered, titled, score }]) => {
      const advisory = advisories[position];
      const fits =
        (covered >= LEAST_COVERAGE * total && titled >= LEAST_TITLED * total) ||
        (covered >= NEARLY_ALL * total && telling.length >= FEWEST_WORDS);
      if (advisory === undefined || !fits) return [];
      const named = query.every((term) => index.terms.get(term)?.get(position) === TITLE_WEIGHT);
      return [{ advisory, score, named }];
    })
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_HITS);
}
