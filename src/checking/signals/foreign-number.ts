import type { PhoneSignal } from '../types';

/** A number of another country; those of the one-ring trick count in full. */
export const foreignNumber: PhoneSignal = {
  id: 'foreign-number',
  onOfficial: false,
  detect(phone, { rules }) {
    if (phone.numberKind !== 'foreign') return null;
    const number = phone.e164 ?? phone.national;
    const warned = rules.wangiriPrefixes.some((prefix) => number.startsWith(prefix));
    return {
      params: { country: phone.country ?? '', warned: String(warned) },
      quote: phone.raw,
      ...(warned ? {} : { scale: 0.3 }),
    };
  },
};
