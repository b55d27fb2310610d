import { findGuard } from '../guards';
import type { LinkSignal } from '../types';

/** A brand's name with words around it: `vietcombank-xacthuc`, `vcbonline`, `napthegarena`. */
export const combosquat: LinkSignal = {
  id: 'combosquat',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const sighting = reading.brand;
    if (sighting === null || (sighting.kind !== 'inside' && sighting.kind !== 'token')) return null;
    if (findGuard(link, sighting, rules.names) !== null) return null;
    const { brand, kind, quote } = sighting;
    const lured = reading.words.some(({ known }) => known.kind === 'companion' || known.kind === 'topic');
    if (kind === 'token' && !lured) return null;
    return {
      params: { brand: brand.name, brandId: brand.id },
      quote,
      ...(lured ? {} : { scale: 0.6 }),
    };
  },
};
