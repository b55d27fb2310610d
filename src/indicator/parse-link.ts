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

/** Builds the indicator of an address; one that WHATWG URL rejects is kept with `parsed: false`. */
export function createLink({ raw, address, via, from, obfuscated }: LinkSource): LinkIndicator {
  const url = parseUrl(withScheme(address));
  const shared = { kind: 'link', raw, obfuscated, via, from, shortLink: null } as const;
  if (url === null || url.hostname === '') {
    return {
      ...shared,
      url: withScheme(address),
      domain: parseDomain(guessHostname(address)),
      parsed: false,
    };
  }
  return { ...shared, url: withoutTracking(url), domain: parseDomain(url.hostname), parsed: true };
}

/** Parses one address as written, with or without scheme, defanged or with hidden characters. Never throws. */
export function parseLink(raw: string, via: LinkVia): LinkIndicator {
  const cleaned = cleanText(raw).trim();
  const address = refang(cleaned);
  const obfuscated = address !== raw.normalize('NFC').trim();
  return createLink({ raw, address, via, from: null, obfuscated });
}
