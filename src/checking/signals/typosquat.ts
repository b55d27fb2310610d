import type { BrandSighting } from '../name/sighting';
import { findGuard, isOrdinaryWord } from '../guards';
import type { OwnAddress } from '../name/own-addresses';
import type { Brand } from '../rule-files';
import type { LinkSignal } from '../types';

/** Two letters are the initials of too many honest firms. */
const SHORTEST = 3;
/** Below this length a label is initials, which only those whose customers log in to pay have imitated letter by letter. */
const SHORTEST_NAME = 4;
const PAYING: ReadonlySet<Brand['category']> = new Set([
  'bank',
  'digital_bank',
  'e_wallet',
  'telecom',
  'e_commerce',
]);
/** Under a suffix that proves its owner, only a name this long is nobody else's: `dichvucomg.gov.vn` cannot exist. */
const SHORTEST_RESTRICTED = 5;

function asSighting({ brand, label: form }: OwnAddress, quote: string): BrandSighting {
  return { brand, kind: 'near', form, quote, rest: quote.includes(form) ? quote.replace(form, '') : '' };
}

/** A slip of the pen away from an official address and under its very suffix: `acbb.com.vn`, `timp.vn`, `msd.com.vn`. */
export const typosquat: LinkSignal = {
  id: 'typosquat',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const { slip } = reading;
    const { label } = link.domain;
    if (slip === null || label === null || label.length < SHORTEST) return null;
    if (label.length < SHORTEST_NAME && !PAYING.has(slip.brand.category)) return null;
    if (isOrdinaryWord(reading.label, rules.names)) return null;
    const guard = findGuard(link, asSighting(slip, label), rules.names);
    const forged = guard === 'restricted-suffix' && slip.label.length >= SHORTEST_RESTRICTED;
    if (guard !== null && !forged) return null;
    return {
      params: { brand: slip.brand.name, brandId: slip.brand.id, host: slip.host },
      quote: `${label}.${slip.suffix}`,
    };
  },
};
