import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from './types';

/** Fewest digits, country code included, of what can still be meant as a number to call. */
const MIN_DIGITS = 6;
/** E.164 allows fifteen. */
const MAX_DIGITS = 15;

/** Parses `+` and digits of another country; null where the digits are too few or too many to be a number. */
export function parseForeignPhone(international: string): PhoneNumber | null {
  const digits = international.slice(1);
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || digits.startsWith('84')) return null;
  const parsed = parsePhoneNumberFromString(international);
  const known = parsed !== undefined && !digits.startsWith('0');
  return {
    e164: known ? parsed.number : null,
    national: international,
    numberKind: known ? 'foreign' : 'invalid',
    country: parsed?.country !== undefined && isSupportedCountry(parsed.country) ? parsed.country : null,
    migratedFrom: null,
    malformedPrefix: digits.startsWith('0'),
  };
}

/** True where libphonenumber holds the number to be complete and assigned. */
export function isAssignedForeignPhone(international: string): boolean {
  return parsePhoneNumberFromString(international)?.isValid() ?? false;
}

/** Digits of the calling code that international digits begin with; three where libphonenumber knows none. */
export function callingCodeDigits(digits: string): number {
  return parsePhoneNumberFromString(`+${digits}`)?.countryCallingCode.length ?? 3;
}
