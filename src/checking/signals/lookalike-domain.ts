import { findGuard } from '../guards';
import type { NameRules } from '../name/name-rules';
import { isOwnLabel, type BrandSighting, type SightingKind } from '../name/sighting';
import type { LinkSignal } from '../types';

/** Below this length a name one edit away is often another honest firm. */
const SHORT_NAME = 7;
/** From this length on a name one edit away is no chance under any ending. */
const LONG_NAME = 8;
/** A brand whose own addresses we cannot name: a sighting is a hint, no more. */
const OTHER_BRAND = 0.05;
/** A doubtful sighting under an ending that scammers like: just enough to be suspicious. */
const RISKY_ENDING = 0.8;
/** Below this length a misspelled name means its owner only under its owner's own ending: `typosquat` looks there. */
const TINY_NAME = 5;

/** Kinds of sighting that take the whole label for a name. */
const SHOWN: ReadonlySet<SightingKind> = new Set(['same', 'near', 'sound']);

/** How sure a sighting is, 0 for chance. */
function closeness({ brand, form, kind }: BrandSighting, suffix: string, rules: NameRules): number {
  if (brand.hosts.length === 0) return OTHER_BRAND;
  const sameSuffix = brand.hosts.some((host) => host.slice(host.indexOf('.') + 1) === suffix);
  const isRisky = rules.riskySuffixes.has(suffix);
  if (kind === 'same') {
    if (sameSuffix || !brand.tokens.includes(form)) return 1;
    return rules.swapSuffixes.has(suffix) ? RISKY_ENDING : 0.55;
  }
  const isAlias = kind === 'near' && !isOwnLabel(brand, form);
  if (sameSuffix && form.length >= TINY_NAME && !isAlias) return 1;
  if (form.length < TINY_NAME) return 0;
  if (kind === 'sound') return isRisky ? RISKY_ENDING : 0.5;
  return form.length >= LONG_NAME ? 1 : isRisky ? RISKY_ENDING : form.length >= SHORT_NAME ? 0.7 : 0.5;
}

/** A registrable label that is a brand's name under another ending or cut by dots, or one or two letters from it. */
export const lookalikeDomain: LinkSignal = {
  id: 'lookalike-domain',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const { publicSuffix } = link.domain;
    for (const sighting of [reading.cutBrand, reading.brand]) {
      if (sighting === null || !SHOWN.has(sighting.kind)) continue;
      if (sighting.kind === 'near' && reading.slip !== null) continue;
      const scale = closeness(sighting, publicSuffix ?? '', rules.names);
      if (scale === 0 || findGuard(link, sighting, rules.names) !== null) continue;
      const { brand, quote } = sighting;
      return { params: { brand: brand.name, brandId: brand.id }, quote, ...(scale < 1 ? { scale } : {}) };
    }
    return null;
  },
};
