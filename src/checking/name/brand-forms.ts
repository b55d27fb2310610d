import { eyeShape } from './eye-shape';
import { consonantsOf } from './letters';
import type { Brand } from '../rule-files';
import { letterMask } from './edit-distance';
import { buildWordTrie, type WordTrie } from './word-trie';

/** First letters by which a shape inside a longer one is found. */
export const SHAPE_HEAD = 4;
/** A shorter shape inside a longer word is chance. */
const SHORTEST_INSIDE = 7;

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
  /** The letter masks of the names, side by side: most names are told apart by theirs alone. */
  readonly masks: Int32Array;
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
    masks: Int32Array.from(names, ({ mask }) => mask),
    nameTrie: buildWordTrie(names.map(({ text }) => text)),
    byFlatHost: new Map(flatHosts),
    byText: firstBy(forms, ({ text }) => text),
    byShapeHead: groupBy(
      names.filter(({ text, shape }) => text.length >= SHORTEST_INSIDE && shape.length >= SHAPE_HEAD),
      ({ shape }) => shape.slice(0, SHAPE_HEAD),
    ),
    byShape: firstBy([...names, ...forms], ({ shape }) => shape),
    ownHosts,
  };
}
