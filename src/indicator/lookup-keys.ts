import { createLink, parseLink } from './parse-link';
import { parsePhone } from './parse-phone';
import type {
  AccountIndicator,
  DomainInfo,
  Indicator,
  LinkIndicator,
  LookupKey,
  PhoneIndicator,
} from './types';

/** Query parameters that say where a click came from and not which page is meant. */
const TRACKING_PARAMETER = /^(?:utm_\w+|fbclid|gclid|zarsrc|mibextid|igsh|igshid|_rdr|rdid)$/i;

/** Subdomains under which a site shows the same pages. */
const SAME_SITE = /^(?:www|m|mobile|web|mbasic|touch)\./;

/** How many parent paths of a page are looked up: `/a/b/c` and `/a/b` and `/a`. */
const MAX_PARENT_PATHS = 3;

/** Host names longer than this many labels are looked up by their last ones only. */
const MAX_PARENT_HOSTS = 10;

/**
 * Public suffixes under which only state bodies get a name, so that the suffix itself says who owns what stands below.
 * Every other public suffix is open to anyone and is never a key of the names below it.
 */
const STATE_SUFFIXES: ReadonlySet<string> = new Set(['gov.vn']);

function withoutWww(hostname: string): string {
  if (!hostname.startsWith('www.')) return hostname;
  const bare = hostname.slice('www.'.length);
  return bare.includes('.') ? bare : hostname;
}

/** The parts of an address in the form of WHATWG URL, which an indicator's `url` has: quicker than parsing it again. */
const PARTS = /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)((?::\d+)?)([^?#]*)(?:\?([^#]*))?/;

/** The parameters that say which page is meant, in order. */
function queryOf(search: string): string {
  return search
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING_PARAMETER.test(pair.split('=', 1)[0] ?? ''))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('&');
}

function pathsOf(pathname: string, search: string): string[] {
  const single = pathname.includes('//') ? pathname.replace(/\/{2,}/g, '/') : pathname;
  const path = single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
  const query = search === '' ? '' : queryOf(search);
  const paths = query === '' ? [path] : [`${path}?${query}`, path];
  let parent = path;
  for (let count = 0; count < MAX_PARENT_PATHS; count += 1) {
    parent = parent.slice(0, Math.max(parent.lastIndexOf('/'), 0));
    if (parent === '') break;
    paths.push(parent);
  }
  return paths;
}

function pageValues(link: LinkIndicator): string[] {
  const parts = link.parsed ? PARTS.exec(link.url) : null;
  if (parts === null) return [];
  const [, hostname = '', port = '', pathname = '', search = ''] = parts;
  const first = withoutWww(hostname);
  const same = hostname.replace(SAME_SITE, '');
  const hosts = same.includes('.') && same !== first ? [first, same] : [first];
  return pathsOf(pathname, search).flatMap((path) => hosts.map((host) => host + port + path));
}

function hostValues(domain: DomainInfo): string[] {
  const host = domain.isIp ? domain.hostname : withoutWww(domain.hostname);
  if (host === '' || domain.isIp || domain.publicSuffix === null) return host === '' ? [] : [host];
  const suffixLabels = domain.publicSuffix.split('.').length;
  const labels = host.split('.').slice(-MAX_PARENT_HOSTS);
  const parents: string[] = [];
  for (let start = 1; labels.length - start > suffixLabels; start += 1)
    parents.push(labels.slice(start).join('.'));
  if (STATE_SUFFIXES.has(domain.publicSuffix) && host !== domain.publicSuffix)
    parents.push(domain.publicSuffix);
  return [host, ...parents];
}

function linkKeys(link: LinkIndicator): LookupKey[] {
  return [
    ...pageValues(link).map((value) => ({ kind: 'url', value }) as const),
    ...hostValues(link.domain).map((value) => ({ kind: 'host', value }) as const),
  ];
}

function phoneKeys(phone: Pick<PhoneIndicator, 'e164' | 'national'>): LookupKey[] {
  return [{ kind: 'phone', value: phone.e164 ?? phone.national }];
}

function accountKeys(account: Pick<AccountIndicator, 'digits'>): LookupKey[] {
  return [{ kind: 'account', value: account.digits }];
}

/**
 * The keys under which lists may hold an indicator, the most specific first: the page with its query, the page, its
 * parent paths, the host, every parent host that is not a public suffix, and `gov.vn`, which is one. `www.` is never part of a key.
 */
export function lookupKeys(indicator: Indicator): LookupKey[] {
  switch (indicator.kind) {
    case 'link':
      return linkKeys(indicator);
    case 'phone':
      return phoneKeys(indicator);
    case 'account':
      return accountKeys(indicator);
  }
}

function hostKey(value: string): LookupKey | null {
  const name = value.trim().replace(/^\*?\.+/, '');
  const link = createLink({ raw: name, address: name, via: 'text', from: null, obfuscated: false });
  const [host] = link.parsed ? hostValues(link.domain) : [];
  return host === undefined ? null : { kind: 'host', value: host };
}

/** The key under which a list stores a value, or null where it is none of its kind. */
export function normalizeKey(kind: LookupKey['kind'], value: string): LookupKey | null {
  switch (kind) {
    case 'url':
      return linkKeys(parseLink(value.trim(), 'text')).find((key) => key.kind === 'url') ?? null;
    case 'host':
      return /[\s/?#@]/.test(value.trim()) ? null : hostKey(value);
    case 'phone': {
      const phone = parsePhone(value);
      return phone === null ? null : (phoneKeys(phone)[0] ?? null);
    }
    case 'account': {
      const digits = value.replace(/[\s.-]/g, '');
      return /^\d{6,19}$/.test(digits) ? { kind: 'account', value: digits } : null;
    }
  }
}
