import type { Assessment } from '../checking';
import { maskSecrets, tellsEnough } from '../report';
import type { Heard } from './hearing/hear';
import type { Intent } from './hearing/phrases';
import { isOlder, RETENTION } from './retention';
import type { Inbound } from './inbound';
import type { ConversationState } from './state';

/** What a message is about that may be the story of a report; questions about papers, channels or the bot are none. */
const REPORTABLE: readonly (Intent | null)[] = [null, 'report', 'near-miss', 'police-real'];

const LONGEST_STORY = 2000;

/** What was told a moment ago; null where that is too long ago, or nothing was. */
export function storyBefore({ told }: Pick<ConversationState, 'told'>, now: string): string | null {
  return told === null || isOlder(told.at, now, RETENTION.textMinutes) ? null : told.text;
}

/**
 * What a message tells of what happened, in case a report follows; a tap leaves what was told before it.
 * A message that only passes on somebody's words, and is judged by them, tells nothing of the person's own.
 */
export function rememberStory(
  state: ConversationState,
  { text, payload }: Pick<Inbound, 'text' | 'payload'>,
  { intent, emergency }: Pick<Heard, 'intent' | 'emergency'>,
  assessment: Assessment | null,
  now: string,
): ConversationState['told'] {
  if (payload !== null) return storyBefore(state, now) === null ? null : state.told;
  const isPassedOn = intent === null && assessment !== null && assessment.verdict !== 'unknown';
  if (text === null || emergency !== null || isPassedOn || !REPORTABLE.includes(intent) || !tellsEnough(text))
    return null;
  return { at: now, text: maskSecrets(text.slice(0, LONGEST_STORY)).text };
}
