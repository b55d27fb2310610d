import type { DomainInfo } from '../../indicator';
import type { NameReading } from '../name/reading';

/** What the name model is told about an address. */
export interface DescribedName {
  /** The registrable label, folded. */
  readonly label: string;
  /** Labels left of it, '' for none or a mere `www`. */
  readonly subdomain: string;
  /** The public suffix. */
  readonly suffix: string;
  /** The last label of the suffix. */
  readonly ending: string;
  readonly reading: NameReading;
}

/** Puts what was read of a name into the model's terms. */
export function describeName(domain: DomainInfo, reading: NameReading): DescribedName {
  const suffix = domain.publicSuffix ?? '';
  return {
    label: reading.label,
    subdomain: domain.subdomain === 'www' ? '' : domain.subdomain,
    suffix,
    ending: suffix.slice(suffix.lastIndexOf('.') + 1),
    reading,
  };
}
