import { z } from 'zod';
import { compileSets, findSpoken, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

/** Questions of people whom the bot helps, in the order in which they are looked for. */
export const ASKS = [
  'pay-again',
  'bank-papers',
  'wait-officer',
  'who-is-police',
  'which-page',
  'switch-off',
  'money-left',
  'late-report',
  'in-time',
  'get-back',
  'fee',
  'bring',
  'hours',
  'old-complaint',
  'platform-report',
  'keep-messages',
  'go-police',
  'report-number',
  'legal-value',
  'stay-unnamed',
  'report-name',
  'send-picture',
  'why-asked',
  'is-scam',
  'what-now',
  'how-to',
] as const;
/** A question beside the bot's own, one of `ASKS`. */
export type Ask = (typeof ASKS)[number];

/** Questions about a report, whatever harm the words resemble: `mã tin báo` is no code that was told. */
const OF_REPORT: readonly (Ask | null)[] = [
  'late-report',
  'report-number',
  'legal-value',
  'report-name',
  'stay-unnamed',
];

/** Whether a question is about a report and tells of no harm. */
export function asksOfReport(ask: Ask | null): boolean {
  return OF_REPORT.includes(ask);
}

/** What people say instead of tapping a button or answering. */
export const ACTS = [
  'quit',
  'next',
  'busy',
  'locked',
  'locked-self',
  'called',
  'back',
  'pause',
  'wait',
  'stop',
  'skip',
  'statement',
  'form',
  'regained',
  'sent-wrong',
  'not-harmed',
  'got-goods',
  'harmless',
] as const;
/** Something said instead of a tap or an answer, one of `ACTS`. */
export type Act = (typeof ACTS)[number];

/** Tales and questions of yes or no that hold a known trick, though nothing in them can be looked up. */
export const TALES = [
  'should-open',
  'should-install',
  'should-scan',
  'should-give',
  'secret',
  'prize',
  'is-scam',
] as const;
/** A question of yes or no that holds a known trick, one of `TALES`. */
export type Tale = (typeof TALES)[number];

/** `data/content/vi/asides.json`: what people ask and say beside the bot's own question. */
export const AsidePhrases = z
  .strictObject({
    words: WordSets,
    asks: z.record(z.enum(ASKS), WrittenSet),
    acts: z.record(z.enum(ACTS), WrittenSet),
    tales: z.record(z.enum(TALES), WrittenSet),
    /** Calls for somebody, which say something only where an officer is waited for: `alo`, `có ai không`. */
    calls: WrittenSet,
    /** Calls for the bot while an officer is waited for: `quay lại đi bot`, `nói chuyện với máy`. */
    returns: WrittenSet,
  })
  .transform(({ words, asks, acts, tales, calls, returns }, problems) => ({
    asks: compileSets(asks, ASKS, words, problems, ['asks']),
    acts: compileSets(acts, ACTS, words, problems, ['acts']),
    tales: compileSets(tales, TALES, words, problems, ['tales']),
    ...compileSets({ calls, returns }, ['calls', 'returns'], words, problems),
  }));
export type AsidePhrases = z.infer<typeof AsidePhrases>;

/** The question a message asks of one who helps; null where it asks none that has an answer of its own. */
export function findAsk(words: readonly Word[], { asks }: AsidePhrases): Ask | null {
  return findSpoken(ASKS, asks, words);
}

/** The button or the leave that a message puts in words, or null. */
export function findAct(words: readonly Word[], { acts }: AsidePhrases): Act | null {
  return findSpoken(ACTS, acts, words);
}

/** Whether words say also that nobody was cheated, beside what they say first. */
export function deniesHarm(words: readonly Word[], { acts }: AsidePhrases): boolean {
  return speaks(acts['not-harmed'], words);
}

/** Whether words ask for the statement: with a verb, or by its name alone. */
export function asksForStatement(act: Act | null): boolean {
  return act === 'statement' || act === 'form';
}

/** The trick a tale holds, or null. */
export function findTale(words: readonly Word[], { tales }: AsidePhrases): Tale | null {
  return findSpoken(TALES, tales, words);
}

/** Whether words call for somebody, which asks for an officer where one is waited for. */
export function callsForSomebody(words: readonly Word[], { calls }: AsidePhrases): boolean {
  return speaks(calls, words);
}

/** Whether words call for the bot, which brings it back where an officer is waited for. */
export function callsForBot(words: readonly Word[], { returns }: AsidePhrases): boolean {
  return speaks(returns, words);
}
