import { findGuard } from '../guards';
import type { LinkSignal } from '../types';

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
      ...(sighting.brand.hosts.length === 0 ? { scale: 0.5 } : {}),
    };
  },
};
