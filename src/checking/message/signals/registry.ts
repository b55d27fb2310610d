import { authorityDemands } from './authority-demands';
import { companyMobileContact } from './company-mobile-contact';
import type { ComparedSignal } from './comparison';
import { hiddenLinkPressure } from './hidden-link-pressure';
import { namedLinkElsewhere } from './named-link-elsewhere';
import { parcelForeignNumber } from './parcel-foreign-number';
import { pressureWithLink } from './pressure-with-link';
import { unknownLink } from './unknown-link';

/** The signals that compare words with links and numbers, in the order of their ids. */
export const COMPARED_SIGNALS: readonly ComparedSignal[] = [
  namedLinkElsewhere,
  authorityDemands,
  parcelForeignNumber,
  companyMobileContact,
  hiddenLinkPressure,
  pressureWithLink,
  unknownLink,
];
