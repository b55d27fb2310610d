import { cleanWithSource, quoteSource, type CleanedText } from './clean-text';
import { findHost, findSpacedName, type HostSpan } from './find-hosts';
import { foldInPlace } from './fold-text';
import { readChain, type HostChain } from './host-chain';
import { readLabel, readLabelBefore, readSeparator, type Label } from './host-text';
import { joinSaidNames } from './join-said-names';
import { readTail } from './link-tail';
import { createLink } from './parse-link';
import type { LinkIndicator } from './types';

/** A link with its place in the cleaned text. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly link: LinkIndicator;
}

/** Everything an address is recognized by, a scheme and a loose `www` as groups; each alternative is short, so that the search is linear. */
const SIGN =
  /((?:h[tx*]{2}p[ \t]?\[?s?\]?|f[tx]p)[ \t]?\[?:\]?[ \t]?(?:[\\/][ \t]?){1,3}\]?)|(\bwww[ \t]{1,2}(?=[\p{L}\p{N}]))|[.·•∙⋅‧]|[[({<][ \t]?(?:dot|d0t|ch[ấa]m)[ \t]?[\])}>]|[ \t](?:ch[ấa]m|dot)[ \t]|(?<=[a-z0-9])chấm(?=[a-z0-9])|(?<=[a-z0-9-]{5}),(?=(?:com|vn|net|org|info|xyz)(?![\p{L}\p{N}]))/iuy;

/** Where a sign may stand, in folded text: lets through more than the signs and is three times as quick to search for. */
const MAYBE_SIGN =
  /[.·•∙⋅‧[({<]|h[tx*]{2}p|f[tx]p|www[ \t]|[ \t](?:cham|dot)[ \t]|cham|,(?:com|vn|net|org|info|xyz)/g;

const USER_INFO = /[^\s/?#\\@<>"]{1,256}@/y;
const IPV6 = /\[[0-9a-f:.]{2,45}\]/iy;
const LEAD_IN = /^.*(?:vào|tại|cập|nhập|bấm|nhấn|đến|tới|là)(?=[a-z0-9][a-z0-9-]{2,}$)/iu;
/** What stands before the host of a mail address: `ten @ gmail . com`, `ten(at)gmail.com`. */
const MAIL_SIGN = /(?:@|\w[ \t]@[ \t]|[([{][ \t]?at[ \t]?[)\]}])$/i;
const MAIL_DOMAIN = /@[\p{L}\p{N}._-]{1,253}/uy;

interface Search {
  readonly cleaned: CleanedText;
  readonly text: string;
  readonly folded: string;
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function schemeOf(written: string): string {
  const letters = written.toLowerCase();
  if (letters.startsWith('f')) return 'ftp://';
  return letters.includes('s') ? 'https://' : 'http://';
}

function toSpan(
  search: Search,
  start: number,
  host: HostSpan,
  prefix: string,
  hiddenScheme: boolean,
): LinkSpan {
  const { tail, end } = readTail(search.text, host.end, host.hidden);
  const raw = quoteSource(search.cleaned, start, end);
  const written = search.text.slice(start, end);
  const altered = raw !== written && raw.normalize('NFC') !== written;
  const link = createLink({
    raw,
    address: prefix + host.host + tail,
    via: 'text',
    from: null,
    obfuscated: host.hidden || hiddenScheme || altered,
  });
  return { start, end, link };
}

/** The first label without list marks, underscores or a word that was glued to it. */
function trimFirst(label: Label): Label {
  const lead = /[^\0-\x7f]/.test(label.text) ? (LEAD_IN.exec(label.text)?.[0].length ?? 0) : 0;
  const marks = lead > 0 ? lead : (/^[-_]+/.exec(label.text)?.[0].length ?? 0);
  return marks === 0 ? label : { text: label.text.slice(marks), start: label.start + marks, end: label.end };
}

/** The chain from its `www` on, or without the number of a list: `1.abc.com`. */
function withoutLead(chain: HostChain): HostChain {
  const numbered =
    chain.labels.length > 2 &&
    /^\d{1,2}$/.test(chain.labels[0]?.text ?? '') &&
    chain.joins[0] === 'dot' &&
    /\D/.test(chain.labels[1]?.text ?? '');
  const at = Math.max(
    chain.labels.findIndex(({ text }) => /^www\d?$/i.test(text)),
    numbered ? 1 : 0,
  );
  return at <= 0 ? chain : { labels: chain.labels.slice(at), joins: chain.joins.slice(at), end: chain.end };
}

function afterScheme(search: Search, start: number, at: number, written: string): LinkSpan | null {
  const { text } = search;
  const scheme = schemeOf(written);
  const hidden = !/^(?:https?|ftp):\/\/$/i.test(written);
  const user = sticky(USER_INFO, text, at) ?? '';
  const from = at + user.length;
  const literal = sticky(IPV6, text, from);
  if (literal !== null) {
    return toSpan(
      search,
      start,
      { start: from, end: from + literal.length, host: literal, hidden: false },
      scheme + user,
      hidden,
    );
  }
  const first = readLabel(text, from);
  if (first === null) return null;
  const chain = readChain(text, first);
  const host = findHost(text, chain, { text, before: '', certain: true });
  if (host !== null) return toSpan(search, start, host, scheme + user, hidden);
  const whole = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/uy;
  const name = sticky(whole, text, from) ?? first.text;
  return toSpan(
    search,
    start,
    { start: from, end: from + name.length, host: name, hidden: false },
    scheme + user,
    hidden,
  );
}

/** Where the label before a dot ends: left of its bracket and its spaces. */
function labelEndBefore(text: string, at: number): number {
  const before = text.slice(Math.max(at - 5, 0), at);
  return at - (/[ \t]{0,2}[[({<]?[ \t]{0,2}$/.exec(before)?.[0].length ?? 0);
}

/** `+44.201.234.56` is a number to call, not the address of a machine. */
function isCallingCode(text: string, { labels: [first] }: HostChain): boolean {
  return first !== undefined && text.charAt(first.start - 1) === '+' && /^\d{1,3}$/.test(first.text);
}

function withoutScheme(search: Search, at: number, floor: number): LinkSpan | number {
  const { text, folded } = search;
  const labelEnd = labelEndBefore(text, at);
  // Nothing is joined by most full stops.
  if (readSeparator(text, labelEnd) === null) return at + 1;
  const before = readLabelBefore(text, labelEnd, floor);
  if (before === null) return at + 1;
  const first = trimFirst(before);
  const chain = withoutLead(readChain(text, first));
  if (chain.labels.length < 2) return at + 1;
  const start = chain.labels[0]?.start ?? first.start;
  if (isCallingCode(text, chain)) return chain.end;
  if (MAIL_SIGN.test(text.slice(Math.max(start - 6, 0), start))) return chain.end;
  if (text.charAt(chain.end) === '@') return afterLocalPart(search, start, chain.end);
  const certain = /^www\d?$/i.test(chain.labels[0]?.text ?? '');
  const lead = folded.slice(Math.max(start - 24, 0), start);
  const host = findHost(text, chain, { text, before: lead, certain }) ?? spacedName(text, chain, certain);
  return host === null ? Math.max(chain.end, at + 1) : toSpan(search, host.start, host, '', false);
}

function spacedName(text: string, chain: HostChain, certain: boolean): HostSpan | null {
  const [www, next] = chain.labels;
  const spaced = chain.joins[0] === 'spaced' || chain.joins[0] === 'space-after';
  return certain && spaced && www !== undefined && next !== undefined
    ? findSpacedName(text, www, next.start)
    : null;
}

/** `name@host` is a mail address; with a path behind it, it is an address that hides its host behind a known name. */
function afterLocalPart(search: Search, start: number, at: number): LinkSpan | number {
  const mail = sticky(MAIL_DOMAIN, search.text, at) ?? '@';
  const end = at + mail.length;
  if (mail.length === 1 || search.text.charAt(end) !== '/') return end;
  return toSpan(search, start, { start, end, host: search.text.slice(start, end), hidden: false }, '', false);
}

function afterLooseWww(search: Search, at: number, next: number): LinkSpan | number {
  const www = { text: 'www', start: at, end: at + 3 };
  const first = readLabel(search.text, next);
  if (first === null) return next;
  const around = { text: search.text, before: '', certain: true };
  const host =
    findHost(search.text, readChain(search.text, first), around) ?? findSpacedName(search.text, www, next);
  if (host === null) return next;
  const name = host.host.startsWith('www.') ? host.host : `www.${host.host}`;
  return toSpan(search, at, { ...host, host: name, hidden: true }, '', false);
}

/** The first sign of an address at or after an index, or null. */
function findSign({ text, folded }: Search, from: number): RegExpExecArray | null {
  let at = from;
  for (;;) {
    MAYBE_SIGN.lastIndex = at;
    const maybe = MAYBE_SIGN.exec(folded);
    if (maybe === null) return null;
    SIGN.lastIndex = maybe.index;
    const sign = SIGN.exec(text);
    if (sign !== null) return sign;
    at = maybe.index + 1;
  }
}

/** Finds the links of a cleaned message, each with its place; linear in the length of the text. */
export function findLinkSpans(cleaned: CleanedText, folded: string): LinkSpan[] {
  const search = { cleaned, text: cleaned.text, folded };
  const spans: LinkSpan[] = [];
  let floor = 0;
  let from = 0;
  for (;;) {
    const match = findSign(search, from);
    if (match === null) return spans;
    const next = match.index + match[0].length;
    const [, scheme, www] = match;
    let found: LinkSpan | number | null;
    if (scheme !== undefined) found = afterScheme(search, match.index, next, scheme) ?? next;
    else if (www !== undefined) found = afterLooseWww(search, match.index, next);
    else found = withoutScheme(search, match.index, floor);
    if (typeof found === 'number') {
      from = found;
      continue;
    }
    spans.push(found);
    floor = Math.max(found.end, next);
    from = floor;
  }
}

/** The links of a message in order, redirect targets not unwrapped, repeats included. */
export function findLinks(text: string): LinkIndicator[] {
  const cleaned = joinSaidNames(cleanWithSource(text));
  return findLinkSpans(cleaned, foldInPlace(cleaned.text)).map(({ link }) => link);
}
