import type { Assessment } from '../checking';
import { lookupKeys, type Indicator } from '../indicator';
import { isOlder, RETENTION } from './retention';
import type { Effect } from './effect';
import type { ConversationState } from './state';

/** More indicators than this are not kept for a report. */
const MAX_RECENT = 20;

function isSame(one: Indicator, other: Indicator): boolean {
  return one.kind === other.kind && one.raw === other.raw;
}

/**
 * What is still remembered of the last indicators at `now`, with those of this message in front of the old.
 * All are forgotten together, half an hour after the first: new ones join only those that have been kept for a while less.
 */
export function rememberRecent(
  { recent }: ConversationState,
  assessment: Assessment | null,
  now: string,
): ConversationState['recent'] {
  const indicators = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const kept = recent === null || isOlder(recent.at, now, RETENTION.recentMinutes) ? null : recent;
  if (indicators.length === 0) return kept;
  const joined = kept === null || isOlder(kept.at, now, RETENTION.joinMinutes) ? null : kept;
  const before = (joined?.indicators ?? []).filter((old) => !indicators.some((one) => isSame(one, old)));
  return { at: joined?.at ?? now, indicators: [...indicators, ...before].slice(0, MAX_RECENT) };
}

/**
 * The checks to keep: of each indicator the most specific key without a query,
 * since the query of a link may hold a person's name or number.
 */
export function rememberChecks(assessment: Assessment): readonly Effect[] {
  const checks = assessment.indicators.flatMap(({ indicator, verdict }) => {
    const key = lookupKeys(indicator).find(({ value }) => !value.includes('?'));
    return key === undefined ? [] : [{ key, verdict }];
  });
  return checks.length === 0 ? [] : [{ kind: 'remember-check', checks }];
}
