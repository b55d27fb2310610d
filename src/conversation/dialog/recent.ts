import type { Assessment } from '../../checking';
import type { Indicator } from '../../indicator';
import { rememberRecent } from '../remember';
import type { ConversationState } from '../state';

/** The links and numbers of the last half hour, with those of this message. */
export function recentIndicators(
  state: ConversationState,
  assessment: Assessment | null,
  now: string,
): readonly Indicator[] {
  const before = rememberRecent(state, null, now)?.indicators ?? [];
  const here = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  return [...here, ...before];
}
