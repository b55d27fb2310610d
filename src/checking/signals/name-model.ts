import type { LinkIndicator } from '../../indicator';
import { findGuard, isOwnHost, isRestricted } from '../guards';
import { asOwnName, describeName, scoreName, type DescribedName } from '../name-model';
import { readName } from '../name/reading';
import type { LinkContext, LinkSignal } from '../types';

/** Below these log-odds the model keeps silent. */
const SPEAKS_FROM = 1;
/** Log-odds at which the signal has its whole weight. */
const FULL_FROM = 5.5;

/** Names under `.vn` are tied to an identity, and honest small firms there use the same words as scammers. */
const VIETNAMESE_SHARE = 0.85;

/**
 * The name that the model may judge in a link, or null: it never speaks about brands' own names, restricted suffixes,
 * shared hosts or bare addresses; see its model card.
 */
export function nameToJudge(
  { domain }: LinkIndicator,
  { reading, rules, matches }: LinkContext,
): DescribedName | null {
  if (reading.label === '') return null;
  if (isRestricted(domain.hostname, rules.names) || isOwnHost(domain.hostname, rules.names)) return null;
  const shared = matches.filter(({ list }) => list === 'shared');
  if (shared.some(({ category }) => category !== 'free-hosting' && category !== 'form')) return null;
  const own = shared.some(({ category }) => category === 'free-hosting') ? asOwnName(domain) : domain;
  return describeName(own, own === domain ? reading : readName(own, rules.names));
}

/** The share of the signal's weight that log-odds of a host deserve: 0 where the model keeps silent, never falling. */
export function strengthOf(odds: number, hostname: string): number {
  if (odds <= SPEAKS_FROM) return 0;
  return Math.min(1, odds / FULL_FROM) * (hostname.endsWith('.vn') ? VIETNAMESE_SHARE : 1);
}

/** What the letters of a name say by themselves, learned from hosts that citizens reported and from popular sites. */
export const nameModel: LinkSignal = {
  id: 'name-model',
  onOfficial: false,
  detect(link, context) {
    const model = context.rules.nameModel;
    const name = model === null ? null : nameToJudge(link, context);
    if (model === null || name === null) return null;
    const odds = scoreName(name, model);
    const { hostname, registrable } = link.domain;
    const scale = strengthOf(odds, hostname);
    if (scale === 0) return null;
    // `vietinbankcapital.vn`: the letters are those of its imitations, the habit is that of sister companies.
    if (findGuard(link, context.reading.brand, context.rules.names) === 'business-unit') return null;
    const probability = Math.round(100 / (1 + Math.exp(-odds)));
    return {
      params: { probability: String(probability), domain: registrable ?? hostname },
      quote: name.label,
      scale,
    };
  },
};
