import type { Advisory } from '../../advice';
import { cleanText } from '../../indicator';
import { parseWord, type Word } from '../hearing/words';

/** How well an advisory fits what a person typed. */
export interface AdvisoryHit {
  readonly advisory: Advisory;
  readonly score: number;
  /** Every term stands in the title, in this order. */
  readonly named: boolean;
}

/** One or two words, as they were written and without diacritics. */
interface Term {
  readonly marked: readonly string[];
  readonly plain: string;
}

/** How an advisory writes a term: each spelling with what it weighs. */
type Spellings = Map<string, { readonly marked: Term['marked']; readonly weight: number }>;

interface Index {
  /** Term without diacritics to its spellings in each advisory, by position. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<number, Spellings>>;
  readonly size: number;
}

/** Titles name a trick; flags and phrases only tell of it. */
const TITLE_WEIGHT = 3;
const PAIR_WEIGHT = 2;
/** What is left of a term whose diacritics differ: `thuê` is not `thuế`, but people mistype. */
const MISMARKED = 0.3;
/** A hit covers so much of what was asked, and its title so much; or nearly all of it with any of its words. */
const LEAST_COVERAGE = 0.55;
const LEAST_TITLED = 0.35;
const NEARLY_ALL = 0.85;
const FEWEST_WORDS = 3;
const MOST_HITS = 5;

function wordsOf(text: string): readonly Word[] {
  return (cleanText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(parseWord);
}

function termsOf(words: readonly Word[]): readonly Term[] {
  const singles = words.map(({ marked, plain }): Term => ({ marked: [marked], plain }));
  const pairs = words.slice(1).map((word, index): Term => {
    const before = words[index] ?? word;
    return { marked: [before.marked, word.marked], plain: `${before.plain} ${word.plain}` };
  });
  return [...singles, ...pairs];
}

function buildIndex(advisories: readonly Advisory[]): Index {
  const terms = new Map<string, Map<number, Spellings>>();
  advisories.forEach(({ id, title, shortTitle, redFlags, phrases }, position) => {
    const add = (text: string, weight: number): void => {
      for (const { plain, marked } of termsOf(wordsOf(text))) {
        const places = terms.get(plain) ?? new Map<number, Spellings>();
        const spellings: Spellings = places.get(position) ?? new Map<string, never>();
        const written = marked.join(' ');
        const known = spellings.get(written)?.weight ?? 0;
        terms.set(
          plain,
          places.set(position, spellings.set(written, { marked, weight: Math.max(known, weight) })),
        );
      }
    };
    for (const text of [title, shortTitle, id.replaceAll('-', ' ')]) add(text, TITLE_WEIGHT);
    for (const text of [...redFlags, ...phrases]) add(text, 1);
  });
  return { terms, size: advisories.length };
}

/** Whether an advisory writes the word with these diacritics, or never with any. */
function writesWord(index: Index, position: number, plain: string, marked: string): boolean {
  const spellings = [...(index.terms.get(plain)?.get(position)?.keys() ?? [])];
  return spellings.includes(marked) || spellings.every((spelling) => spelling === plain);
}

/**
 * How an advisory holds a term: what its place weighs, and how much of the term is left there.
 * Where it writes a word without diacritics, as in its id, its other places say which word is meant.
 */
function findPlace(
  index: Index,
  position: number,
  { plain, marked }: Term,
  spellings: Spellings,
): { readonly field: number; readonly share: number } {
  const bare = plain.split(' ');
  const isSame = (spelling: readonly string[]): boolean =>
    marked.every((word, at) => {
      const folded = bare[at] ?? '';
      if (word === folded || word === spelling[at]) return true;
      return spelling[at] === folded && writesWord(index, position, folded, word);
    });
  const all = [...spellings.values()];
  const same = all.filter((spelling) => isSame(spelling.marked));
  const field = Math.max(...(same.length > 0 ? same : all).map(({ weight }) => weight));
  return { field, share: same.length > 0 ? 1 : MISMARKED };
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
function rarity(index: Index, { plain, marked }: Term): number {
  const count = index.terms.get(plain)?.size ?? 0;
  const isPair = marked.length > 1;
  if (count === 0) return isPair ? 0 : Math.log(1 + index.size) / 2;
  return Math.log(1 + index.size / count) * (isPair ? PAIR_WEIGHT : 1);
}

/** How many words of a text are left to search for. */
export function countTelling(text: string, generic: ReadonlySet<string>): number {
  return wordsOf(text).filter(({ marked }) => !generic.has(marked)).length;
}

/**
 * Advisories whose title, red flags or phrases hold what was typed but for generic words, best first.
 * A word typed without diacritics finds every spelling; one typed with them counts in full only where they are the same.
 */
export function searchAdvisories(
  text: string,
  advisories: readonly Advisory[],
  generic: ReadonlySet<string>,
): readonly AdvisoryHit[] {
  const index = indexOf(advisories);
  const telling = wordsOf(text).filter(({ marked }) => !generic.has(marked));
  const query = [...new Map(termsOf(telling).map((term) => [term.marked.join(' '), term])).values()];
  const total = query.reduce((sum, term) => sum + rarity(index, term), 0);
  if (total === 0) return [];
  const held = new Map<number, { covered: number; titled: number; score: number; named: number }>();
  for (const term of query) {
    const full = rarity(index, term);
    for (const [position, spellings] of index.terms.get(term.plain) ?? []) {
      const { field, share } = findPlace(index, position, term, spellings);
      const weight = full * share;
      const isTitled = field === TITLE_WEIGHT;
      const sum = held.get(position) ?? { covered: 0, titled: 0, score: 0, named: 0 };
      held.set(position, {
        covered: sum.covered + weight,
        titled: sum.titled + (isTitled ? weight : 0),
        score: sum.score + weight * field,
        named: sum.named + (isTitled && share === 1 ? 1 : 0),
      });
    }
  }
  return [...held]
    .flatMap(([position, { covered, titled, score, named }]) => {
      const advisory = advisories[position];
      const fits =
        (covered >= LEAST_COVERAGE * total && titled >= LEAST_TITLED * total) ||
        (covered >= NEARLY_ALL * total && telling.length >= FEWEST_WORDS);
      return advisory === undefined || !fits ? [] : [{ advisory, score, named: named === query.length }];
    })
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_HITS);
}
