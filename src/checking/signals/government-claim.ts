import { foldText } from '../../indicator';
import { findGuard } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkContext, LinkSignal } from '../types';

/** Shorter names of state bodies are other people's initials too; misspelled ones need more letters still. */
function isTelling({ form, kind }: BrandSighting): boolean {
  return form.length >= (kind === 'near' ? 7 : 5);
}

function claimedBody({ reading, rules }: LinkContext): string | null {
  const labels = [...reading.outer, reading.label];
  for (const label of labels) {
    if (label.split('-').some((token) => rules.names.authorities.has(token))) return label;
  }
  const word = reading.words.find(({ known }) => known.kind === 'authority');
  return word?.quote ?? null;
}

/** An address that claims to be the state outside `gov.vn`: `congan.<tỉnh>.vn`, `dichvucong-quocgia.example`. */
export const governmentClaim: LinkSignal = {
  id: 'government-claim',
  onOfficial: false,
  detect(link, context) {
    const { reading, rules } = context;
    const sighting = [reading.brand, reading.outerBrand].find(
      (seen) => seen?.brand.category === 'government' && isTelling(seen),
    );
    const claimed = sighting?.quote ?? claimedBody(context);
    if (claimed === null || findGuard(link, reading.brand ?? reading.outerBrand, rules.names) !== null)
      return null;
    return {
      params: { brand: sighting?.brand.name ?? foldText(claimed), brandId: sighting?.brand.id ?? '' },
      quote: claimed,
    };
  },
};
