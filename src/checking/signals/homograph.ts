import { findGuard, isPlatform } from '../guards';
import { sightSlip } from '../name/own-addresses';
import type { NameReading } from '../name/reading';
import type { BrandSighting } from '../name/sighting';
import type { LinkSignal } from '../types';

/** A digit may stand in an honest name by chance; a letter of another alphabet among Latin ones does not. */
function isCertain({ brand, quote }: BrandSighting): boolean {
  return brand.hosts.length > 0 || isPlatform(brand) || /[^\0-\x7f]/.test(quote);
}

/** A Latin and a Greek or Cyrillic letter side by side: no language writes so. */
const TWO_ALPHABETS = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/;

/** The brand that letters of other alphabets spell: with two alphabets in one name, short addresses and slips count too. */
function findSpelled(
  { brand, outerBrand, slip }: NameReading,
  label: string,
  mixed: boolean,
): BrandSighting | null {
  for (const sighting of [brand, outerBrand])
    if (sighting !== null && (mixed || sighting.kind === 'homograph')) return sighting;
  return mixed && slip !== null ? sightSlip(slip, label) : null;
}

/** Letters of other alphabets, accents or digits that spell a brand only for the eye: `vietcоmbank`, `v1etcombank`. */
export const homograph: LinkSignal = {
  id: 'homograph',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const { label, unicode } = link.domain;
    const sighting = findSpelled(reading, label ?? '', TWO_ALPHABETS.test(unicode));
    if (sighting === null || findGuard(link, sighting, rules.names) !== null) return null;
    return {
      params: { brand: sighting.brand.name, brandId: sighting.brand.id },
      quote: sighting.quote,
      ...(isCertain(sighting) ? {} : { scale: 0.5 }),
    };
  },
};
