import { foldText } from '../../indicator';
import { findGuard } from '../guards';
import type { BrandSighting } from '../name/sighting';
import type { LinkContext, LinkSignal } from '../types';

/** Shorter names of state bodies are other people's initials too; misspelled ones need more letters still. */
function isTelling({ form, kind }: BrandSighting): boolean {
  return form.length >= (kind === 'near' ? 7 : 5);
}

/** `gdt-gov`: the initials of a state body and a hyphen for the dot. */
const STATE_NAME = /^[a-z0-9-]{2,}-gov(?:-?vn)?$/;

function namesAuthority(label: string, authorities: ReadonlySet<string>): boolean {
  if (!label.includes('-')) return authorities.has(label);
  return label.split('-').some((token) => authorities.has(token));
}

function claimedBody({ reading, rules }: LinkContext): string | null {
  const { authorities } = rules.names;
  for (const label of reading.outer) if (namesAuthority(label, authorities)) return label;
  if (namesAuthority(reading.label, authorities)) return reading.label;
  if (reading.brand?.brand.category === 'government' && STATE_NAME.test(reading.label)) return reading.label;
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
