import type { AddressPolicy } from './address-policy';
import { askRedirect } from './ask-redirect';
import { isRefusal } from './errors';
import type { GuardedAgents } from './guarded-agent';
import { hostOf, mayRequest } from './request-url';

/** Why a short link's target stays unknown. */
export type HiddenReason =
  | 'not-a-short-link'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'no-redirect'
  | 'not-a-web-link'
  | 'loop'
  | 'too-many-hops'
  | 'busy';

/** Where a short link leads, or why that cannot be said. */
export type Expansion =
  | { readonly kind: 'target'; readonly url: string }
  | { readonly kind: 'hidden'; readonly reason: HiddenReason };

/** Which hosts are asked, at which addresses, and how many hops are followed at most. */
export interface FollowRules {
  readonly isShortener: (host: string) => boolean;
  readonly addressPolicy: AddressPolicy;
  readonly maxHops: number;
}

/** The union member of a target that stays unknown. */
export function hidden(reason: HiddenReason): Expansion {
  return { kind: 'hidden', reason };
}

/**
 * Follows redirects from shortener to shortener until one leaves them.
 * Only hosts that `isShortener` knows are contacted; the target itself never is.
 */
export async function follow(
  start: URL,
  rules: FollowRules,
  agents: GuardedAgents,
  signal: AbortSignal,
): Promise<Expansion> {
  try {
    return await walk(start, rules, agents, signal);
  } catch (error) {
    if (signal.aborted) return hidden('timeout');
    return hidden(isRefusal(error) ? 'refused' : 'unreachable');
  }
}

async function walk(
  start: URL,
  rules: FollowRules,
  agents: GuardedAgents,
  signal: AbortSignal,
): Promise<Expansion> {
  const asked = new Set<string>();
  let url = start;
  while (asked.size < rules.maxHops) {
    if (!mayRequest(url, rules.addressPolicy)) return hidden('refused');
    if (asked.has(url.href)) return hidden('loop');
    asked.add(url.href);
    const location = await askRedirect(url, agents, signal);
    if (location === null) return hidden('no-redirect');
    const next = URL.canParse(location, url.href) ? new URL(location, url) : null;
    if (next?.protocol !== 'http:' && next?.protocol !== 'https:') return hidden('not-a-web-link');
    if (!rules.isShortener(hostOf(next))) return { kind: 'target', url: next.href };
    url = next;
  }
  return hidden(asked.has(url.href) ? 'loop' : 'too-many-hops');
}
