import { z } from 'zod';
import { parsePattern, type Pattern } from './pattern';
import { parseWord, splitWords } from './words';

const Written = z.array(z.string());
const WrittenSet = z.strictObject({
  phrases: Written.min(1),
  /** Ways of speaking that hold such words and mean something else: taken out before looking. */
  idioms: Written.default([]),
  /** Where one of these stands, the set stays silent. */
  unless: Written.default([]),
  /** Only in messages of at most so many words: "alo" greets, "alo, có ai gọi …" does not. */
  maxWords: z.number().int().positive().default(Infinity),
});

/** Phrases that say one thing, read once when they are loaded. */
export interface PhraseSet {
  readonly phrases: readonly Pattern[];
  readonly idioms: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly maxWords: number;
}

const WordSets = z.record(z.string().regex(/^[\p{L}-]+$/u), Written.min(1));

/** What a free text may want, in the order in which it is looked for. */
export const INTENTS = [
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
export type Intent = (typeof INTENTS)[number];

/** Situations in which a number is dialled first; the order is the order in which they are looked for. */
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

interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: string[] }): void;
}

/** Reads all phrases of a file; every one that cannot be read becomes a problem with its place. */
function compileSets<Name extends string>(
  file: Readonly<Record<Name, z.infer<typeof WrittenSet>>>,
  names: readonly Name[],
  words: z.infer<typeof WordSets>,
  problems: Problems,
): Readonly<Record<Name, PhraseSet>> {
  const read = (path: string[], written: readonly string[]): readonly Pattern[] =>
    written.flatMap((phrase) => {
      const pattern = parsePattern(phrase, words);
      if (pattern !== null) return [pattern];
      problems.addIssue({ code: 'custom', message: `is not a phrase: ${phrase}`, path });
      return [];
    });
  const compiled = names.map((name): readonly [Name, PhraseSet] => {
    const { phrases, idioms, unless, maxWords } = file[name];
    return [
      name,
      {
        phrases: read([name, 'phrases'], phrases),
        idioms: read([name, 'idioms'], idioms),
        unless: read([name, 'unless'], unless),
        maxWords,
      },
    ];
  });
  return Object.fromEntries(compiled) as Record<Name, PhraseSet>;
}

/** `data/content/vi/intents.json`: what people write when they want something, and their short forms. */
export const IntentPhrases = z
  .strictObject({
    /** Short form of chat to the words it stands for. */
    shortForms: z.record(z.string().regex(/^\p{L}+$/u), z.string()),
    words: WordSets,
    intents: z.record(z.enum(INTENTS), WrittenSet),
  })
  .transform(({ shortForms, words, intents }, problems) => ({
    shortForms: new Map(
      Object.entries(shortForms).map(([short, long]) => [
        parseWord(short).marked,
        splitWords(long, new Map()),
      ]),
    ),
    intents: compileSets(intents, INTENTS, words, problems),
  }));
export type IntentPhrases = z.infer<typeof IntentPhrases>;

/** `data/content/vi/emergency.json`: how people write when life is in danger. */
export const EmergencyPhrases = z
  .strictObject({ words: WordSets, emergencies: z.record(z.enum(EMERGENCIES), WrittenSet) })
  .transform(({ words, emergencies }, problems) => compileSets(emergencies, EMERGENCIES, words, problems));
export type EmergencyPhrases = z.infer<typeof EmergencyPhrases>;

/** Everything the conversation understands of free text. */
export interface Phrases {
  readonly intents: IntentPhrases;
  readonly emergencies: EmergencyPhrases;
}
