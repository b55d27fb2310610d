import { cleanText } from './clean-text';
import { parseDomain } from './parse-domain';
import { parseUrl } from './parse-url';
import { refang } from './refang';
import type { LinkIndicator, LinkVia } from './types';

/** What a finder knows of a link before it is parsed. */
export interface LinkSource {
  readonly raw: string;
  /** The address with all hiding undone; a scheme may be missing. */
  readonly address: string;
  readonly via: LinkVia;
  readonly from: string | null;
  readonly obfuscated: boolean;
}

const WEB_SCHEME = /^(?:https?|ftp):/i;
const WRITTEN_OUT = /^(?:https?|ftp):\/\/(?![\\/])/i;
const TRACKING = /[?&]fbclid=[^&#]*/g;

function withScheme(address: string): string {
  if (WRITTEN_OUT.test(address)) return address;
  if (WEB_SCHEME.test(address)) return address.replace(/^([a-z]+:)[\\/]*/i, '$1//');
  return `http://${address.replace(/^[\\/]+/, '')}`;
}

function withoutTracking(url: URL): string {
  if (!url.search.includes('fbclid=')) return url.href;
  const query = url.search.replace(TRACKING, '').replace(/^&/, '?');
  return `${url.protocol}//${url.username === '' ? '' : `${url.username}@`}${url.host}${url.pathname}${query}${url.hash}`;
}

function guessHostname(address: string): string {
  return /^(?:[a-z]+:)?[\\/]*(?:[^/\\?#@]*@)?([^/\\?#:\s]*)/i.exec(address)?.[1] ?? '';
}

/**
 * An address that WHATWG URL leaves as it is: a scheme, a plain host name, then letters and signs that are never escaped,
 * no segment that begins with a dot. Most addresses are such, and to see that costs a fraction of parsing them.
 */
const CANONICAL =
  /^(https?:\/\/)((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*)((?:\/(?!\.|%2)[\w.~!$&()*+,;=@%:-]*)*)((?:\?[\w.~!$&()*+,;=@%:/?-]*)?(?:#[\w.~!$&()*+,;=@%:/?-]*)?)$/;

/** The parts of an address that need no parsing, or null for one that does. */
export function readCanonical(address: string): { readonly url: string; readonly hostname: string } | null {
  const parts = CANONICAL.exec(address);
  if (parts === null) return null;
  const [, scheme = '', hostname = '', path = '', rest = ''] = parts;
  if (hostname.includes('xn--') || rest.includes('fbclid=')) return null;
  return { url: path === '' ? `${scheme}${hostname}/${rest}` : address, hostname };
}

/** The parts of an address that needs parsing, or null where it has no host. */
function readParsed(address: string): { readonly url: string; readonly hostname: string } | null {
  const parsed = parseUrl(address);
  if (parsed === null || parsed.hostname === '') return null;
  return { url: withoutTracking(parsed), hostname: parsed.hostname };
}

/** Builds the indicator of an address; one that WHATWG URL rejects is kept with `parsed: false`. */
export function createLink({ raw, address, via, from, obfuscated }: LinkSource): LinkIndicator {
  const written = withScheme(address);
  const { url, hostname } = readCanonical(written) ?? readParsed(written) ?? { url: written, hostname: null };
  const domain = parseDomain(hostname ?? guessHostname(address));
  const parsed = hostname !== null;
  return { kind: 'link', raw, obfuscated, via, from, shortLink: null, url, domain, parsed };
}

/** Parses one address as written, with or without scheme, defanged or with hidden characters. Never throws. */
export function parseLink(raw: string, via: LinkVia): LinkIndicator {
  const cleaned = cleanText(raw).trim();
  const address = refang(cleaned);
  const obfuscated = address !== raw.normalize('NFC').trim();
  return createLink({ raw, address, via, from: null, obfuscated });
}
