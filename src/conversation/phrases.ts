import { z } from 'zod';
import { parsePattern } from './pattern';
import { parseWord, splitWords } from './words';

/** A phrase of a data file, read once when it is loaded. */
export const Phrase = z.string().transform((written, context) => {
  const pattern = parsePattern(written);
  if (pattern === null) {
    context.addIssue({ code: 'custom', message: 'is not a phrase of words, a|b, =word, # and *' });
    return z.NEVER;
  }
  return pattern;
});

const PhraseSet = {
  phrases: z.array(Phrase).min(1),
  /** Ways of speaking that hold such words and mean something else: taken out before looking. */
  idioms: z.array(Phrase).default([]),
  /** Where one of these stands, the set stays silent. */
  unless: z.array(Phrase).default([]),
};

/** What a free text may want, in the order in which it is looked for. */
export const INTENTS = [
  'rumor.call',
  'near-miss',
  'recovery',
  'victim.app',
  'victim.otp',
  'victim.threat',
  'victim.account',
  'victim.money',
  'privacy',
  'police-real',
  'rumor',
  'how-to-report',
  'handover',
  'complaint',
  'other-crime',
  'paperwork',
  'how-to-check',
  'menu',
  'thanks',
  'greet',
] as const;
export type Intent = (typeof INTENTS)[number];

/** `data/content/vi/intents.json`: what people write when they want something, and their short forms. */
export const IntentPhrases = z.strictObject({
  /** Short form to the words it stands for. */
  shortForms: z
    .record(z.string().regex(/^\p{L}+$/u), z.string())
    .transform(
      (forms) =>
        new Map(
          Object.entries(forms).map(([short, long]) => [
            parseWord(short).marked,
            splitWords(long, new Map()),
          ]),
        ),
    ),
  intents: z.record(
    z.enum(INTENTS),
    z.strictObject({
      ...PhraseSet,
      /** Only in messages of at most so many words: "alo" greets, "alo, có ai gọi …" does not. */
      maxWords: z.number().int().positive().optional(),
    }),
  ),
});
export type IntentPhrases = z.infer<typeof IntentPhrases>;

/** Situations in which a number is dialled first; the order is the order of their urgency. */
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
export type Emergency = (typeof EMERGENCIES)[number];

/** `data/content/vi/emergency.json`: how people write when life is in danger. */
export const EmergencyPhrases = z.record(z.enum(EMERGENCIES), z.strictObject(PhraseSet));
export type EmergencyPhrases = z.infer<typeof EmergencyPhrases>;

/** Everything the conversation understands of free text. */
export interface Phrases {
  readonly intents: IntentPhrases;
  readonly emergencies: EmergencyPhrases;
}
