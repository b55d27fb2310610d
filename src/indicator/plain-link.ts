import { CLEAR_ENDINGS } from './domain-endings';
import { parseRealHost } from './parse-domain';
import { readCanonical } from './parse-link';
import type { LinkIndicator } from './types';

/** Longer addresses are read with the care that hostile ones need. */
const LONGEST = 2_048;
/** Where the colon of `https:` stands. */
const SCHEME_COLON = 5;
/** Punctuation at the end may belong to the sentence. */
const ENDS_PLAINLY = /[a-z0-9/]$/i;
/** How payment codes begin, which may stand inside a link. */
const CODE = '000201';
/** The search for links takes no host name of more than 24 labels, which a shorter one cannot have. */
const LONGEST_HOST = 48;

/** A host name about which the search for links has no second thought. */
function isClearHost(hostname: string, suffix: string): boolean {
  if (hostname.length > LONGEST_HOST || hostname.includes('.-')) return false;
  if (suffix.includes('.')) return true;
  // A word may be glued to the address: `vcb.com.de nghi`.
  const before = hostname.slice(0, hostname.lastIndexOf('.'));
  return !CLEAR_ENDINGS.has(before.slice(before.lastIndexOf('.') + 1));
}

/**
 * The link that a whole text is, where it is written so plainly that the search for links could only find the same:
 * `http:` or `https:`, lower-case ASCII host name with a real ending, no port, no second address, no punctuation at the end.
 * Most links are forwarded so, and to see that costs a quarter of the search. Null for everything else.
 */
export function readPlainLink(text: string): LinkIndicator | null {
  if (text.length > LONGEST || text.includes(':', SCHEME_COLON + 1) || !ENDS_PLAINLY.test(text)) return null;
  const canonical = text.includes(CODE) ? null : readCanonical(text);
  const domain = canonical === null ? null : parseRealHost(canonical.hostname);
  if (canonical === null || domain === null) return null;
  if (!isClearHost(domain.hostname, domain.publicSuffix ?? '')) return null;
  return {
    kind: 'link',
    raw: text,
    obfuscated: false,
    via: 'text',
    from: null,
    shortLink: null,
    url: canonical.url,
    domain,
    parsed: true,
  };
}
