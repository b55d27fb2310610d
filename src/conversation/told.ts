import type { Assessment } from '../checking';
import { asksBack, countWords, maskSecrets, tellsEnough, tellsStory } from '../report';
import type { Heard } from './hearing/hear';
import type { Intent } from './hearing/phrases';
import { isOlder, RETENTION } from './retention';
import type { Inbound } from './inbound';
import type { ConversationState, ToldLine } from './state';

/** What a message is about that may be the story of a report; questions about papers, channels or the bot are none. */
const REPORTABLE: readonly (Intent | null)[] = [null, 'report', 'near-miss', 'police-real'];

/** What is heard in the first lines of a harm that is told line by line. */
const BEFORE_HARM: readonly (Intent | null)[] = [
  ...REPORTABLE,
  'maybe-paid',
  'not-paid',
  'told-to-install',
  'opened-only',
];

const LONGEST_STORY = 2000;
/** Fewer words tell nothing, and so many lines are a story. */
const FEWEST_WORDS = 4;
const MOST_LINES = 8;

/** What was told a moment ago; null where that is too long ago, or nothing was. */
export function storyBefore({ told }: Pick<ConversationState, 'told'>, now: string): string | null {
  if (told === null || isOlder(told.at, now, RETENTION.textMinutes)) return null;
  return tellsEnough(told.text) ? told.text : null;
}

/** What was told line by line in the last minutes, oldest first. */
export function linesBefore({ told }: Pick<ConversationState, 'told'>, now: string): readonly ToldLine[] {
  if (told === null) return [];
  const { earlier = [], at, text } = told;
  return [...earlier, { at, text }].filter((line) => !isOlder(line.at, now, RETENTION.toldMinutes));
}

/** Whether a line tells something, however short: no question, no greeting. */
function tellsLine(text: string): boolean {
  return countWords(text) >= FEWEST_WORDS && !asksBack(text) && tellsStory(text);
}

/**
 * What a message tells of what happened, in case a report or first aid follows; a tap, and words that tell nothing,
 * leave what was told before them. A message that only passes on somebody's words, and is judged by them, tells
 * nothing of the person's own, and in a danger nothing is kept.
 */
export function rememberStory(
  state: ConversationState,
  { text, payload }: Pick<Inbound, 'text' | 'payload'>,
  { intent, emergency, common }: Pick<Heard, 'intent' | 'emergency' | 'common'>,
  assessment: Assessment | null,
  now: string,
): ConversationState['told'] {
  if (emergency !== null) return null;
  const before = linesBefore(state, now);
  const isPassedOn = intent === null && assessment !== null && assessment.verdict !== 'unknown';
  const isTold = text !== null && payload === null && common === null && !isPassedOn;
  const tells = isTold && BEFORE_HARM.includes(intent) && tellsLine(text);
  const line = tells ? { at: now, text: maskSecrets(text.slice(0, LONGEST_STORY)).text } : null;
  const lines = [...before, ...(line === null ? [] : [line])].slice(-MOST_LINES);
  const last = lines.at(-1);
  return last === undefined ? null : { ...last, earlier: lines.slice(0, -1) };
}
