import type { Assessment } from '../checking';
import { lookupKeys } from '../indicator';
import { isOlder, RETENTION } from './retention';
import type { ConversationState, Effect } from './types';

/** More indicators than this are not kept for a report. */
const MAX_RECENT = 20;

/** The state of a sender who was never seen. */
export const EMPTY_STATE: ConversationState = {
  version: 1,
  greetedAt: null,
  recent: null,
  dialog: null,
  lastText: null,
  told: null,
  topic: null,
  pace: null,
};

/** What is still remembered of the last indicators at `now`, with those of this message in front of the old. */
export function rememberRecent(
  { recent }: ConversationState,
  assessment: Assessment | null,
  now: string,
): ConversationState['recent'] {
  const indicators = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  if (indicators.length > 0) return { at: now, indicators: indicators.slice(0, MAX_RECENT) };
  return recent === null || isOlder(recent.at, now, RETENTION.recentMinutes) ? null : recent;
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
