import { findGuard } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkSignal } from '../types';

/** A digit may stand in an honest name by chance; a letter of another alphabet among Latin ones does not. */
function isCertain({ brand, quote }: BrandSighting): boolean {
  return brand.hosts.length > 0 || brand.category === 'social' || /[^\0-\x7f]/.test(quote);
}

/** Letters of other alphabets, accents or digits that spell a brand only for the eye: `vietcоmbank`, `v1etcombank`. */
export const homograph: LinkSignal = {
  id: 'homograph',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const sighting = [reading.brand, reading.outerBrand].find((seen) => seen?.kind === 'homograph') ?? null;
    if (sighting === null || findGuard(link, sighting, rules.names) !== null) return null;
    return {
      params: { brand: sighting.brand.name, brandId: sighting.brand.id },
      quote: sighting.quote,
      ...(isCertain(sighting) ? {} : { scale: 0.5 }),
    };
  },
};
