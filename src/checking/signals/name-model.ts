import { isOwnHost, isRestricted } from '../guards';
import { asOwnName, describeName, loudestPart, scoreName } from '../name-model';
import { readName } from '../name/reading';
import type { LinkSignal } from '../types';

/** Below these log-odds the model keeps silent. */
const SPEAKS_FROM = 1;
/** Log-odds at which the signal has its whole weight. */
const FULL_FROM = 6;

/** Names under `.vn` are tied to an identity, and honest small firms there use the same words as scammers. */
const VIETNAMESE_SHARE = 0.75;

/**
 * What the letters of a name say by themselves, learned from hosts that citizens reported and from popular sites.
 * It never speaks about brands' own names, restricted suffixes, shared hosts or bare addresses; see its model card.
 */
export const nameModel: LinkSignal = {
  id: 'name-model',
  onOfficial: false,
  detect({ domain }, { reading, rules, matches }) {
    if (rules.nameModel === null || reading.label === '') return null;
    if (isRestricted(domain.hostname, rules.names) || isOwnHost(domain.hostname, rules.names)) return null;
    if (
      matches.some(
        ({ list, category }) => list === 'shared' && category !== 'free-hosting' && category !== 'form',
      )
    ) {
      return null;
    }
    const isPage = matches.some(({ list, category }) => list === 'shared' && category === 'free-hosting');
    const own = isPage ? asOwnName(domain) : domain;
    const name = describeName(own, own === domain ? reading : readName(own, rules.names));
    const odds = scoreName(name, rules.nameModel);
    if (odds <= SPEAKS_FROM) return null;
    const probability = Math.round(100 / (1 + Math.exp(-odds)));
    return {
      params: { probability: String(probability), domain: domain.registrable ?? domain.hostname },
      quote: loudestPart(name, rules.nameModel),
      scale: Math.min(1, odds / FULL_FROM) * (domain.hostname.endsWith('.vn') ? VIETNAMESE_SHARE : 1),
    };
  },
};
