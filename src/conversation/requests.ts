import { z } from 'zod';
import { compileSets, findSpoken, WordSets, WrittenSet } from './phrase-set';
import { parseWord, type Word } from './words';

/** What is asked of the bot itself in words, in the order in which it is looked for; each is also a tap but the last four. */
export const REQUESTS = [
  'delete-data',
  'my-data',
  'stop',
  'learn-tip',
  'learn-new',
  'learn-groups',
  'status',
  'who-are-you',
  'insult',
  'afraid',
] as const;
export type Request = (typeof REQUESTS)[number];

/** `data/content/vi/requests.json`: how people ask for what the bot itself can do. */
export const RequestPhrases = z
  .strictObject({
    /** Words that name no trick, left out of a search for one: as they are written, or typed without diacritics. */
    generic: z.array(z.string().trim().min(1)),
    words: WordSets,
    requests: z.record(z.enum(REQUESTS), WrittenSet),
  })
  .transform(({ generic, words, requests }, problems) => ({
    generic: new Set(generic.map(parseWord).flatMap(({ marked, plain }) => [marked, plain])),
    sets: compileSets(requests, REQUESTS, words, problems),
  }));
export type RequestPhrases = z.infer<typeof RequestPhrases>;

/** What a message asks of the bot, or null. */
export function findRequest(words: readonly Word[], phrases: RequestPhrases): Request | null {
  return findSpoken(REQUESTS, phrases.sets, words);
}
