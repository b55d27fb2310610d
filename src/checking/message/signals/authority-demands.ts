import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

/** The police, prosecutors and courts never ask for these by message (facts/scam-methods, section 0). */
const NEVER_ASKED = [
  'secret-request',
  'app-install',
  'remote-app',
  'keep-quiet',
  'transfer-request',
  'advance-fee',
  'channel-switch',
];

/** A message that speaks for the police or a court and asks for money, secrets, silence or an app. */
export const authorityDemands: ComparedSignal = {
  id: 'authority-demands',
  detect({ signs }) {
    if (!signs.has('claims-police')) return null;
    const demand =
      firstSign(signs, NEVER_ASKED) ??
      (signs.has('legal-threat') ? firstSign(signs, ['link-elsewhere', 'link-hidden']) : null);
    return demand === null ? null : presentSign(demand.quote);
  },
};
