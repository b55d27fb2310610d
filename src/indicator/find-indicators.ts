import { cleanWithSource } from './clean-text';
import { findAccountSpans } from './find-accounts';
import { findLinkSpans } from './find-links';
import { findPhoneSpans } from './find-phones';
import { findQrPayments } from './find-qr-payments';
import { foldInPlace } from './fold-text';
import { joinSaidNames } from './join-said-names';
import { lookupKeys } from './lookup-keys';
import { parseLink } from './parse-link';
import { readPlainLink } from './plain-link';
import { unwrapLink } from './redirects';
import type { Found, Indicator, PhoneIndicator, SharedLink } from './types';

/** Caps on the search in one message. */
export interface FindLimits {
  /** UTF-16 units of text that are read. */
  readonly characters: number;
  readonly indicators: number;
}

/** Far above what a Messenger message (2,000 characters) can hold, and small enough to answer at once. */
export const FIND_LIMITS: FindLimits = { characters: 20_000, indicators: 50 };

interface Placed {
  readonly start: number;
  readonly indicators: readonly Indicator[];
}

function readable(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cutsPair = /[\ud800-\udbff]/.test(text.charAt(characters - 1));
  return text.slice(0, cutsPair ? characters - 1 : characters);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Those of some places that touch none of others. */
function outside<Some extends Place>(places: readonly Some[], others: readonly Place[]): readonly Some[] {
  if (places.length === 0 || others.length === 0) return places;
  return places.filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end));
}

const inOrder = (left: { readonly start: number }, right: { readonly start: number }): number =>
  left.start - right.start;

/** Where links and accounts stand, in order. */
function sorted(links: readonly Place[], accounts: readonly Place[]): readonly Place[] {
  if (accounts.length === 0) return links;
  return links.length === 0 && accounts.length === 1 ? accounts : [...links, ...accounts].sort(inOrder);
}

function findPlaced(text: string): Placed[] {
  const cleaned = joinSaidNames(cleanWithSource(text));
  const folded = foldInPlace(cleaned.text);
  const codes = findQrPayments(cleaned);
  const links = outside(findLinkSpans(cleaned, folded), codes);
  const [first] = links;
  // One link and nothing else, as most forwarded messages are: there is no room for anything beside it.
  if (first?.start === 0 && first.end === cleaned.text.length)
    return [{ start: 0, indicators: unwrapLink(first.link) }];
  const written = outside(outside(findAccountSpans(cleaned, folded), codes), links);
  const accounts = codes.length === 0 ? written : [...codes, ...written];
  const phones = findPhoneSpans(cleaned, folded, sorted(links, accounts));
  const placed: Placed[] = [];
  for (const { start, link } of links) placed.push({ start, indicators: unwrapLink(link) });
  for (const { start, account } of accounts) placed.push({ start, indicators: [account] });
  for (const { start, phone } of phones) placed.push({ start, indicators: [phone] });
  return placed.length < 2 ? placed : placed.sort(inOrder);
}

function indicatorsOf(placed: readonly Placed[]): readonly Indicator[] {
  const [first] = placed;
  return placed.length === 1 && first !== undefined
    ? first.indicators
    : placed.flatMap(({ indicators }) => indicators);
}

function identity(indicator: Indicator): string {
  const [key] = lookupKeys(indicator);
  if (indicator.kind === 'link' && !indicator.parsed) return `link ${indicator.url}`;
  return key === undefined ? `link ${indicator.kind}` : `${key.kind} ${key.value}`;
}

/** The indicators without repeats: what leads to the same page, number or account is one. */
function distinct(indicators: readonly Indicator[]): readonly Indicator[] {
  if (indicators.length < 2) return indicators;
  const seen = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const name = identity(indicator);
    if (!seen.has(name)) seen.set(name, indicator);
  }
  return [...seen.values()];
}

/**
 * Everything in a message that can be checked, in order of appearance, without repeats; the links shared beside the text
 * come last. Never throws; the work grows with the length of the text up to the limit.
 */
export function findIndicators(
  text: string,
  shared: readonly SharedLink[],
  limits: FindLimits = FIND_LIMITS,
): Found {
  const read = readable(text, limits.characters);
  const plain = readPlainLink(read);
  const written = plain === null ? indicatorsOf(findPlaced(read)) : unwrapLink(plain);
  const beside = shared
    .slice(0, limits.indicators)
    .flatMap(({ url, via }) => unwrapLink(parseLink(url, via)));
  const all = distinct(beside.length === 0 ? written : [...written, ...beside]);
  return {
    indicators: all.slice(0, limits.indicators),
    truncated:
      read.length < text.length || all.length > limits.indicators || shared.length > limits.indicators,
  };
}

/** The phone numbers of a message in order, without digits that belong to links and account numbers. */
export function findPhones(text: string): PhoneIndicator[] {
  return findPlaced(text).flatMap(({ indicators }) =>
    indicators.filter((indicator) => indicator.kind === 'phone'),
  );
}
