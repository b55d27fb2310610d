import { z } from 'zod';
import { compileSets, findSpoken, speaks, WordSets, WrittenSet } from './phrase-set';
import { parseWord, type Word } from './words';

/** What is asked of the bot itself in words, in the order in which it is looked for; each is also a tap but `learn-share` and the last five. */
export const REQUESTS = [
  'delete-data',
  'my-data',
  'stop',
  'learn-share',
  'learn-tip',
  'learn-new',
  'learn-groups',
  'status',
  'who-are-you',
  'insult',
  'insult-short',
  'afraid',
] as const;
/** Something asked of the bot itself, one of `REQUESTS`. */
export type Request = (typeof REQUESTS)[number];

/** What tells of a wish, of a tip or a complaint, of whom and what is spoken, and what is to be looked at that is not there. */
const HINTS = [
  'wants-report',
  'denounces-rumor',
  'tips-off',
  'changes-report',
  'of-sent-report',
  'waited',
  'bank-number',
  'wants-person',
  'of-tricks',
  'shows-nothing',
] as const;
/** Something beside a request that tells what is wished or of whom is spoken. */
export type RequestHint = (typeof HINTS)[number];

/** `data/content/vi/requests.json`: how people ask for what the bot itself can do. */
export const RequestPhrases = z
  .strictObject({
    /** Words that name no trick, left out of a search for one: as they are written, or typed without diacritics. */
    generic: z.array(z.string().trim().min(1)),
    /** Words that may stand around the name of a trick without saying more. */
    around: z.array(z.string().trim().min(1)),
    /** Words that ask for something to pass on, and those that then say to whom. */
    sharing: z.array(z.string().trim().min(1)),
    aroundSharing: z.array(z.string().trim().min(1)),
    words: WordSets,
    hints: z.record(z.enum(HINTS), WrittenSet),
    requests: z.record(z.enum(REQUESTS), WrittenSet),
  })
  .transform(({ generic, around, sharing, aroundSharing, words, hints, requests }, problems) => ({
    around: around.map(parseWord),
    sharing: sharing.map(parseWord),
    aroundSharing: [...around, ...sharing, ...aroundSharing].map(parseWord),
    hints: compileSets(hints, HINTS, words, problems, ['hints']),
    generic: new Set(generic.map(parseWord).flatMap(({ marked, plain }) => [marked, plain])),
    sets: compileSets(requests, REQUESTS, words, problems, ['requests']),
  }));
export type RequestPhrases = z.infer<typeof RequestPhrases>;

/** What a message asks of the bot, or null. */
export function findRequest(words: readonly Word[], phrases: RequestPhrases): Request | null {
  return findSpoken(REQUESTS, phrases.sets, words);
}

/** Whether a message gives a hint. */
export function hintsAt(hint: RequestHint, words: readonly Word[], phrases: RequestPhrases): boolean {
  return speaks(phrases.hints[hint], words);
}
