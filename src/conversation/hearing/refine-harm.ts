import { isEveryday, lostSim, threatensArrest, wasDebited, type HarmPhrases } from './harm';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

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

/** What a person who tells what they were cheated of seems to ask besides. */
const MAY_BE_CHEATED: readonly (Intent | null)[] = [
  null,
  'advice',
  'how-to-check',
  'how-to-report',
  'recovery',
  'maybe-paid',
];

/** What a person seems to want whose wallet is gone while their bank tells of money drawn: the card must be locked first. */
const MAY_BE_ROBBED: readonly (Intent | null)[] = [...MAY_BE_CHEATED, 'other-crime'];

/** What a message is taken for that wants no answer of its own, or only asks what a demand is. */
const UNSURE: readonly (Intent | null)[] = [null, 'how-to-check', 'how-to-report'];

/** Words that threaten nobody: a service that is to be cut off, or a mere demand that nothing was paid for. */
function isNoThreat(words: readonly Word[], phrases: HarmPhrases): boolean {
  if (speaks(phrases['service-cut'], words)) return true;
  const isDemand = speaks(phrases['only-asked'], words) || speaks(phrases.refused, words);
  return !speaks(phrases['named-threat'], words) && isDemand;
}

/** Whether false police who threaten with arrest got money already: the bank can still hold it. */
function paidForArrest(words: readonly Word[], phrases: HarmPhrases): boolean {
  return threatensArrest(words, phrases) && speaks(phrases['deed-money'], words);
}

/** Whether no money has gone yet: it is said so, or words tell of a demand and of nothing that was done. */
function isUnpaid(words: readonly Word[], phrases: HarmPhrases): boolean {
  return (['unpaid', 'only-asked', 'told-to-pay'] as const).some((set) => speaks(phrases[set], words));
}

/** Whether the person tells what they were cheated of, or into which account they paid. */
function tellsCheatedOf(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['cheated-of'], words) || speaks(phrases['paid-into'], words);
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
  if (speaks(phrases.accused, words) && !paidForArrest(words, phrases)) return 'victim.threat';
  return intent === 'victim.otp' && speaks(phrases.transferred, words) ? 'victim.money' : intent;
}

/**
 * The harm that was done, where the words say more than the model hears: a sum is lost and its cause told,
 * a page was opened and nothing entered, an app was asked for and not installed, a password of a social network
 * and not of a bank was given.
 * Money of daily life, a bill that was paid before anybody called, and a code that nobody gave to anybody, as in a bank's own notice or a mere cry of fear, are no harm.
 */
export function refineHarm(
  intent: Intent | null,
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent | null {
  if (isVictimIntent(intent) && speaks(phrases['warning-passed-on'], words)) return 'advice';
  if (intent !== 'victim.money' && lostSim(words, phrases)) return 'victim.account';
  if (BEFORE_PAYING.includes(intent) && speaks(phrases['before-paying'], words)) return 'not-paid';
  if (UNSURE.includes(intent) && isUnpaid(words, phrases)) return 'not-paid';
  if (intent === 'advice' && speaks(phrases['lost-because'], words)) return 'victim.money';
  if (MAY_BE_CHEATED.includes(intent) && tellsCheatedOf(words, phrases)) return 'victim.money';
  if (MAY_BE_ROBBED.includes(intent) && speaks(phrases['stolen-debited'], words)) return 'victim.money';
  if (UNSURE.includes(intent) && speaks(phrases['code-kept'], words)) return 'code-kept';
  if (UNSURE.includes(intent) && speaks(phrases['told-to-install'], words)) return 'told-to-install';
  if (intent === 'victim.threat' && isNoThreat(words, phrases))
    return speaks(phrases['deed-money'], words) ? 'victim.money' : 'not-paid';
  if (intent === 'victim.threat' && paidForArrest(words, phrases)) return 'victim.money';
  if (intent === 'victim.account' && speaks(phrases['pictures-held'], words)) return 'victim.threat';
  if (intent === 'victim.account' && wasDebited(words, phrases) && speaks(phrases['named-money'], words))
    return 'victim.money';
  if (intent === 'victim.money' && isEveryday(words, phrases)) return null;
  if (intent === 'victim.money' && speaks(phrases['paid-before'], words)) return null;
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
