import { authorityDemands } from './authority-demands';
import { bankLinkElsewhere } from './bank-link-elsewhere';
import { companyMobileContact } from './company-mobile-contact';
import type { ComparedSignal } from './comparison';
import { hiddenLinkPressure } from './hidden-link-pressure';
import { parcelForeignNumber } from './parcel-foreign-number';
import { pressureWithLink } from './pressure-with-link';

/** The signals that compare words with links and numbers, in the order of their ids. */
export const COMPARED_SIGNALS: readonly ComparedSignal[] = [
  bankLinkElsewhere,
  authorityDemands,
  parcelForeignNumber,
  companyMobileContact,
  hiddenLinkPressure,
  pressureWithLink,
];
