import { foldText, type ListMatch } from '../../indicator';
import { segmentsOf } from '../name/page';
import { readLabel, type LabelReading } from '../name/reading';
import type { Rules } from '../rules';
import type { Finding, LinkSignal } from '../types';

/** Social networks, by the owner of their entry: there everyone's page carries the names of others. */
const SOCIAL: ReadonlySet<string> = new Set(['facebook', 'instagram', 'telegram', 'tiktokshop', 'zalo']);
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['free-hosting', 'form', 'link-in-bio']);
/** Path segments that every page of a host has. */
const GENERIC =
  /^(?:view|site|sites|s|a|d|e|c|p|u|r|in|pages?|groups?|people|forms?|user|users|share|posts?|reel|stories|[a-z]{2}-[a-z]{2}|.*\.php)?$/;
/** A longer name is a headline or a code. */
const LONGEST = 60;
/** Names of the police, and the promise under which false pages of theirs are found (facts: pages that offer to recover money are a scam). */
const POLICE = /congan|canhsat|anninhmang|csgt|(?:^|\W)p?a05|cuca05|(?:^|\W)c0[236]/;
const RECOVERY = /laylai|laytien|thuhoi(?:tien|von|tai)|hoantien|hoanlai|doilai|treotien/;
const POLICE_BRAND = 'bocongan';
/** A brand's name without a promise beside it: fans and shops name pages so too. */
const NAME_ALONE = 0.6;

/** The name that a page's maker chose: the first segment that is not one of the host's own words. */
function pageNameOf(url: string): string | null {
  const chosen = segmentsOf(url)
    .slice(0, 4)
    .find((segment) => !GENERIC.test(segment.toLowerCase()));
  if (chosen === undefined || chosen.length > LONGEST || !/[a-z]{2}/i.test(chosen)) return null;
  return chosen;
}

function isLure({ words }: LabelReading, lures: ReadonlySet<string>): boolean {
  return words.some(({ known }) => lures.has(known.text));
}

function sharedKind(matches: readonly ListMatch[]): 'open' | 'social' | null {
  const shared = matches.find(({ list }) => list === 'shared');
  if (shared === undefined) return null;
  if (OPEN_TO_ALL.has(shared.category)) return 'open';
  return shared.category === 'platform' && SOCIAL.has(shared.owner ?? '') ? 'social' : null;
}

/** A page in the name of the police: with the promise to get money back it is a known trick, without it a real page of a commune may be called so. */
function findPoliceClaim(label: string, rules: Rules): Omit<Finding, 'quote'> | null {
  const compact = label.replaceAll('-', '');
  const brand = rules.brands.get(POLICE_BRAND);
  if (brand === undefined || !(POLICE.test(compact) || POLICE.test(label))) return null;
  const params = { brand: brand.name, brandId: brand.id };
  return RECOVERY.test(compact) ? { params } : { params, scale: NAME_ALONE };
}

/**
 * A page on a host where anyone puts up pages that calls itself a bank's or an office's service:
 * `sites.google.com/view/vcb-xacminh`, `linktr.ee/vietcombank-hotro`, `facebook.com/hotrovietcombank`.
 * On social networks a brand's name alone says nothing: there are official pages, fans and shops.
 */
export const pageClaim: LinkSignal = {
  id: 'page-claim',
  onOfficial: false,
  detect(link, { rules, matches }) {
    const kind = sharedKind(matches);
    const name = kind === null ? null : pageNameOf(link.url);
    if (name === null) return null;
    const label = foldText(name)
      .replace(/^@/, '')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
    const police = findPoliceClaim(label, rules);
    if (police !== null) return { ...police, quote: name };
    const reading = readLabel(label, rules.names);
    const brand = reading.brand?.brand;
    if (brand === undefined || brand.hosts.length === 0) return null;
    const lured = isLure(reading, rules.names.pageLures);
    if (kind === 'social' && (!lured || brand.category === 'government')) return null;
    return {
      params: { brand: brand.name, brandId: brand.id },
      quote: name,
      ...(lured ? {} : { scale: NAME_ALONE }),
    };
  },
};
