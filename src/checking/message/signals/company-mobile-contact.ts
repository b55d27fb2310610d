import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

const COMPANIES = [
  'claims-bank',
  'claims-wallet',
  'claims-telecom',
  'claims-state',
  'claims-power',
  'claims-police',
];
const MATTERS = [
  'account-threat', 'unasked-fee', 'sim-threat', 'power-bill', 'tax-duty', 'benefit-offer', 'identity-update', 'legal-threat',
  'prize', 'points-expire', 'card-offer', 'land-data', 'traffic-fine',
]; // prettier-ignore

/** A message that speaks for a bank, a company or an office wants to be answered on a personal number or chat. */
export const companyMobileContact: ComparedSignal = {
  id: 'company-mobile-contact',
  detect({ signs }) {
    const contact = firstSign(signs, ['mobile', 'foreign-number', 'link-chat']);
    if (contact === null || firstSign(signs, COMPANIES) === null || firstSign(signs, MATTERS) === null)
      return null;
    return presentSign(contact.quote);
  },
};
