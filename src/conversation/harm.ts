import { z } from 'zod';
import type { Intent } from './phrases';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

const HARM_SETS = [
  'arrest',
  'account-entered',
  'opened-only',
  'secret-given',
  'told-to-install',
  'police-calls',
] as const;

/** `data/content/vi/harm.json`: what tells one harm from another that is spoken of in nearly the same words. */
export const HarmPhrases = z
  .strictObject({ words: WordSets, harms: z.record(z.enum(HARM_SETS), WrittenSet) })
  .transform(({ words, harms }, problems) => compileSets(harms, HARM_SETS, words, problems));
export type HarmPhrases = z.infer<typeof HarmPhrases>;

/** Whether somebody who plays an officer threatens with arrest: for that there is an answer of its own. */
export function threatensArrest(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.arrest, words);
}

/** Whether somebody called, wrote or invited in the name of the police: who it is matters more than that it was noted. */
export function namesPolice(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['police-calls'], words);
}

/**
 * The harm that was done, where the words say more than the model hears: a page was opened and nothing entered,
 * an app was asked for and not installed, a password of a social network and not of a bank was given.
 * A code that nobody gave to anybody, as in a bank's own notice or a mere cry of fear, is no harm.
 */
export function refineHarm(
  intent: Intent | null,
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent | null {
  if (intent !== 'victim.app' && intent !== 'victim.otp') return intent;
  if (speaks(phrases['opened-only'], words)) return 'opened-only';
  if (intent === 'victim.app') return speaks(phrases['told-to-install'], words) ? 'told-to-install' : intent;
  if (speaks(phrases['account-entered'], words)) return 'victim.account';
  return speaks(phrases['secret-given'], words) ? intent : null;
}
