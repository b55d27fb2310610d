import { cleanText } from './clean-text';
import { countSuffixLabels, parseDomain } from './parse-domain';
import type { DomainInfo } from './types';

const MAIL = /[\p{L}\p{N}._%+-]@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})/gu;

/**
 * The domains of the mail addresses in a message, once each. A mail address is no link and no indicator; who judges a
 * message may hold the domain against the sender it claims.
 */
export function findMailDomains(text: string): DomainInfo[] {
  const hosts = Array.from(cleanText(text).matchAll(MAIL), (match) => (match[1] ?? '').toLowerCase());
  return [...new Set(hosts)].filter((host) => countSuffixLabels(host) > 0).map(parseDomain);
}
