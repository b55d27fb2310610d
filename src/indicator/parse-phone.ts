import { cleanText } from './clean-text';
import { parseForeignPhone } from './parse-foreign-phone';
import {
  EMERGENCY_CODES,
  MIGRATED_AREAS,
  MIGRATED_MOBILE,
  PLAN_RANGES,
  PREMIUM_SMS,
  SERVICE_CODES,
  SHORT_CODE,
} from './phone-plan';
import type { NumberKind, PhoneNumber } from './types';

function vietnamese(national: string, numberKind: NumberKind, more: Partial<PhoneNumber> = {}): PhoneNumber {
  return {
    e164: `+84${national.replace(/^0/, '')}`,
    national,
    numberKind,
    country: 'VN',
    migratedFrom: null,
    malformedPrefix: false,
    ...more,
  };
}

function parseShortCode(digits: string): PhoneNumber | null {
  const known = EMERGENCY_CODES.has(digits) || SERVICE_CODES.has(digits);
  if (!known && !SHORT_CODE.test(digits)) return null;
  const kind = EMERGENCY_CODES.has(digits)
    ? 'emergency'
    : PREMIUM_SMS.test(digits)
      ? 'premium'
      : 'short-code';
  return vietnamese(digits, kind, { e164: null });
}

function migrate(national: string): PhoneNumber | null {
  const prefix = MIGRATED_MOBILE[national.slice(0, 4)];
  if (national.length === 11 && prefix !== undefined) {
    return vietnamese(prefix + national.slice(4), 'mobile', { migratedFrom: national });
  }
  const area = MIGRATED_AREAS.find(({ pattern }) => pattern.test(national));
  if (area === undefined) return null;
  return vietnamese(area.now + national.slice(area.old.length), 'landline', { migratedFrom: national });
}

/** A number as dialed within the country, digits only, under our own plan; null where it has not the length of one. */
export function parseNational(national: string): PhoneNumber | null {
  if (national.length <= 4) return parseShortCode(national);
  const range = PLAN_RANGES.find(({ pattern }) => pattern.test(national));
  if (range !== undefined) return vietnamese(national, range.kind);
  const migrated = migrate(national);
  if (migrated !== null) return migrated;
  const shaped = /^0[1-9]\d{8}$/.test(national) && !/^02[48]/.test(national);
  return shaped ? vietnamese(national, 'invalid', { e164: null }) : null;
}

/** The part after `+84`: with the trunk zero people add, without it, or a service number. */
function parseAfterCountryCode(rest: string, gluedZero: boolean): PhoneNumber | null {
  if (rest.length <= 4) return null;
  if (rest.startsWith('0')) {
    const phone = parseNational(rest);
    const spoken = phone?.numberKind === 'mobile' || phone?.numberKind === 'landline';
    return phone === null ? null : { ...phone, malformedPrefix: gluedZero || !spoken };
  }
  return /^1[89]00/.test(rest) ? parseNational(rest) : parseNational(`0${rest}`);
}

/** `+084…` and `+0912…`: no country code begins with zero. */
function parseAfterFalsePlus(digits: string): PhoneNumber | null {
  const phone = digits.startsWith('084') ? parseAfterCountryCode(digits.slice(3), true) : null;
  const meant = phone ?? parseNational(digits);
  return meant === null ? null : { ...meant, malformedPrefix: true };
}

const LETTER_DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

function digitsOnly(text: string): string | null {
  const compact = text
    .replace(/[oil]/gi, (letter) => LETTER_DIGITS[letter.toLowerCase()] ?? letter)
    .replace(/[\s.·•\-\u2010-\u2015()/_,>[\]]/g, '');
  return /^\+?\d+$/.test(compact) ? compact : null;
}

/**
 * Parses one phone number as written: any grouping, `+84`, `0084`, a missing or doubled zero, letters for digits,
 * full-width digits, numbers of before 2018. Null where it is too short, too long or no number at all.
 * Our own plan is asked first, because libphonenumber refuses real Vietnamese numbers; see `phone-plan.ts`.
 */
export function parsePhone(raw: string): PhoneNumber | null {
  const text = cleanText(raw).trim().replace(/^tel:/i, '');
  const digits = text.length > 40 ? null : digitsOnly(text);
  if (digits === null) return null;
  if (digits.startsWith('+84') || digits.startsWith('0084') || digits.startsWith('+0084')) {
    const rest = digits.replace(/^\+?(?:00)?84/, '');
    const gluedZero = /^[^\d]*(?:00)?840|^\+?00[\s.-]*84[\s.-]*0/.test(text.replace(/[oO]/g, '0'));
    return parseAfterCountryCode(rest, gluedZero);
  }
  if (/^\+0[1-9]/.test(digits)) return parseAfterFalsePlus(digits.slice(1));
  if (digits.startsWith('+')) return parseForeignPhone(digits);
  if (digits.startsWith('00')) return parseForeignPhone(`+${digits.slice(2)}`);
  return parseNational(digits) ?? parseBare(digits);
}

/** Digits without `+` and without a leading zero: a forgotten zero, or `84` for the country. */
function parseBare(digits: string): PhoneNumber | null {
  if (digits.startsWith('0')) return null;
  const withZero = digits.length === 9 ? parseNational(`0${digits}`) : null;
  if (withZero?.numberKind === 'mobile') return withZero;
  if (!digits.startsWith('84')) return null;
  const phone = parseAfterCountryCode(digits.slice(2), digits.startsWith('840'));
  return phone?.numberKind === 'invalid' ? null : phone;
}
