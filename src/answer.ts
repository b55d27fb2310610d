import { check, type Assessment, type Rules } from './checking';
import { respond, type ConversationState, type Inbound, type RespondContext, type Response } from './conversation';
import { findIndicators, lookupKeys, withExpansion, type Found, type LinkIndicator, type Lookup, type SharedLink } from './indicator';
import type { ShortenerClient } from './network';

/** Short links of one message that are followed; the rest stay hidden. */
const MAX_EXPANSIONS = 3;

export interface AnswererDeps {
  readonly lookup: Lookup;
  readonly rules: Rules;
  /** null: short links are not followed. */
  readonly shorteners: ShortenerClient | null;
  /** Everything `respond` needs but the time. */
  readonly context: Omit<RespondContext, 'now'>;
}

export interface AnsweredMessage extends Response {
  readonly assessment: Assessment | null;
}

/** Answers one inbound message; changes nothing. */
export type Answerer = (state: ConversationState, inbound: Inbound, now: string) => Promise<AnsweredMessage>;

/** Whether a host is listed as a link shortener. */
export function createShortenerTest(lookup: Lookup): (host: string) => boolean {
  return (host) => lookup([{ kind: 'host', value: host }]).some(isShortenerEntry);
}

function isShortenerEntry({ list, category }: { readonly list: string; readonly category: string }): boolean {
  return list === 'shared' && category === 'shortener';
}

function sharedLinks(inbound: Inbound): readonly SharedLink[] {
  return inbound.attachments.flatMap((one) => (one.kind === 'link' ? [{ url: one.url, via: 'attachment' as const }] : []));
}

/** Links of known shorteners, asked for in one look-up. */
function findShortLinks(found: Found, lookup: Lookup): readonly LinkIndicator[] {
  const links = found.indicators.filter((indicator) => indicator.kind === 'link');
  return links.filter((link) => lookup(lookupKeys(link)).some(isShortenerEntry));
}

/** The path from an inbound message to replies: find, follow short links, check, respond. */
export function createAnswerer({ lookup, rules, shorteners, context }: AnswererDeps): Answerer {
  async function expand(found: Found): Promise<Found> {
    const shortLinks = findShortLinks(found, lookup);
    const targets = await Promise.all(
      shortLinks.map(async ({ url }, index) => {
        if (shorteners === null || index >= MAX_EXPANSIONS) return null;
        const expansion = await shorteners.expand(url);
        return expansion.kind === 'target' ? expansion.url : null;
      }),
    );
    return shortLinks.reduce((expanded, { raw }, index) => withExpansion(expanded, raw, targets[index] ?? null), found);
  }

  return async (state, inbound, now) => {
    const text = inbound.text ?? '';
    const shared = sharedLinks(inbound);
    const isMessage = inbound.payload === null && (text !== '' || shared.length > 0);
    const found = isMessage ? await expand(findIndicators(text, shared)) : null;
    const assessment = found === null ? null : check({ text, found }, { lookup, rules, now });
    return { ...respond(state, inbound, assessment, { ...context, now }), assessment };
  };
}
