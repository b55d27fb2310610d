/** How a link reached us. `redirect` is a target unwrapped from a redirect parameter such as `l.php?u=`. */
export type LinkVia = 'text' | 'attachment' | 'redirect' | 'shortener' | 'image';

/** A host name taken apart along the Public Suffix List. Fields are null where they do not apply. */
export interface DomainInfo {
  /** ASCII (punycode) host name in lower case, without a trailing dot; an IPv6 literal has no brackets. */
  readonly hostname: string;
  /** The same name for the eye: punycode labels decoded, NFC. */
  readonly unicode: string;
  /** Registrable domain (`vietcombank.com.vn`), ASCII. */
  readonly registrable: string | null;
  /** Public suffix (`com.vn`), ASCII. ICANN section only; see `onPrivateSuffix`. */
  readonly publicSuffix: string | null;
  /** The registrable domain's own label (`vietcombank`), decoded to Unicode. */
  readonly label: string | null;
  /** What stands left of the registrable domain (`ib.secure`), or ''. */
  readonly subdomain: string;
  readonly isIp: boolean;
  /** The name lies below a private suffix such as `github.io`; `registrable` then keeps the customer's label. */
  readonly onPrivateSuffix: boolean;
}

/** A link found in a message. One that no parser accepts is kept with `parsed: false`, never dropped. */
export interface LinkIndicator {
  readonly kind: 'link';
  /** Exactly as written by the sender. */
  readonly raw: string;
  /** Canonical absolute URL (WHATWG), `http:` assumed where no scheme was written. */
  readonly url: string;
  readonly domain: DomainInfo;
  readonly parsed: boolean;
  /** The writer hid the address: `hxxp`, `[.]`, spaces for dots, `chấm`, full-width or invisible characters. */
  readonly obfuscated: boolean;
  readonly via: LinkVia;
  /** For a link reached through another one: that link's `raw`. */
  readonly from: string | null;
  /** For a link of a known shortener: whether its target was found. null: not a short link, or not looked at. */
  readonly shortLink: 'followed' | 'hidden' | null;
}

/** What sort of telephone number it is. */
export const NUMBER_KINDS = [
  'mobile',
  'landline',
  'toll-free',
  'premium',
  'state-network',
  'state-post',
  'voip',
  'satellite',
  'short-code',
  'emergency',
  'foreign',
  'invalid',
] as const;

/** `state-network` is 069 (Party, State, police, army); `state-post` is 080. Source: the national number plan. */
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A phone number parsed under the Vietnamese number plan. */
export interface PhoneNumber {
  /** E.164, or null for short codes and numbers that cannot be dialed. */
  readonly e164: string | null;
  /** National form, digits only (`0912345678`, `19001234`, `113`); for a foreign number its E.164. */
  readonly national: string;
  readonly numberKind: NumberKind;
  /** ISO 3166 code of the country, or null where unknown. */
  readonly country: string | null;
  /** The 11-digit number of before 2018 this one was converted from, national digits, or null. */
  readonly migratedFrom: string | null;
  /** The number was written in a form that no operator produces (`+84069…`, `0084 0…`). */
  readonly malformedPrefix: boolean;
}

/** A telephone number found in a message; `raw` is how it was written. */
export interface PhoneIndicator extends PhoneNumber {
  readonly kind: 'phone';
  readonly raw: string;
}

/** What a VietQR payment code asks for, as its text says. */
export interface QrPayment {
  /** The receiving bank's name by its number in the code, or null where nobody knows it. */
  readonly bankName: string | null;
  /** In đồng, digits only; null where the payer fills it in. */
  readonly amount: string | null;
  /** The note that comes with the transfer. */
  readonly purpose: string | null;
  /** Whether the code's own checksum fits: one that does not was damaged or changed by hand. */
  readonly intact: boolean;
}

/** A bank account number standing next to a word that says so, or in a payment code. */
export interface AccountIndicator {
  readonly kind: 'account';
  readonly raw: string;
  readonly digits: string;
  /** The bank as named in the message, folded, or null. */
  readonly bank: string | null;
  /** The payment code the account was read from, or null. */
  readonly qr: QrPayment | null;
}

/** Anything in a message that can be checked. */
export type Indicator = LinkIndicator | PhoneIndicator | AccountIndicator;

/** A link that came beside the text: a share attachment of Messenger, or a code read from a picture. */
export interface SharedLink {
  readonly url: string;
  readonly via: 'attachment' | 'image';
}

/** What was found in one message, in order of appearance, without repeats. */
export interface Found {
  readonly indicators: readonly Indicator[];
  /** True where a cap on text length or number of indicators cut the search. */
  readonly truncated: boolean;
}

/** Key under which lists store and find an indicator. Stored and looked-up keys come from the same functions. */
export interface LookupKey {
  readonly kind: 'url' | 'host' | 'phone' | 'account';
  readonly value: string;
}

/** The lists that a lookup can match. */
export const LIST_NAMES = ['block', 'allow', 'shared'] as const;
/** The name of a list in which indicators are looked up. */
export type ListName = (typeof LIST_NAMES)[number];

/** One entry of a list that matched, with its provenance. */
export interface ListMatch {
  readonly list: ListName;
  /** The key that matched: the more specific of an indicator's keys wins. */
  readonly key: LookupKey;
  /** The source file or feed the entry came from. */
  readonly feed: string;
  /** block: kind of harm; allow: `official` or `state-body`; shared: `platform`, `shortener`, `free-hosting`, `form`, `link-in-bio`. */
  readonly category: string;
  /** Brand id of the owner (allow, shared) or of the imitated body (block), or null. */
  readonly owner: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Where the claim can be read: an address or a citation, or null. */
  readonly reference: string | null;
  /** ISO date. */
  readonly addedAt: string;
}

/** Finds the list entries of the given keys; one query per message. */
export type Lookup = (keys: readonly LookupKey[]) => readonly ListMatch[];
