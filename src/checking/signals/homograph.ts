import { findGuard, isPlatform } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkSignal } from '../types';

/** A digit may stand in an honest name by chance; a letter of another alphabet among Latin ones does not. */
function isCertain({ brand, quote }: BrandSighting): boolean {
  return brand.hosts.length > 0 || isPlatform(brand) || /[^\0-\x7f]/.test(quote);
}

/** A Latin and a Greek or Cyrillic letter side by side: no language writes so. */
const TWO_ALPHABETS = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/;

/** Letters of other alphabets, accents or digits that spell a brand only for the eye: `vietcоmbank`, `v1etcombank`. */
export const homograph: LinkSignal = {
  id: 'homograph',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const seen = [reading.brand, reading.outerBrand].filter((brand) => brand !== null);
    const mixed = TWO_ALPHABETS.test(link.domain.unicode);
    const sighting = seen.find(({ kind }) => mixed || kind === 'homograph') ?? null;
    if (sighting === null || findGuard(link, sighting, rules.names) !== null) return null;
    return {
      params: { brand: sighting.brand.name, brandId: sighting.brand.id },
      quote: sighting.quote,
      ...(isCertain(sighting) ? {} : { scale: 0.5 }),
    };
  },
};
