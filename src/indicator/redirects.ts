import { countSuffixLabels } from './parse-domain';
import { createLink } from './parse-link';
import { parseUrl } from './parse-url';
import type { LinkIndicator, LinkVia } from './types';

/** Pages that only pass a click on; the target stands in for them. By host and path, with the parameter that holds it. */
const SHIMS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameter: string }[] = [
  {
    host: /^(?:l|lm)\.(?:facebook|messenger|instagram|threads)\.com$/,
    path: /^\/(?:l\.php)?$/,
    parameter: 'u',
  },
  { host: /^(?:www\.|m\.)?facebook\.com$/, path: /^\/(?:l|flx\/warn\/?|n\/?)?(?:l\.php)?$/, parameter: 'u' },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
];

/** Parameters whose value is an address even without a scheme. */
const REDIRECT_PARAMETER =
  /^(?:u|url|uri|q|to|go|goto|dest|destination|target|link|href|out|next|continue|redirect|redirect_ur[il]|redir|return|return_?ur[il]|returnto|r|rurl|forward)$/i;

/** An address in the path. */
const TARGET_IN_PATH = '/http';
/** A target has a dot or the colon of its scheme, plain or encoded. */
const PART_OF_TARGET = /[.:%]/;

/** Whether an address deserves a second look: another one may stand in its query, fragment or path. */
function mayHoldTarget(url: string): boolean {
  if (url.includes(TARGET_IN_PATH)) return true;
  const after = url.search(/[?#]/);
  return after >= 0 && PART_OF_TARGET.test(url.slice(after));
}

/** How many wrappings are undone, one inside the other. */
const MAX_DEPTH = 5;
const MAX_PARAMETERS = 50;

function targetOf(name: string, value: string): string | null {
  const address = value.trim();
  if (/^https?:\/\/[^\s/]/i.test(address)) return address;
  if (!REDIRECT_PARAMETER.test(name)) return null;
  const host = /^(?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,})(?:[:/?#]|$)/u.exec(address)?.[1];
  return host !== undefined && countSuffixLabels(host.toLowerCase()) > 0 ? address : null;
}

function shimTarget(url: URL): string | null {
  for (const { host, path, parameter } of SHIMS) {
    const value = host.test(url.hostname) && path.test(url.pathname) ? url.searchParams.get(parameter) : null;
    const target = value === null ? null : targetOf('u', value);
    if (target !== null) return target;
  }
  return null;
}

function parameterTargets(url: URL): string[] {
  const hash = url.hash.includes('=') ? [...new URLSearchParams(url.hash.replace(/^#[^?]*\?|^#/, ''))] : [];
  const parameters = [...url.searchParams, ...hash].slice(0, MAX_PARAMETERS);
  const targets = parameters
    .map(([name, value]) => targetOf(name, value))
    .filter((target) => target !== null);
  const inPath = /[^=?&#]\/(https?:\/{1,2}[^/?#\s]+\.[^?#\s]*)/i.exec(url.pathname)?.[1];
  return inPath === undefined ? targets : [...targets, inPath.replace(/^(https?:)\/+/i, '$1//')];
}

function follow(parent: LinkIndicator, target: string, via: LinkVia): LinkIndicator {
  return createLink({
    raw: parent.raw,
    address: target,
    via,
    from: parent.raw,
    obfuscated: parent.obfuscated,
  });
}

/**
 * A link and the links inside it. Pages of Facebook, Messenger, Instagram and Google that only pass a click on are
 * replaced by their target; on any other host, a target in a parameter is a link of its own (`via: 'redirect'`).
 */
export function unwrapLink(link: LinkIndicator, depth = MAX_DEPTH): LinkIndicator[] {
  const url = link.parsed && depth > 0 && mayHoldTarget(link.url) ? parseUrl(link.url) : null;
  if (url === null || (url.search === '' && url.hash === '' && !url.pathname.includes('/http')))
    return [link];
  const shim = shimTarget(url);
  if (shim !== null) return unwrapLink(follow(link, shim, 'redirect'), depth - 1);
  const inner = parameterTargets(url)
    .map((target) => follow(link, target, 'redirect'))
    .filter((target) => target.domain.hostname !== link.domain.hostname);
  return [link, ...inner.flatMap((target) => unwrapLink(target, depth - 1))];
}
