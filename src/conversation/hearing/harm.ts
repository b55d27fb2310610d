import { z } from 'zod';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

const HARM_SETS = [
  'arrest',
  'accused',
  'warrant',
  'transferred',
  'nothing-lost',
  'service-cut',
  'game',
  'caller',
  'named-money',
  'named-otp',
  'named-app',
  'named-account',
  'named-threat',
  'account-entered',
  'opened-only',
  'secret-given',
  'told-to-install',
  'police-calls',
  'unpaid',
  'only-asked',
  'told-to-pay',
  'before-paying',
  'code-kept',
  'hearsay',
  'warning-passed-on',
  'bait',
  'cash',
  'club',
  'by-post',
  'helper',
  'debited',
  'everyday',
  'sim-taken',
  'asks-police',
  'lost-because',
  'cheated-of',
  'paid-into',
  'stolen-debited',
  'deed-money',
  'deed-app',
  'deed-secret',
  'pictures-held',
  'debt',
  'no-debt',
  'impersonated',
  'cheated',
  'long-ago',
  'harmless',
  'paid-before',
  'blamed',
  'blames-bot',
  'refused',
] as const;

/** `data/content/vi/harm.json`: what tells one harm from another that is spoken of in nearly the same words. */
export const HarmPhrases = z
  .strictObject({ words: WordSets, harms: z.record(z.enum(HARM_SETS), WrittenSet) })
  .transform(({ words, harms }, problems) => compileSets(harms, HARM_SETS, words, problems, ['harms']));
export type HarmPhrases = z.infer<typeof HarmPhrases>;

/** Whether somebody who plays an officer threatens with arrest: for that there is an answer of its own. */
export function threatensArrest(words: readonly Word[], phrases: HarmPhrases): boolean {
  return [phrases.arrest, phrases.accused, phrases.warrant].some((set) => speaks(set, words));
}

/** Whether the money or account lost is a game's, or the codes of prepaid cards, about which no bank can do anything. */
export function isOfGame(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.game, words);
}

/** Whether the money went from hand to hand, so that no bank can hold it. */
export function paidInCash(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.cash, words);
}

/** Whether the keeper of a savings club has run off with what its members paid in. */
export function keeperFled(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.club, words);
}

/** Whether the money was sent at a post office, which can hold it until it is paid out. */
export function sentByPost(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['by-post'], words);
}

/** Whether somebody else was cheated and the person asks how to help. */
export function asksToHelp(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.helper, words);
}

/** Whether money is spoken of as people spend it every day. */
export function isEveryday(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.everyday, words);
}

/** Whether the person's number has gone to another SIM, so that codes of the bank arrive there. */
export function lostSim(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['sim-taken'], words);
}

/** Whether somebody who threatens wants a debt paid, the person's own or another's. */
export function demandsDebt(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.debt, words);
}

/** Whether the person says to owe nothing, or nothing any more. */
export function owesNothing(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['no-debt'], words);
}

/** Whether somebody set up a page in the person's name, and their own account is still theirs. */
export function isImpersonated(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.impersonated, words);
}

/** Whether money went from a card or an account without anything the person did, so that nobody is known who received it. */
export function wasDebited(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.debited, words);
}

/** Whether somebody called, wrote or invited in the name of the police: who it is matters more than that it was noted. */
export function namesPolice(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['police-calls'], words);
}

/** Whether a message asks if it was the police. */
export function asksIfPolice(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['asks-police'], words);
}

/** Whether words that resemble a victim's tell of nothing that was done: who called, what the other side sent to look at, how a trick works. */
export function isHarmless(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.harmless, words);
}

/** Whether a person tells, while they complain, that they were cheated or paid. */
export function tellsLossInAnger(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.blamed, words);
}

/** Whether a person blames an answer of the bot for a payment, or cries out to be losing money. */
export function blamesForLoss(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['blames-bot'], words);
}

/** Whether what is told happened so long ago that no bank can hold the money any more. */
export function isLongAgo(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['long-ago'], words);
}

/** Whether words tell of a cheat, a threat or a secret, and not of money alone. */
export function tellsCheat(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.cheated, words);
}
