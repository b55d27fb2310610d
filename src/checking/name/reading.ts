import { foldText, type DomainInfo } from '../../indicator';
import type { NameRules } from './name-rules';
import { findAddressSlip, type OwnAddress } from './own-addresses';
import { segmentWord } from './segment';
import { findBrand, type BrandSighting } from './sighting';
import type { KnownWord } from './name-rules';

/** A known word inside a label. */
export interface WordSighting {
  readonly known: KnownWord;
  readonly quote: string;
}

/** What one name says: its brand and the known words it is made of. */
export interface LabelReading {
  readonly words: readonly WordSighting[];
  /** Share of its letters that known words and the brand cover. */
  readonly covered: number;
  readonly brand: BrandSighting | null;
}

/** What a host name says, read once and shared by all signals. */
export interface NameReading extends LabelReading {
  /** The registrable label, folded to ASCII; '' for an address without one. */
  readonly label: string;
  /** Labels left of the registrable domain, folded, left to right. */
  readonly outer: readonly string[];
  /** The brand the labels on the left recall, joined without dots. */
  readonly outerBrand: BrandSighting | null;
  /** A brand that only shows when the dots are left out. */
  readonly cutBrand: BrandSighting | null;
  /** The confirmed address that this one is a slip of the pen away from, under the same suffix. */
  readonly slip: OwnAddress | null;
}

const EMPTY: NameReading = {
  label: '',
  outer: [],
  words: [],
  covered: 0,
  brand: null,
  outerBrand: null,
  cutBrand: null,
  slip: null,
};

function readBrandToken(words: readonly WordSighting[], label: string): BrandSighting | null {
  if (words.length < 2) return null;
  for (const { known, quote } of words) {
    if (known.kind !== 'brand' || known.form.kind !== 'token') continue;
    return {
      brand: known.form.brand,
      kind: 'token',
      form: known.form.text,
      quote,
      rest: label.replace(quote, ''),
    };
  }
  return null;
}

/** A shorter address cut by a dot is also a short name below an honest one: `ca.ke.vn`. */
const SHORTEST_CUT = 5;

/** A brand's name or address cut by a dot, or an address with the dots moved: `viet.combank.example`, `baochi.nhphu.vn`, `shbcom.vn`. */
function findCutBrand(
  outer: readonly string[],
  label: string,
  suffix: string,
  rules: NameRules,
): BrandSighting | null {
  const flat = label.replaceAll('-', '');
  const moved =
    rules.forms.byFlatHost.get(flat) ?? rules.forms.byFlatHost.get(flat + suffix.replaceAll('.', ''));
  if (moved !== undefined)
    return { brand: moved.brand, kind: 'same', form: moved.text, quote: label, rest: '' };
  if (outer.length === 0 || outer[0] === 'www') return null;
  const joined = [...outer, label].join('').replaceAll('-', '');
  const address =
    joined.length < SHORTEST_CUT
      ? undefined
      : rules.forms.byFlatHost.get(joined + suffix.replaceAll('.', ''));
  const form = rules.forms.byText.get(joined) ?? address;
  if (form === undefined) return null;
  return { brand: form.brand, kind: 'same', form: form.text, quote: [...outer, label].join('.'), rest: '' };
}

/** The state body whose whole address stands in front of another: `dichvucong.gov.vn.hoso.example`. */
function findCopiedHost(outer: readonly string[], rules: NameRules): BrandSighting | null {
  for (let end = outer.length; end > 2; end -= 1) {
    const host = outer.slice(outer[0] === 'www' ? 1 : 0, end).join('.');
    const brand = host.endsWith('.gov.vn') ? rules.forms.ownHosts.get(host) : undefined;
    if (brand !== undefined) return { brand, kind: 'same', form: host, quote: host, rest: '' };
  }
  return null;
}

function findOuterBrand(outer: readonly string[], rules: NameRules): BrandSighting | null {
  const copied = findCopiedHost(outer, rules);
  if (copied !== null) return copied;
  for (const label of outer) {
    const found = findBrand(label, rules.forms);
    if (found !== null) return found;
  }
  return null;
}

/** Reads one name written with or without hyphens. */
export function readLabel(label: string, rules: NameRules): LabelReading {
  const compact = foldText(label).replaceAll('-', '');
  const words: WordSighting[] = [];
  let covered = 0;
  for (const { word, at, end } of segmentWord(compact, rules.trie)) {
    const known = rules.words[word];
    if (known !== undefined) words.push({ known, quote: compact.slice(at, end) });
    covered += end - at;
  }
  return {
    words,
    covered: compact === '' ? 0 : covered / compact.length,
    brand: findBrand(label, rules.forms) ?? readBrandToken(words, compact),
  };
}

/** Reads a host name: its brand, the labels around it and the words it is made of. */
export function readName(domain: DomainInfo, rules: NameRules): NameReading {
  if (domain.label === null) return EMPTY;
  const folded = foldText(domain.label);
  const outer = domain.subdomain === '' ? [] : foldText(domain.subdomain).split('.');
  const { words, covered, brand } = readLabel(domain.label, rules);
  return {
    words,
    covered,
    brand,
    label: folded,
    outer,
    outerBrand: findOuterBrand(outer, rules),
    cutBrand: findCutBrand(outer, folded, domain.publicSuffix ?? '', rules),
    slip: findAddressSlip(domain.label, domain.publicSuffix ?? '', rules.addresses),
  };
}
