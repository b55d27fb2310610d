import ipaddr from 'ipaddr.js';
import type { AddressPolicy } from './address-policy';

const DEFAULT_PORT: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Host name as lists write it: no brackets around an IPv6 literal, no trailing dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Whether a URL may be asked for at all: web scheme, allowed port, no user name or password,
 * and, where the host is a literal address, one that the policy allows.
 * A literal never reaches the agent's lookup, so it is judged here; `URL` has already turned `0x7f.1` and the like into plain form.
 */
export function mayRequest(url: URL, policy: AddressPolicy): boolean {
  const port = url.port === '' ? DEFAULT_PORT[url.protocol] : Number(url.port);
  if (port === undefined || !(url.protocol in DEFAULT_PORT) || !policy.allowsPort(port)) return false;
  if (url.username !== '' || url.password !== '') return false;
  const host = hostOf(url);
  return !ipaddr.isValid(host) || policy.allowsAddress(host);
}
