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

function addPages(keys: LookupKey[], link: LinkIndicator): void {
  const parts = link.parsed ? PARTS.exec(link.url) : null;
  if (parts === null) return;
  const [, hostname = '', port = '', pathname = '', search = ''] = parts;
  const first = withoutWww(hostname);
  const same = hostname.replace(SAME_SITE, '');
  const second = same.includes('.') && same !== first ? same : null;
  for (const path of pathsOf(pathname, search)) {
    keys.push({ kind: 'url', value: first + port + path });
    if (second !== null) keys.push({ kind: 'url', value: second + port + path });
  }
}

function countLabels(name: string): number {
  let labels = 1;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) labels += 1;
  return labels;
}

function addHosts(keys: LookupKey[], { hostname, isIp, publicSuffix }: DomainInfo): void {
  const host = isIp ? hostname : withoutWww(hostname);
  if (host === '') return;
  keys.push({ kind: 'host', value: host });
  if (isIp || publicSuffix === null) return;
  const suffixLabels = countLabels(publicSuffix);
  let parent = host;
  for (let labels = countLabels(host) - 1; labels > suffixLabels; labels -= 1) {
    parent = parent.slice(parent.indexOf('.') + 1);
    if (labels < MAX_PARENT_HOSTS) keys.push({ kind: 'host', value: parent });
  }
  if (STATE_SUFFIXES.has(publicSuffix) && host !== publicSuffix)
    keys.push({ kind: 'host', value: publicSuffix });
}

function linkKeys(link: LinkIndicator): LookupKey[] {
  const keys: LookupKey[] = [];
  addPages(keys, link);
  addHosts(keys, link.domain);
  return keys;
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
  const keys: LookupKey[] = [];
  if (link.parsed) addHosts(keys, link.domain);
  return keys[0] ?? null;
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
