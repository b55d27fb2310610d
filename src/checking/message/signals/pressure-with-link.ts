import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

const PRESSURE = [
  'account-threat',
  'unasked-fee',
  'legal-threat',
  'traffic-fine',
  'benefit-offer',
  'wallet-receive',
  'page-violation',
  'parcel-problem',
];

/** A threat or a gift of money together with an address that belongs to no known body. */
export const pressureWithLink: ComparedSignal = {
  id: 'pressure-with-link',
  detect({ signs }) {
    const link = signs.get('link-elsewhere');
    return link === undefined || firstSign(signs, PRESSURE) === null ? null : presentSign(link.quote);
  },
};
