import { findGuard, isOrdinaryWord } from '../guards';
import type { NameRules } from '../name/name-rules';
import { sightSlip } from '../name/own-addresses';
import type { Brand } from '../rule-files';
import type { LinkSignal } from '../types';

/** Two letters are the initials of too many honest firms. */
const SHORTEST = 3;
/** Below this length a label is initials, which only those whose customers log in to pay have imitated letter by letter. */
const SHORTEST_NAME = 4;
const PAYING: ReadonlySet<Brand['category']> = new Set([
  'bank',
  'digital_bank',
  'e_wallet',
  'telecom',
  'e_commerce',
]);
/** Under a suffix that proves its owner, only a name this long is nobody else's: `dichvucomg.gov.vn` cannot exist. */
const SHORTEST_RESTRICTED = 5;

/** `vr1.org.vn`: firms share two or three letters by chance, but a number behind them counts the copies of an address. */
function isNumbered(label: string, own: string): boolean {
  return /^\d$/.test(label.slice(own.length)) && label.startsWith(own);
}

/** `fpts.vn` beside the sister company's `fpts.com.vn`: Vietnamese firms take their name under both endings. */
function isTwin(label: string, suffix: string, { forms }: NameRules): boolean {
  return forms.ownHosts.has(`${label}.${suffix === 'vn' ? 'com.vn' : 'vn'}`);
}

/** A slip of the pen away from an official address and under its very suffix: `acbb.com.vn`, `timp.vn`, `msd.com.vn`. */
export const typosquat: LinkSignal = {
  id: 'typosquat',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const { slip } = reading;
    const { label } = link.domain;
    if (slip === null || label === null || label.length < SHORTEST) return null;
    const isImitated = PAYING.has(slip.brand.category) || isNumbered(label, slip.label);
    if (label.length < SHORTEST_NAME && !isImitated) return null;
    if (isOrdinaryWord(reading.label, rules.names) || isTwin(label, slip.suffix, rules.names)) return null;
    const guard = findGuard(link, sightSlip(slip, label), rules.names);
    const forged = guard === 'restricted-suffix' && slip.label.length >= SHORTEST_RESTRICTED;
    if (guard !== null && !forged) return null;
    return {
      params: { brand: slip.brand.name, brandId: slip.brand.id, host: slip.host },
      quote: `${label}.${slip.suffix}`,
    };
  },
};
