import { z } from 'zod';
import type { IntentModel } from './intent-model';
import { compileMeanings, WrittenMeanings } from './meanings';
import { compileSets, WordSets, WrittenSet } from './phrase-set';
import { parseWord, splitWords } from './words';

/** What phrases of officers tell apart, in the order in which it is looked for. */
export const PHRASED_INTENTS = [
  'rumor.call',
  'near-miss',
  'victim.app',
  'victim.otp',
  'victim.threat',
  'victim.account',
  'victim.money',
  'recovery',
  'privacy',
  'complaint',
  'handover',
  'police-real',
  'rumor',
  'how-to-report',
  'thanks',
  'other-crime',
  'paperwork',
  'how-to-check',
  'menu',
  'greet',
] as const;
/** What free text wants as far as phrases of officers tell it, one of `PHRASED_INTENTS`. */
export type PhrasedIntent = (typeof PHRASED_INTENTS)[number];
/** What a free text may want; what has no phrases of its own is known by the trained model alone. */
export type Intent =
  | PhrasedIntent
  | 'report'
  | 'advice'
  | 'out-of-scope'
  | 'opened-only'
  | 'told-to-install'
  | 'not-paid'
  | 'maybe-paid'
  | 'code-kept';

/** Situations in which a number is dialed first; the order is the order in which they are looked for. */
export const EMERGENCIES = [
  'ransom',
  'fire',
  'suicide',
  'child-abuse',
  'missing-child',
  'missing-person',
  'injury',
  'violence',
  'disaster',
] as const;
/** A situation in which a number is dialed first, one of `EMERGENCIES`. */
export type Emergency = (typeof EMERGENCIES)[number];

/** `data/content/vi/intents.json`: what people write when they want something, and their short forms. */
export const IntentPhrases = z
  .strictObject({
    /** Short form of chat to the words it stands for. */
    shortForms: z.record(z.string().regex(/^\p{L}+$/u), z.string()),
    words: WordSets,
    intents: z.record(z.enum(PHRASED_INTENTS), WrittenSet),
    meanings: WrittenMeanings,
  })
  .transform(({ shortForms: written, words, intents, meanings }, problems) => {
    const shortForms = new Map(
      Object.entries(written).map(([short, long]) => [parseWord(short).marked, splitWords(long, new Map())]),
    );
    return {
      shortForms,
      intents: compileSets(intents, PHRASED_INTENTS, words, problems, ['intents']),
      meanings: compileMeanings(meanings, shortForms),
    };
  });
export type IntentPhrases = z.infer<typeof IntentPhrases>;

/** `data/content/vi/emergency.json`: how people write when life is in danger. */
export const EmergencyPhrases = z
  .strictObject({ words: WordSets, emergencies: z.record(z.enum(EMERGENCIES), WrittenSet) })
  .transform(({ words, emergencies }, problems) =>
    compileSets(emergencies, EMERGENCIES, words, problems, ['emergencies']),
  );
export type EmergencyPhrases = z.infer<typeof EmergencyPhrases>;

/** Everything the conversation understands of free text. */
export interface Phrases {
  readonly intents: IntentPhrases;
  readonly emergencies: EmergencyPhrases;
  readonly model: IntentModel;
}
