import { check, type Assessment, type Rules } from './checking';
import {
  joinLastLink,
  joinLastText,
  respond,
  warnsOfMore,
  type ConversationState,
  type Inbound,
  type RespondContext,
  type Response,
} from './conversation';
import { findIndicators, withExpansion, type Found, type Lookup, type SharedLink } from './indicator';
import { createShortenerTest } from './lists';
import type { ShortenerClient } from './network';

/** Short links of one message that are followed; the rest stay hidden. */
const MAX_EXPANSIONS = 3;

/** What an answerer needs besides the message, the state and the time. */
export interface AnswererDeps {
  readonly lookup: Lookup;
  readonly rules: Rules;
  /** null: short links are not followed. */
  readonly shorteners: ShortenerClient | null;
  /** Everything `respond` needs that is the same for every message. */
  readonly context: Omit<RespondContext, 'now' | keyof Prepared>;
  /** What is looked up and drawn before each answer. */
  readonly prepare: (inbound: Inbound, now: string) => Promise<Prepared>;
}

/** What differs from message to message besides the time. */
export type Prepared = Pick<RespondContext, 'nextCaseNumber' | 'record'>;

/** The response with the assessment it rests on; null where nothing was checked. */
export interface AnsweredMessage extends Response {
  readonly assessment: Assessment | null;
}

/** Answers one inbound message; changes nothing. */
export type Answerer = (state: ConversationState, inbound: Inbound, now: string) => Promise<AnsweredMessage>;

function sharedLinks(inbound: Inbound): readonly SharedLink[] {
  return inbound.attachments.flatMap((one) =>
    one.kind === 'link' ? [{ url: one.url, via: 'attachment' as const }] : [],
  );
}

/** The path from an inbound message to replies: find, follow short links, check, respond. */
export function createAnswerer({ lookup, rules, shorteners, context, prepare }: AnswererDeps): Answerer {
  const isShortener = createShortenerTest(lookup);

  async function expand(found: Found): Promise<Found> {
    const shortLinks = found.indicators
      .filter((one) => one.kind === 'link')
      .filter((link) => isShortener(link.domain.hostname));
    const targets = await Promise.all(
      shortLinks.map(async ({ url }, index) => {
        if (shorteners === null || index >= MAX_EXPANSIONS) return null;
        const expansion = await shorteners.expand(url);
        return expansion.kind === 'target' ? expansion.url : null;
      }),
    );
    return shortLinks.reduce(
      (expanded, { raw }, index) => withExpansion(expanded, raw, targets[index] ?? null),
      found,
    );
  }

  async function assess(text: string, shared: readonly SharedLink[], now: string): Promise<Assessment> {
    const found = await expand(findIndicators(text, shared));
    return check({ text, found }, { lookup, rules, now });
  }

  /** A message in two parts is judged as one, unless words add nothing to the link before them. */
  async function judge(
    state: ConversationState,
    text: string,
    shared: readonly SharedLink[],
    now: string,
  ): Promise<Assessment> {
    const own = findIndicators(text, shared);
    const withLink = joinLastLink(state, text, own, now);
    const joint = withLink === null ? null : await assess(withLink, shared, now);
    if (joint !== null && warnsOfMore(state, joint, now)) return joint;
    return assess(joinLastText(state, text, own, now), shared, now);
  }

  return async (state, inbound, now) => {
    const text = inbound.text ?? '';
    const shared = sharedLinks(inbound);
    const isMessage = inbound.payload === null && (text !== '' || shared.length > 0);
    const assessment = isMessage ? await judge(state, text, shared, now) : null;
    const prepared = await prepare(inbound, now);
    return { ...respond(state, inbound, assessment, { ...context, ...prepared, now }), assessment };
  };
}
