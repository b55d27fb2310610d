import { findGuard } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkSignal } from '../types';

/** A brand whose own addresses we cannot name: a sighting is a hint, no more. */
const OTHER_BRAND = 0.05;
/** A name of many letters inside another one is no chance. */
const LONG_NAME = 8;
/** A name of few letters run together with others is often another firm's: it counts where the name model agrees. */
const RUN_TOGETHER = 0.4;

function closeness({ brand, form, kind }: BrandSighting, lured: boolean, label: string): number {
  if (brand.hosts.length === 0) return OTHER_BRAND;
  if (lured) return kind === 'token' && form.length < 3 ? 0.5 : 1;
  if (kind === 'token') return 0;
  const hyphenated = label.split('-').includes(form);
  return hyphenated || form.length >= LONG_NAME ? 0.8 : RUN_TOGETHER;
}

/** A brand's name with words around it: `vietcombank-xacthuc`, `vcbonline`, `napthegarena`. */
export const combosquat: LinkSignal = {
  id: 'combosquat',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const sighting = reading.brand;
    if (sighting === null || reading.slip !== null) return null;
    if (sighting.kind !== 'inside' && sighting.kind !== 'token') return null;
    if (findGuard(link, sighting, rules.names) !== null) return null;
    const { brand, quote } = sighting;
    const lured = reading.words.some(({ known }) => known.kind === 'companion' || known.kind === 'topic');
    const scale = closeness(sighting, lured, reading.label);
    if (scale === 0) return null;
    return { params: { brand: brand.name, brandId: brand.id }, quote, ...(scale < 1 ? { scale } : {}) };
  },
};
