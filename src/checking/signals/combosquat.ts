import { findGuard, isPlatform } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkSignal } from '../types';

/** A brand whose own addresses we cannot name: a sighting is a hint, no more. */
const OTHER_BRAND = 0.05;
/** A name of many letters inside another one is no chance. */
const LONG_NAME = 8;
/** A name of few letters run together with others is often another firm's: it counts where the name model agrees. */
const RUN_TOGETHER = 0.4;

/** What stands around a brand's name. */
interface Around {
  readonly label: string;
  /** A word that scammers use stands beside it. */
  readonly lured: boolean;
  readonly riskyEnding: boolean;
}

/** A platform's name is in many honest ones: beside a lure something else must speak against it too. */
const LURED_PLATFORM = 0.8;

function closeness({ brand, form, kind }: BrandSighting, { label, lured, riskyEnding }: Around): number {
  const hyphenated = label.split('-').includes(form);
  if (brand.hosts.length === 0) {
    const named = hyphenated && brand.names.includes(form) && isPlatform(brand);
    return named && lured ? LURED_PLATFORM : OTHER_BRAND;
  }
  if (lured) return kind === 'token' && form.length < 3 ? 0.5 : 1;
  if (kind === 'token') return 0;
  if (hyphenated && (riskyEnding || form.length >= LONG_NAME)) return 1;
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
    const riskyEnding = rules.names.riskySuffixes.has(link.domain.publicSuffix ?? '');
    const scale = closeness(sighting, { label: reading.label, lured, riskyEnding });
    if (scale === 0) return null;
    return { params: { brand: brand.name, brandId: brand.id }, quote, ...(scale < 1 ? { scale } : {}) };
  },
};
