import { editDistance } from '../name/edit-distance';
import type { PhoneSignal } from '../types';

/** Shorter official numbers, such as 1800 with four digits, have neighbors that belong to other honest companies. */
const SHORTEST = 9;

/** A number one digit from an official one, or an official one with a country code or zero it never carries. */
export const officialNumberLookalike: PhoneSignal = {
  id: 'official-number-lookalike',
  onOfficial: false,
  detect(phone, { rules }) {
    const isOfficial = rules.officialNumbers.some(({ number }) => number === phone.national);
    if (isOfficial && !phone.malformedPrefix) return null;
    for (const { number, name, owner, isSupported } of rules.officialNumbers) {
      if (!isSupported) continue;
      const near = number.length >= SHORTEST && editDistance(phone.national, number, 1) === 1;
      const dressed = phone.malformedPrefix && phone.national === number;
      if (near || dressed) return { params: { brand: name, brandId: owner, number }, quote: phone.raw };
    }
    return null;
  },
};
