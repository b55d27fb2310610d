import type { Brand, NamesFile, Topic } from '../rule-files';
import { compileBrandForms, type BrandForm, type BrandForms } from './brand-forms';
import { compileOwnAddresses, type OwnAddresses } from './own-addresses';
import { buildWordTrie, type WordTrie } from './word-trie';

/** What a known word inside an address is. */
export type KnownWord =
  | { readonly kind: 'brand'; readonly text: string; readonly form: BrandForm }
  | { readonly kind: 'companion' | 'authority'; readonly text: string }
  | { readonly kind: 'topic'; readonly text: string; readonly topic: Topic };

/** Brands and words, ready to read names with. */
export interface NameRules {
  readonly forms: BrandForms;
  readonly addresses: OwnAddresses;
  /** Indexed like the words of the trie. */
  readonly words: readonly KnownWord[];
  readonly trie: WordTrie;
  readonly authorities: ReadonlySet<string>;
  readonly pageLures: ReadonlySet<string>;
  readonly riskySuffixes: ReadonlySet<string>;
  /** Endings under which a brand's short name is not the brand's: the risky ones and some more. */
  readonly swapSuffixes: ReadonlySet<string>;
  readonly ordinaryWords: ReadonlySet<string>;
  readonly throwawaySuffixes: ReadonlySet<string>;
  readonly copiedSuffixes: ReadonlySet<string>;
  readonly restrictedSuffixes: readonly string[];
  readonly stateSuffix: string;
  readonly downloads: readonly string[];
}

/** Prepares brands and words; the first meaning of a word wins: brand, authority, topic, companion. */
export function compileNameRules(brands: readonly Brand[], file: NamesFile): NameRules {
  const forms = compileBrandForms(brands);
  const words: KnownWord[] = [
    ...[...forms.byText.values()].map((form) => ({ kind: 'brand' as const, text: form.text, form })),
    ...file.authorities.map((text) => ({ kind: 'authority' as const, text })),
    ...file.topics.flatMap((topic) => topic.words.map((text) => ({ kind: 'topic' as const, text, topic }))),
    ...file.companions.map((text) => ({ kind: 'companion' as const, text })),
  ];
  return {
    forms,
    addresses: compileOwnAddresses(brands),
    words,
    trie: buildWordTrie(words.map(({ text }) => text)),
    authorities: new Set(file.authorities),
    pageLures: new Set(file.pageLures),
    riskySuffixes: new Set(file.riskySuffixes),
    swapSuffixes: new Set([...file.riskySuffixes, ...file.swapSuffixes]),
    ordinaryWords: new Set(file.ordinaryWords),
    throwawaySuffixes: new Set(file.throwawaySuffixes),
    copiedSuffixes: new Set(file.copiedSuffixes),
    restrictedSuffixes: file.restrictedSuffixes,
    stateSuffix: file.stateSuffix,
    downloads: file.downloads,
  };
}
