import type { PhoneSignal } from '../types';

/** A 1900 number: calling it costs more than a normal call; many honest hotlines have one. */
export const premiumNumber: PhoneSignal = {
  id: 'premium-number',
  onOfficial: false,
  detect(phone) {
    return phone.numberKind === 'premium' ? { params: {}, quote: phone.raw } : null;
  },
};
