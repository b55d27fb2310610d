import type { DomainInfo } from '../../indicator';
import type { NameReading } from '../name/reading';
import type { BrandSighting } from '../name/sighting';

/** What the name model is told about an address. */
export interface DescribedName {
  /** The registrable label, folded. */
  readonly label: string;
  /** Labels left of it, '' for none or a mere `www`. */
  readonly subdomain: string;
  /** The public suffix. */
  readonly suffix: string;
  /** What the reading of the name found, as words: brands, topics, and how they are combined. */
  readonly facts: readonly string[];
}

function describeBrand(side: 'label' | 'outer', sighting: BrandSighting | null, ending: string): string[] {
  if (sighting === null) return [];
  const { brand, kind, form, rest } = sighting;
  return [
    `${side} ${kind}`,
    `${side} ${kind} ${brand.category}`,
    `${side} ${brand.id}`,
    `${side} ${kind} ${brand.id}`,
    `${side} ${kind} .${ending}`,
    `${side} ${kind} ${Math.min(9, form.length)}`,
    rest === '' ? `${side} ${kind} whole` : `${side} ${kind} part`,
  ];
}

function describeWords(reading: NameReading, ending: string): string[] {
  const kinds = new Set<string>(reading.brand === null ? [] : [`brand ${reading.brand.brand.category}`]);
  const facts: string[] = [];
  for (const { known } of reading.words) {
    const kind = known.kind === 'topic' ? known.topic.id : known.kind;
    facts.push(`word ${known.text}`, `kind ${kind}`, `kind ${kind} .${ending}`);
    kinds.add(kind);
  }
  const sorted = [...kinds].sort();
  sorted.forEach((first, index) => {
    for (const second of sorted.slice(index + 1)) facts.push(`pair ${first} ${second}`);
  });
  const covered = Math.floor(reading.covered * 5);
  return [...facts, `words ${Math.min(4, reading.words.length)} ${covered}`, `covered ${covered}`];
}

/** Puts what was read of a name into the model's terms. */
export function describeName(domain: DomainInfo, reading: NameReading): DescribedName {
  const suffix = domain.publicSuffix ?? '';
  const ending = suffix.slice(suffix.lastIndexOf('.') + 1);
  return {
    label: reading.label,
    subdomain: domain.subdomain === 'www' ? '' : domain.subdomain,
    suffix,
    facts: [
      `suffix ${suffix}`,
      `ending ${ending}`,
      ...describeBrand('label', reading.brand, ending),
      ...describeBrand('outer', reading.outerBrand, ending),
      ...describeWords(reading, ending),
    ],
  };
}
