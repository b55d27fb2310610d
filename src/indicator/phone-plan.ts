import type { NumberKind } from './types';

/** One range of the Vietnamese number plan, matched against the national number with its leading zero. */
export interface PlanRange {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
}

/** Area codes in use; after the mergers of July 2025 provinces keep all of their codes. Source: libphonenumber geocoding. */
const AREA_CODES = '2(?:0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])' as const;

/**
 * The ranges a Vietnamese number can lie in: Circular 22/2014/TT-BTTTT with its amendments, and what operators publish.
 * Wider than libphonenumber, which refuses 069 with seven more digits, most of 055 and the 02499 block.
 */
export const PLAN_RANGES: readonly PlanRange[] = [
  { kind: 'mobile', pattern: /^0(?:3\d|5[1245689]|7[06-9]|8[1-9]|9\d)\d{7}$/ },
  { kind: 'landline', pattern: /^02[48]\d{8}$/ },
  { kind: 'landline', pattern: new RegExp(`^0${AREA_CODES}\\d{7}$`) },
  { kind: 'state-network', pattern: /^069(?:[2-9]\d{6}|\d{5,6})$/ },
  { kind: 'state-post', pattern: /^080\d{5,7}$/ },
  { kind: 'voip', pattern: /^065\d{7}$/ },
  { kind: 'satellite', pattern: /^067\d{7}$/ },
  { kind: 'toll-free', pattern: /^1800\d{4,6}$/ },
  { kind: 'premium', pattern: /^1900\d{4,6}$/ },
];

/** Prefixes of 11-digit mobile numbers and what they became in 2018; the last seven digits stayed. */
export const MIGRATED_MOBILE: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

/** Area codes of before 2017 that no other range uses today: of the capital and of one province. */
export const MIGRATED_AREAS: readonly {
  readonly pattern: RegExp;
  readonly old: string;
  readonly now: string;
}[] = [
  { pattern: /^04[2367]\d{7}$/, old: '04', now: '024' },
  { pattern: /^0273\d{6}$/, old: '027', now: '0207' },
];

/** Emergency numbers; 112 is for disasters and does not replace 113. */
export const EMERGENCY_CODES: ReadonlySet<string> = new Set(['111', '112', '113', '114', '115']);

/** Service codes people are told to call or write to: reports of spam, operators, donations, directories. */
export const SERVICE_CODES: ReadonlySet<string> = new Set([
  '116',
  '117',
  '118',
  '119',
  '156',
  '198',
  '789',
  '1022',
  '1068',
  '1080',
  '1088',
  '1407',
  '1408',
  '1409',
  '1551',
  '5656',
  '9090',
  '9191',
]);

/** Codes that cost money per SMS: 6xxx, 7xxx and 8xxx, the price in the second digit. */
export const PREMIUM_SMS = /^[678]\d{3}$/;

/** What a number that stands alone may be as a short code. */
export const SHORT_CODE = /^(?:1\d{2,3}|[5-9]\d{3}|789|9[0-9]{2})$/;
