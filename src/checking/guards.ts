import type { LinkIndicator } from '../indicator';
import { findNameInside } from './name/find-name';
import { isVietnameseSyllable } from './message/text/syllables';
import type { BrandSighting } from './name/sighting';
import type { Brand } from './rule-files';
import type { NameRules } from './name/name-rules';

/** A reason not to call a name an imitation. Each names a habit of honest sites; none names a site. */
export type GuardReason =
  | 'own-host'
  | 'foreign-branch'
  | 'foreign-firm'
  | 'old-name'
  | 'restricted-suffix'
  | 'app-prefix'
  | 'business-unit'
  | 'press';

const PLATFORM: ReadonlySet<Brand['category']> = new Set(['social', 'e_commerce', 'game']);

function isAtOrBelow(hostname: string, host: string): boolean {
  if (!hostname.endsWith(host)) return false;
  return hostname.length === host.length || hostname.charAt(hostname.length - host.length - 1) === '.';
}

/** Whether a brand without official addresses is one whose own ones are known all the same: what stands there is its users'. */
export function isPlatform({ otherHosts, category }: Brand): boolean {
  return PLATFORM.has(category) && otherHosts.length > 1;
}

/** A brand's own name, confirmed or not, and everything below it. */
export function isOwnHost(hostname: string, rules: NameRules): boolean {
  for (let rest = hostname; rest !== '';) {
    if (rules.forms.ownHosts.has(rest)) return true;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return false;
}

/** `gov.vn`, `edu.vn` …: given only to bodies that proved who they are. A hacked page there is found by other signs. */
export function isRestricted(hostname: string, rules: NameRules): boolean {
  return rules.restrictedSuffixes.some((suffix) => isAtOrBelow(hostname, suffix));
}

const APP_PREFIX = /^(?:i|e|m|my|one|get)$/;
/** `vcbs.com.vn`, `viettelidc.com.vn`: a firm's sister companies carry its name and their trade. */
const BUSINESS_UNIT =
  /^(?:sc|st|plus|amc|idc|ics|tv|fc|rb|hr|cns|lc|life|metlife|capital|fund|am|securities|secs|finance|leasing|insurance|land|media|tech|software|solutions|cargo|logistics|post|store|shop|group|corp|holdings|global|academy|school|edu|news|tower|invest|construction|telecom|digital|cyber|cloud|pay|money|ai|ca|food|lab|labs)$/;
const INITIALS_UNIT = /^[sf]$/;
const LONGEST_INITIALS = 4;

/** `bao<tỉnh>.com.vn`, `tapchi…`: newspapers and broadcasters carry the name of the place or body they belong to. */
const PRESS = /^(?:bao|tapchi|daiptth|truyenhinh)|(?:tv|online|news)$/;

/** Longer words are no chance neighbors of a brand's initials. */
const LONGEST_ORDINARY = 4;
/** `tiko`, `sento`: consonant and vowel in turn. Beside a short brand that is said so too, they are other people's coinages. */
const COINAGE =
  /^(?!.*(.)\1)(?:(?:[bcdfghklmnprstvxyz][aeiouy]){2}|[bcdfghklmnprstvxyz][aeiouy][mn][bcdfghklmnprstvxyz][aeiouy])$/;

/** `momo`, `tiki`: a word of many languages and the name of many firms. */
function isShortCoinage(name: string): boolean {
  return name.length <= LONGEST_ORDINARY && COINAGE.test(name);
}

/** `wiki.vn`, `tim.vn`, `abc.com.vn`, `tiko.vn`: a word, a Vietnamese syllable, common initials or a coinage beside a short official name. */
export function isOrdinaryWord(label: string, rules: NameRules): boolean {
  if (COINAGE.test(label)) return true;
  return rules.ordinaryWords.has(label) || (label.length <= LONGEST_ORDINARY && isVietnameseSyllable(label));
}

/** Registries that ask for the papers of a firm of their country: `tiki.ne.jp` is older than any scam. */
const FIRM_SUFFIX = /^(?:(?:co|ne|or)\.jp|co\.kr|co\.th|com\.(?:au|hk|my|sg|tw))$/;

/** Endings under which every name of four letters was taken long ago, and costs more than a scam earns. */
const SOLD_OUT = /^(?:com|org)$/;

/** Vietnamese banks have branches in the neighboring countries, whose firms get names under these suffixes. */
const BRANCH_SUFFIX = /^com\.(?:kh|la|mm)$/;

/** `viettel-ca`: a firm's name and a trade, whatever other name the two together are close to. */
function isNameAndUnit(label: string, rules: NameRules): boolean {
  const compact = label.replaceAll('-', '');
  const named = findNameInside(compact, rules.forms);
  return named?.at === 0 && BUSINESS_UNIT.test(compact.slice(named.form.text.length));
}

/**
 * `isacombank.com.vn`, `myvnpt.com.vn`: Vietnamese firms name their apps so, and .vn names are tied to an identity.
 * A prefix that doubles the name's first letter would be lost in the name: `mmobifone` is a slip of the pen.
 */
function isApp({ rest, quote, form }: BrandSighting, label: string): boolean {
  const prefix = quote.endsWith(form) ? quote.slice(0, -form.length) : rest;
  return label.endsWith(form) && APP_PREFIX.test(prefix) && !form.startsWith(prefix);
}

/**
 * `acbs.com.vn`, `vcbf.com.vn`: a bank's initials and, behind them, one letter for securities or fund.
 * Its full name is not cut so short, and other trades have no such sister companies.
 */
function isInitialsUnit({ brand, form, rest }: BrandSighting, label: string): boolean {
  if (brand.category !== 'bank' || form.length > LONGEST_INITIALS) return false;
  return label.startsWith(form) && INITIALS_UNIT.test(rest);
}

/** Says why a brand's name in this address is no imitation, or null where nothing speaks for it. */
export function findGuard(
  link: LinkIndicator,
  sighting: BrandSighting | null,
  rules: NameRules,
): GuardReason | null {
  const { hostname, publicSuffix } = link.domain;
  if (isOwnHost(hostname, rules)) return 'own-host';
  if (isRestricted(hostname, rules)) return 'restricted-suffix';
  if (sighting === null || publicSuffix === null) return null;
  if (sighting.brand.category === 'bank' && BRANCH_SUFFIX.test(publicSuffix)) return 'foreign-branch';
  if (FIRM_SUFFIX.test(publicSuffix)) return 'foreign-firm';
  if (sighting.kind === 'same' && SOLD_OUT.test(publicSuffix) && isShortCoinage(sighting.form))
    return 'old-name';
  const vietnamese = publicSuffix === 'vn' || publicSuffix.endsWith('.vn');
  if (!vietnamese) return null;
  const label = link.domain.label ?? '';
  if (isApp(sighting, label)) return 'app-prefix';
  if (PRESS.test(sighting.rest) && sighting.brand.category === 'government') return 'press';
  const isUnit =
    isInitialsUnit(sighting, label) || BUSINESS_UNIT.test(sighting.rest) || isNameAndUnit(label, rules);
  return isUnit ? 'business-unit' : null;
}
