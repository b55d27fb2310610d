import { BANK_NAMES } from './bank-names';

/** Words and names that stand in ordinary sentences, so that a full stop after them is more likely than an address. */
const EVERYDAY_NAMES =
  'web website domain link email mail gmail internet online offline app sms mms otp click hacker hacked http https ' +
  'facebook fb messenger youtube google tiktok zalo telegram viber instagram whatsapp twitter skype shopee lazada tiki sendo ' +
  'grab iphone ipad samsung android windows viettel mobifone vinaphone vietnamobile vneid vssid bhxh evn napas apple netflix ' +
  'file video clip game admin order ship shipper marketing livestream mobile money phone banking digibank card voucher data code combo sale hotline smartphone laptop wifi';

/** Folded everyday names, those of banks included. */
export const COMMON_NAMES: ReadonlySet<string> = new Set([...EVERYDAY_NAMES.split(' '), ...BANK_NAMES]);
