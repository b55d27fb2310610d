import { parse } from 'tldts';
import { parseUrl } from './parse-url';
import { decodeHostname } from './punycode';
import type { DomainInfo } from './types';

/** Names under which tests and documents may invent hosts (RFC 2606); they count as public suffixes here. */
const RESERVED_SUFFIXES: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'localhost']);

const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/;
const ENDS_IN_NUMBER = /(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)\.?$/;
const OPTIONS = { extractHostname: false, validateHostname: false, detectIp: true } as const;
const ICANN_ONLY = { ...OPTIONS, allowPrivateDomains: false } as const;
const WITH_PRIVATE = { ...OPTIONS, allowPrivateDomains: true } as const;

/** The host name as WHATWG URL would write it: ASCII, lower case, no trailing dot, no brackets. */
export function canonicalHostname(hostname: string): string {
  const lower = hostname.trim().toLowerCase();
  if (PLAIN_HOST.test(lower) && !ENDS_IN_NUMBER.test(lower)) return lower.replace(/\.$/, '');
  const address = lower.includes(':') && !lower.startsWith('[') ? `[${lower}]` : lower;
  const parsed = /[\s/?#@\\]/.test(address) ? null : parseUrl(`http://${address}/`);
  return (parsed?.hostname ?? lower).replace(/^\[|\]$|\.$/g, '');
}

/** How many labels of a lower-case host name make up its public suffix; 0 where its ending is no real one. */
export function countSuffixLabels(host: string): number {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (RESERVED_SUFFIXES.has(ending)) return 1;
  const { isIcann, publicSuffix } = parse(host, ICANN_ONLY);
  return isIcann === true && publicSuffix !== null ? publicSuffix.split('.').length : 0;
}

function nameless(hostname: string, isIp: boolean, publicSuffix: string | null): DomainInfo {
  return {
    hostname,
    unicode: decodeHostname(hostname),
    registrable: null,
    publicSuffix,
    label: null,
    subdomain: '',
    isIp,
    onPrivateSuffix: false,
  };
}

/**
 * Takes a host name apart along the Public Suffix List (the copy in tldts). Accepts Unicode, upper case, brackets and a
 * trailing dot; never throws. Below a private suffix (`github.io`) the registrable domain keeps the customer's label.
 */
export function parseDomain(hostname: string): DomainInfo {
  const host = canonicalHostname(hostname);
  const withPrivate = parse(host, WITH_PRIVATE);
  if (withPrivate.isIp === true) return nameless(host, true, null);
  // Where no private rule matched, the rules of ICANN give the same answer.
  const icann = withPrivate.isPrivate === true ? parse(host, ICANN_ONLY) : withPrivate;
  const suffix = icann.publicSuffix === '' ? null : icann.publicSuffix;
  const unnamed = icann.domain === null || icann.domainWithoutSuffix === '';
  if (suffix === null || unnamed) return nameless(host, false, suffix);
  const onPrivateSuffix = withPrivate.isPrivate === true && withPrivate.domain !== null;
  const owned = onPrivateSuffix ? withPrivate : icann;
  return {
    hostname: host,
    unicode: decodeHostname(host),
    registrable: owned.domain,
    publicSuffix: suffix,
    label: decodeHostname(owned.domainWithoutSuffix ?? ''),
    subdomain: owned.subdomain ?? '',
    isIp: false,
    onPrivateSuffix,
  };
}
