import type { PhoneSignal } from '../types';

/**
 * A 069 number written as only a forged caller ID shows it (`+84069…`).
 * A plain 069 number belongs to the police or army network, yet a caller ID is easily forged, so it clears nobody.
 */
export const stateNumberClaim: PhoneSignal = {
  id: 'state-number-claim',
  onOfficial: false,
  detect(phone) {
    if (phone.numberKind !== 'state-network') return null;
    return {
      params: { malformed: String(phone.malformedPrefix) },
      quote: phone.raw,
      scale: phone.malformedPrefix ? 1 : 0,
    };
  },
};
