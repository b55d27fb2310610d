import { z } from 'zod';
import type { Harm } from '../../advice';
import type { Intent } from './phrases';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

const HARM_SETS = [
  'arrest',
  'accused',
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
  'bait',
  'cash',
  'by-post',
  'helper',
  'debited',
  'everyday',
  'sim-taken',
  'asks-police',
  'lost-because',
  'deed-money',
  'deed-app',
  'deed-secret',
  'pictures-held',
  'debt',
  'impersonated',
] as const;

/** `data/content/vi/harm.json`: what tells one harm from another that is spoken of in nearly the same words. */
export const HarmPhrases = z
  .strictObject({ words: WordSets, harms: z.record(z.enum(HARM_SETS), WrittenSet) })
  .transform(({ words, harms }, problems) => compileSets(harms, HARM_SETS, words, problems));
export type HarmPhrases = z.infer<typeof HarmPhrases>;

/** Whether somebody who plays an officer threatens with arrest: for that there is an answer of its own. */
export function threatensArrest(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.arrest, words) || speaks(phrases.accused, words);
}

/** Whether the money or account lost is a game's, or the codes of prepaid cards, about which no bank can do anything. */
export function isOfGame(harm: Harm, words: readonly Word[], phrases: HarmPhrases): boolean {
  return (harm === 'money' || harm === 'account') && speaks(phrases.game, words);
}

/** Whether the money went from hand to hand, so that no bank can hold it. */
export function paidInCash(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.cash, words);
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

/** Intents that a question before a payment is taken for; what was paid, told or threatened is another matter. */
const BEFORE_PAYING: readonly (Intent | null)[] = [
  null,
  'victim.money',
  'victim.threat',
  'advice',
  'how-to-check',
  'how-to-report',
  'near-miss',
];

/** What a message is taken for that wants no answer of its own, or only asks what a demand is. */
const UNSURE: readonly (Intent | null)[] = [null, 'how-to-check', 'how-to-report'];

/** Words that threaten nobody: a service that is to be cut off, or a mere demand that nothing was paid for. */
function isNoThreat(words: readonly Word[], phrases: HarmPhrases): boolean {
  if (speaks(phrases['service-cut'], words)) return true;
  return !speaks(phrases['named-threat'], words) && speaks(phrases['only-asked'], words);
}

/** Whether no money has gone yet: it is said so, or words tell of a demand and of nothing that was done. */
function isUnpaid(words: readonly Word[], phrases: HarmPhrases): boolean {
  return (['unpaid', 'only-asked', 'told-to-pay'] as const).some((set) => speaks(phrases[set], words));
}

/** Money that was only asked for or talked of, and a code that was asked for and not told. */
function refineUnharmed(
  intent: 'victim.money' | 'victim.otp',
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent {
  if (speaks(phrases.hearsay, words)) return 'advice';
  if (intent === 'victim.otp') return speaks(phrases['code-kept'], words) ? 'code-kept' : intent;
  return isUnpaid(words, phrases) || speaks(phrases['nothing-lost'], words) ? 'not-paid' : intent;
}

/** Money that was sent is traced and held, whatever else is told; false police on the line have not got any yet. */
function refineKind(
  intent: 'victim.money' | 'victim.otp',
  words: readonly Word[],
  phrases: HarmPhrases,
): 'victim.money' | 'victim.otp' | 'victim.threat' {
  if (speaks(phrases.accused, words)) return 'victim.threat';
  return intent === 'victim.otp' && speaks(phrases.transferred, words) ? 'victim.money' : intent;
}

/**
 * The harm that was done, where the words say more than the model hears: a sum is lost and its cause told,
 * a page was opened and nothing entered, an app was asked for and not installed, a password of a social network
 * and not of a bank was given.
 * Money of daily life, and a code that nobody gave to anybody, as in a bank's own notice or a mere cry of fear, are no harm.
 */
export function refineHarm(
  intent: Intent | null,
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent | null {
  if (intent !== 'victim.money' && lostSim(words, phrases)) return 'victim.account';
  if (BEFORE_PAYING.includes(intent) && speaks(phrases['before-paying'], words)) return 'not-paid';
  if (UNSURE.includes(intent) && isUnpaid(words, phrases)) return 'not-paid';
  if (intent === 'advice' && speaks(phrases['lost-because'], words)) return 'victim.money';
  if (UNSURE.includes(intent) && speaks(phrases['code-kept'], words)) return 'code-kept';
  if (UNSURE.includes(intent) && speaks(phrases['told-to-install'], words)) return 'told-to-install';
  if (intent === 'victim.threat' && isNoThreat(words, phrases))
    return speaks(phrases['deed-money'], words) ? 'victim.money' : 'not-paid';
  if (intent === 'victim.account' && speaks(phrases['pictures-held'], words)) return 'victim.threat';
  if (intent === 'victim.account' && wasDebited(words, phrases) && speaks(phrases['named-money'], words))
    return 'victim.money';
  if (intent === 'victim.money' && isEveryday(words, phrases)) return null;
  if (intent === 'victim.money' && speaks(phrases['deed-app'], words)) return 'victim.app';
  if (intent === 'victim.money' || intent === 'victim.otp') {
    const kind = refineKind(intent, words, phrases);
    if (kind !== intent) return kind;
  }
  if (intent === 'victim.money') return refineUnharmed(intent, words, phrases);
  if (intent !== 'victim.app' && intent !== 'victim.otp') return intent;
  if (speaks(phrases['opened-only'], words)) return 'opened-only';
  if (intent === 'victim.app') return speaks(phrases['told-to-install'], words) ? 'told-to-install' : intent;
  if (speaks(phrases['account-entered'], words)) return 'victim.account';
  if (!speaks(phrases['secret-given'], words) || speaks(phrases.bait, words)) return null;
  return refineUnharmed(intent, words, phrases);
}
