import type { LinkIndicator } from '../../indicator';
import { findGuard } from '../guards';
import { isUnsayable } from '../name/letters';
import { pathOf } from '../name/page';
import type { LinkContext, LinkSignal } from '../types';

/** Longer labels are meant to be read. */
const LONGEST_LABEL = 6;
/** A page named by a code only: `/HKHt1w`, `/r/1qE1MmvkJW`. */
const CODE_PATH = /^\/(?:[a-z]\/)?(?=[^/]*[a-z])(?=[^/]*(?:[A-Z]|\d))[A-Za-z\d]{4,12}\/?$/;
/** Small and capital letters thrown together, as spam software writes a host so that no two messages are alike. */
const THROWN_CASE = /^[A-Za-z\d]*[a-z\d][A-Z]+[a-z\d][A-Za-z\d]*$/;

/** The host as the sender wrote it. */
function writtenHost({ raw }: LinkIndicator): string {
  return /^(?:[a-z]+:\/\/)?([^/?#]+)/i.exec(raw)?.[1] ?? '';
}

/** Letters and digits thrown together: `tixa1kv`, `2srcfxcs`. */
const MIXED = /^(?=[a-z\d]{7,12}$)[a-z\d]*[a-z]\d+[a-z]|^\d+[a-z]{6,}$|^[a-z]\d[a-z]{6,}$/;
/** Firms that deliver other people's pages number their machines so. */
const INFRASTRUCTURE = /cdn|dns|cloud|edge|host/;

function isRandomSubdomain(link: LinkIndicator, { reading }: LinkContext): boolean {
  const first = reading.outer[0] ?? '';
  if (first === '' || first === 'www' || link.domain.onPrivateSuffix || reading.outer.length > 1)
    return false;
  const written = writtenHost(link);
  if (THROWN_CASE.test(written.split('.', 1)[0] ?? '')) return true;
  if (!MIXED.test(first) || INFRASTRUCTURE.test(reading.label)) return false;
  return /[A-Z]/.test(written) || isUnsayable(reading.label.replaceAll('-', '').padEnd(4, 'x'));
}

/** A name made to be thrown away: letters nobody can say under a cheap ending, a random subdomain, a bare code as page. */
export const throwawayName: LinkSignal = {
  id: 'throwaway-name',
  onOfficial: false,
  detect(link, context) {
    const { reading, rules, matches } = context;
    const { publicSuffix, registrable } = link.domain;
    if (registrable === null || publicSuffix === null || matches.some(({ list }) => list !== 'block'))
      return null;
    if (publicSuffix.endsWith('vn') || reading.label.length > LONGEST_LABEL) return null;
    const coded = rules.names.riskySuffixes.has(publicSuffix) && CODE_PATH.test(pathOf(link.url));
    const unsayable = rules.names.throwawaySuffixes.has(publicSuffix) && isUnsayable(reading.label);
    if (!coded && !unsayable && !isRandomSubdomain(link, context)) return null;
    if (findGuard(link, null, rules.names) !== null) return null;
    return { params: { domain: registrable }, quote: link.domain.unicode };
  },
};
