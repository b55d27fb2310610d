import type { Intent } from '../hearing/phrases';
import { isOlder } from '../retention';
import type { TopicName } from '../state';
import type { Said } from './said';

/** So long the next words belong to what the bot has asked. */
const TOPIC_MINUTES = 10;

/** What a message may seem to want and still be the answer to what the bot has just asked. */
const WEAK: readonly (Intent | null)[] = [
  null,
  'how-to-check',
  'advice',
  'near-miss',
  'rumor',
  'police-real',
];

/** What the bot asked about a moment ago; null where that is too long ago. */
export function liveTopic({ state: { topic }, context }: Said): TopicName | null {
  return topic === null || isOlder(topic.at, context.now, TOPIC_MINUTES) ? null : topic.name;
}

/** Whether the words want so little by themselves that they may answer the bot. */
export function mayAnswer({ heard: { intent } }: Said): boolean {
  return WEAK.includes(intent);
}
