import type { AddressPolicy } from './address-policy';
import { createExpiringCache } from './expiring-cache';
import { follow, hidden, type Expansion } from './follow';
import { createGate } from './gate';
import { createGuardedAgents, type Resolve } from './guarded-agent';
import { hostOf } from './request-url';

/** Which hosts are asked, and within which limits. */
export interface ShortenerClientOptions {
  /** Knows the host names of shorteners; no other host is ever contacted. */
  readonly isShortener: (host: string) => boolean;
  readonly addressPolicy: AddressPolicy;
  /** Milliseconds since the epoch; ages the memory of answers. */
  readonly now: () => number;
  /** Finds addresses; the system's resolver where absent. */
  readonly resolve?: Resolve;
  /** For one short link in all: waiting for its turn, every name look-up and every hop. */
  readonly timeoutMs?: number;
  /** Redirects followed at most. */
  readonly maxHops?: number;
}

/** Asks known shorteners where their links lead. */
export interface ShortenerClient {
  /** Never rejects and answers within the time limit. */
  expand(url: string): Promise<Expansion>;
}

const TIMEOUT_MS = 3000;
const MAX_HOPS = 5;
const AT_A_TIME = 8;
const WAITING = 64;
const REMEMBERED = 2000;
/** Short, because the owner of a link may change its target. */
const TARGET_LIFE_MS = 10 * 60_000;
const HIDDEN_LIFE_MS = 30_000;

/** Creates a client that remembers answers for minutes and asks for the same link only once at a time. */
export function createShortenerClient(options: ShortenerClientOptions): ShortenerClient {
  const { isShortener, addressPolicy, now, resolve, timeoutMs = TIMEOUT_MS, maxHops = MAX_HOPS } = options;
  const agents = createGuardedAgents(addressPolicy, resolve);
  const gate = createGate(AT_A_TIME, WAITING);
  const answers = createExpiringCache<Expansion>(REMEMBERED, now);
  const underway = new Map<string, Promise<Expansion>>();

  async function ask(url: URL): Promise<Expansion> {
    const limit = new AbortController();
    const late = new Promise<Expansion>((answer) => {
      limit.signal.addEventListener('abort', () => {
        answer(hidden('timeout'));
      });
    });
    const timer = setTimeout(() => {
      limit.abort();
    }, timeoutMs);
    try {
      const answer = gate(() => follow(url, { isShortener, addressPolicy, maxHops }, agents, limit.signal));
      return answer === null ? hidden('busy') : await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function askAndRemember(url: URL): Promise<Expansion> {
    const answer = await ask(url);
    const lifeMs = answer.kind === 'target' ? TARGET_LIFE_MS : HIDDEN_LIFE_MS;
    if (answer.kind === 'target' || answer.reason !== 'busy') answers.store(url.href, answer, lifeMs);
    return answer;
  }

  return {
    async expand(text) {
      const url = parseShortLink(text, isShortener);
      if (url === null) return hidden('not-a-short-link');
      const remembered = answers.find(url.href) ?? underway.get(url.href);
      if (remembered !== undefined) return remembered;
      const answer = askAndRemember(url).finally(() => underway.delete(url.href));
      underway.set(url.href, answer);
      return answer;
    },
  };
}

function parseShortLink(text: string, isShortener: (host: string) => boolean): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !isShortener(hostOf(url))) return null;
  url.hash = '';
  return url;
}
