import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

const PRESSURE = [
  'account-threat',
  'unasked-fee',
  'legal-threat',
  'traffic-fine',
  'sim-threat',
  'benefit-offer',
  'gambling',
  'power-bill',
  'debt-threat',
];

/** A threat or a gift of money whose link hides where it leads. */
export const hiddenLinkPressure: ComparedSignal = {
  id: 'hidden-link-pressure',
  detect({ signs }) {
    const link = signs.get('link-hidden');
    return link === undefined || firstSign(signs, PRESSURE) === null ? null : presentSign(link.quote);
  },
};
