import type { HarmPhrases } from './harm';
import { HARM_RULES } from './harm-rules';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import type { Word } from './words';

/**
 * The harm that was done, where the words say more than the model hears: a sum is lost and its cause told,
 * a page was opened and nothing entered, an app was asked for and not installed, a password of a social network
 * and not of a bank was given.
 */
export function refineHarm(
  intent: Intent | null,
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent | null {
  const rule = HARM_RULES.find(
    ({ from, says }) =>
      from(intent) && (typeof says === 'string' ? speaks(phrases[says], words) : says(words, phrases)),
  );
  return rule === undefined ? intent : rule.means;
}
