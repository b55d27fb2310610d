import { findGuard, isPlatform } from '../guards';
import type { LinkSignal } from '../types';

/** A name of so many letters is known with one of them wrong. */
const LONG_NAME = 10;

/**
 * A brand's name left of a foreign registrable domain: `vietcombank.account.example`.
 * Services for short and deep links give each paying customer its own name there, so they say nothing.
 */
export const targetEmbedding: LinkSignal = {
  id: 'target-embedding',
  onOfficial: false,
  detect(link, { reading, rules, matches }) {
    if (matches.some(({ list, category }) => list === 'shared' && category === 'shortener')) return null;
    const sighting = reading.outerBrand;
    if (sighting === null || findGuard(link, sighting, rules.names) !== null) return null;
    if (reading.brand?.brand.id === sighting.brand.id) return null;
    const isToken = sighting.brand.tokens.includes(sighting.form);
    if (isToken && sighting.form.length < 3) return null;
    const lured = reading.words.some(({ known }) => known.kind === 'companion' || known.kind === 'topic');
    const platform = lured && sighting.kind === 'same' && isPlatform(sighting.brand);
    const doubtful =
      (isToken && !lured) ||
      (sighting.kind === 'near' && sighting.form.length < LONG_NAME) ||
      (sighting.brand.hosts.length === 0 && !platform);
    return {
      params: {
        brand: sighting.brand.name,
        brandId: sighting.brand.id,
        domain: link.domain.registrable ?? '',
      },
      quote: link.domain.unicode,
      ...(doubtful ? { scale: 0.5 } : {}),
    };
  },
};
