import { presentSign } from '../sign';
import type { ComparedSignal } from './comparison';

/** A message about a parcel of a Vietnamese carrier that gives a foreign number to call. */
export const parcelForeignNumber: ComparedSignal = {
  id: 'parcel-foreign-number',
  detect({ signs }) {
    const number = signs.get('foreign-number');
    if (number === undefined || !(signs.has('parcel-problem') || signs.has('claims-delivery'))) return null;
    return presentSign(number.quote);
  },
};
