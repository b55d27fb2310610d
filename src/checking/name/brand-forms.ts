import { eyeShape } from './eye-shape';
import { consonantsOf } from './letters';
import type { Brand } from '../rule-files';
import { bitCount, editDistance, letterMask } from './edit-distance';
import { buildWordTrie, visitWordsAt, type WordTrie } from './word-trie';

/** First letters by which a shape inside a longer one is found. */
const HEAD = 4;
/** A shorter shape inside a longer word is chance. */
const SHORTEST_INSIDE = 7;
/** Shorter names have too many honest neighbors one edit away. */
const SHORTEST_NEAR = 4;
/** From this length on, two edits still point at one name only. */
const SHORTEST_TWO_EDITS = 10;
const MOST_EDITS = 2;

/** One spelling of a brand's name inside an address. */
export interface BrandForm {
  readonly text: string;
  readonly brand: Brand;
  readonly kind: 'name' | 'token';
  /** How the eye takes it; see `eyeShape`. */
  readonly shape: string;
  readonly mask: number;
  readonly consonants: string;
}

/** All spellings of all brands, ready to be searched. */
export interface BrandForms {
  /** Longer ones first. */
  readonly names: readonly BrandForm[];
  /** By a number of letters: how many names are longer. */
  readonly longerThan: readonly number[];
  /** The names, in their order. */
  readonly nameTrie: WordTrie;
  /** By exact text; where brands share one, the first in the file owns it. */
  readonly byText: ReadonlyMap<string, BrandForm>;
  readonly byShape: ReadonlyMap<string, BrandForm>;
  /** Names long enough to be found inside a longer shape, by the first letters of theirs. */
  readonly byShapeHead: ReadonlyMap<string, readonly BrandForm[]>;
  /** By an own host's letters without dots: `shbcomvn`. */
  readonly byFlatHost: ReadonlyMap<string, BrandForm>;
  /** Every host that is some brand's own, confirmed or not. */
  readonly ownHosts: ReadonlyMap<string, Brand>;
}

function formsOf(brand: Brand): BrandForm[] {
  const form =
    (kind: 'name' | 'token') =>
    (text: string): BrandForm => ({
      text,
      brand,
      kind,
      shape: eyeShape(text),
      mask: letterMask(text),
      consonants: consonantsOf(text),
    });
  return [...brand.names.map(form('name')), ...brand.tokens.map(form('token'))];
}

/** Longer names first; of equal ones those of brands whose real address we can name. */
function byLengthThenKnown(left: BrandForm, right: BrandForm): number {
  return right.text.length - left.text.length || right.brand.hosts.length - left.brand.hosts.length;
}

function firstBy(forms: readonly BrandForm[], key: (form: BrandForm) => string): Map<string, BrandForm> {
  const table = new Map<string, BrandForm>();
  for (const form of forms) if (!table.has(key(form))) table.set(key(form), form);
  return table;
}

function groupBy(
  forms: readonly BrandForm[],
  key: (form: BrandForm) => string,
): Map<string, readonly BrandForm[]> {
  const table = new Map<string, BrandForm[]>();
  for (const form of forms) table.set(key(form), [...(table.get(key(form)) ?? []), form]);
  return table;
}

function countLonger(names: readonly BrandForm[]): number[] {
  const longest = names[0]?.text.length ?? 0;
  return Array.from(
    { length: longest + 1 },
    (_, length) => names.filter(({ text }) => text.length > length).length,
  );
}

/** Prepares the brand table: the work is done once, at start. */
export function compileBrandForms(brands: readonly Brand[]): BrandForms {
  const forms = brands.flatMap(formsOf);
  const names = forms.filter(({ kind }) => kind === 'name').sort(byLengthThenKnown);
  const ownHosts = new Map(
    brands.flatMap((brand) => [...brand.hosts, ...brand.otherHosts].map((host) => [host, brand] as const)),
  );
  const flatHosts = brands.flatMap((brand) =>
    brand.hosts.map((host) => {
      const text = host.replace(/[.-]/g, '');
      return [
        text,
        { text, brand, kind: 'name', shape: text, mask: 0, consonants: '' } satisfies BrandForm,
      ] as const;
    }),
  );
  return {
    names,
    longerThan: countLonger(names),
    nameTrie: buildWordTrie(names.map(({ text }) => text)),
    byFlatHost: new Map(flatHosts),
    byText: firstBy(forms, ({ text }) => text),
    byShapeHead: groupBy(
      names.filter(({ text, shape }) => text.length >= SHORTEST_INSIDE && shape.length >= HEAD),
      ({ shape }) => shape.slice(0, HEAD),
    ),
    byShape: firstBy([...names, ...forms], ({ shape }) => shape),
    ownHosts,
  };
}

/** The longest distinctive name inside a word, with its place, or null; one of four letters only at either end. */
export function findNameInside(word: string, forms: BrandForms): { form: BrandForm; at: number } | null {
  let best = -1;
  let bestAt = 0;
  let longest = 0;
  for (let at = 0; at + SHORTEST_NEAR <= word.length; at += 1) {
    visitWordsAt(forms.nameTrie, word, at, (name, end) => {
      const length = end - at;
      if (length <= longest || length < SHORTEST_NEAR) return;
      if (length === SHORTEST_NEAR && at > 0 && end < word.length) return;
      best = name;
      bestAt = at;
      longest = length;
    });
  }
  const form = forms.names[best];
  return form === undefined ? null : { form, at: bestAt };
}

/** The longest name whose shape stands inside a shape while its letters do not stand in the word; the best known of equals. */
export function findShapeInside(shape: string, word: string, forms: BrandForms): BrandForm | null {
  let best: BrandForm | null = null;
  for (let at = 0; at + HEAD <= shape.length; at += 1) {
    for (const form of forms.byShapeHead.get(shape.slice(at, at + HEAD)) ?? []) {
      if (!shape.startsWith(form.shape, at) || word.includes(form.text)) continue;
      if (best === null || forms.names.indexOf(form) < forms.names.indexOf(best)) best = form;
    }
  }
  return best;
}

/** Bank names that misspelled ones are heard as; shorter ones sound like too many words. */
const SHORTEST_SOUND = 9;

/** One consonant more, less or out of its place; another consonant in its place is another name: `scotiabank`. */
function soundAlike(left: string, right: string): boolean {
  if (editDistance(left, right, 1) > 1) return false;
  return (
    left.length !== right.length || Array.from(left).sort().join('') === Array.from(right).sort().join('')
  );
}

/** The bank whose name a misspelled word still sounds like: `vniatinbanks`. Its consonants are one edit away at most. */
export function findSoundAlike(word: string, forms: BrandForms): BrandForm | null {
  const bare = word.replace(/s$/, '');
  if (bare.length < SHORTEST_SOUND || !/b[aeiou]?n[kgc]$/.test(bare)) return null;
  const consonants = consonantsOf(bare);
  const alike = forms.names.find(
    ({ text, consonants: wanted }) =>
      text.length >= SHORTEST_SOUND &&
      text.endsWith('bank') &&
      text.startsWith(bare.charAt(0)) &&
      Math.abs(text.length - bare.length) <= 2 &&
      soundAlike(consonants, wanted),
  );
  return alike ?? null;
}

/** The name closest to a word within one edit, or two for long names; null where none is, or where the word is a name. */
export function findNearName(word: string, forms: BrandForms): { form: BrandForm; distance: number } | null {
  if (word.length < SHORTEST_NEAR - 1) return null;
  const mask = letterMask(word);
  let best: { form: BrandForm; distance: number } | null = null;
  const shortest = Math.max(SHORTEST_NEAR, word.length - MOST_EDITS);
  for (let at = forms.longerThan[word.length + MOST_EDITS] ?? 0; at < forms.names.length; at += 1) {
    const form = forms.names[at];
    if (form === undefined || form.text.length < shortest) break;
    const { length } = form.text;
    const limit = best === null ? (length >= SHORTEST_TWO_EDITS ? 2 : 1) : best.distance - 1;
    if (limit === 0) break;
    if (Math.abs(length - word.length) > limit || bitCount(mask ^ form.mask) > 2 * limit) continue;
    const distance = editDistance(word, form.text, limit);
    if (distance > 0 && distance <= limit) best = { form, distance };
  }
  return best;
}
