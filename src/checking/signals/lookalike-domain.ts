import { findGuard } from '../guards';
import type { LinkSignal } from '../types';

/** Below this length a name one edit away is often another honest firm. */
const SHORT_NAME = 7;

function sharesSuffix(hosts: readonly string[], suffix: string | null): boolean {
  return suffix !== null && hosts.some((host) => host.endsWith(`.${suffix}`));
}

/** A registrable label that is a brand's name under another ending, or one or two letters from it. */
export const lookalikeDomain: LinkSignal = {
  id: 'lookalike-domain',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const sighting = reading.brand;
    if (sighting === null || (sighting.kind !== 'same' && sighting.kind !== 'near')) return null;
    if (findGuard(link, sighting, rules.names) !== null) return null;
    const { brand, form, kind, quote } = sighting;
    const isToken = brand.tokens.includes(form);
    if (isToken && kind === 'same' && form.length < 4) return null;
    const weak =
      isToken ||
      (kind === 'near' && form.length < SHORT_NAME && !sharesSuffix(brand.hosts, link.domain.publicSuffix));
    return {
      params: { brand: brand.name, brandId: brand.id },
      quote,
      ...(weak ? { scale: 0.5 } : {}),
    };
  },
};
