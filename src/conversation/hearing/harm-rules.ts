import { isEveryday, lostSim, threatensArrest, wasDebited, type HarmPhrases } from './harm';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

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

/** Whether false police are on the line who have got no money yet; what was sent to them is traced and held. */
function isOnlyAccused(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.accused, words) && !paidForArrest(words, phrases);
}

type Says = (words: readonly Word[], phrases: HarmPhrases) => boolean;
type From = (intent: Intent | null) => boolean;

/** A harm that words tell beyond what is heard: both `from` and `says` must hold. */
export interface HarmRule {
  /** What the message is taken for so far. */
  readonly from: From;
  /** What its words say: one set of phrases, or more than one. */
  readonly says: keyof HarmPhrases | Says;
  readonly means: Intent | null;
  readonly why: string;
}

function among(...intents: readonly (Intent | null)[]): From {
  return (intent) => intents.includes(intent);
}

/** Intents that a question before a payment is taken for; what was paid, told or threatened is another matter. */
const BEFORE_PAYING = among(
  null,
  'victim.money',
  'victim.threat',
  'advice',
  'how-to-check',
  'how-to-report',
  'near-miss',
);
/** What a person who tells what they were cheated of seems to ask besides. */
const CHEATED: readonly (Intent | null)[] = [
  null,
  'advice',
  'how-to-check',
  'how-to-report',
  'recovery',
  'maybe-paid',
];
const MAY_BE_CHEATED = among(...CHEATED);
/** What a person seems to want whose wallet is gone while their bank tells of money drawn. */
const MAY_BE_ROBBED = among(...CHEATED, 'other-crime');
/** What a message is taken for that wants no answer of its own, or only asks what a demand is. */
const UNSURE = among(null, 'how-to-check', 'how-to-report');
const MONEY = among('victim.money');
const OTP = among('victim.otp');
const APP = among('victim.app');
const ACCOUNT = among('victim.account');
const THREAT = among('victim.threat');

/** What words tell beyond the intent that is heard; the first rule that fits decides. */
export const HARM_RULES: readonly HarmRule[] = [
  {
    from: isVictimIntent,
    says: 'warning-passed-on',
    means: 'advice',
    why: 'a warning that is passed on tells of no harm to who writes',
  },
  {
    from: (intent) => intent !== 'victim.money',
    says: lostSim,
    means: 'victim.account',
    why: 'whoever has the number gets into every account',
  },
  {
    from: BEFORE_PAYING,
    says: 'before-paying',
    means: 'not-paid',
    why: 'asked before the payment',
  },
  { from: UNSURE, says: isUnpaid, means: 'not-paid', why: 'a demand, and nothing was done' },
  {
    from: among('advice'),
    says: 'lost-because',
    means: 'victim.money',
    why: 'a sum is lost and its cause told',
  },
  {
    from: MAY_BE_CHEATED,
    says: 'cheated-of',
    means: 'victim.money',
    why: 'what they were cheated of counts more than what they ask',
  },
  {
    from: MAY_BE_CHEATED,
    says: 'paid-into',
    means: 'victim.money',
    why: 'who tells into which account they paid has paid',
  },
  {
    from: MAY_BE_ROBBED,
    says: 'stolen-debited',
    means: 'victim.money',
    why: 'the card must be locked before the theft is reported',
  },
  { from: UNSURE, says: 'code-kept', means: 'code-kept', why: 'a code was asked for and kept' },
  {
    from: UNSURE,
    says: 'told-to-install',
    means: 'told-to-install',
    why: 'an app was asked for and not installed',
  },
  {
    from: THREAT,
    says: (words, phrases) => isNoThreat(words, phrases) && speaks(phrases['deed-money'], words),
    means: 'victim.money',
    why: 'nobody is threatened, and money went',
  },
  { from: THREAT, says: isNoThreat, means: 'not-paid', why: 'nobody is threatened, and nothing went' },
  {
    from: THREAT,
    says: paidForArrest,
    means: 'victim.money',
    why: 'the bank can still hold what false police got',
  },
  {
    from: ACCOUNT,
    says: 'pictures-held',
    means: 'victim.threat',
    why: 'who holds pictures threatens with them',
  },
  {
    from: ACCOUNT,
    says: (words, phrases) => wasDebited(words, phrases) && speaks(phrases['named-money'], words),
    means: 'victim.money',
    why: 'money went from the account',
  },
  { from: MONEY, says: isEveryday, means: null, why: 'money of daily life' },
  { from: MONEY, says: 'paid-before', means: null, why: 'a bill that was paid before anybody called' },
  { from: MONEY, says: 'deed-app', means: 'victim.app', why: 'the app goes on taking' },
  {
    from: among('victim.money', 'victim.otp'),
    says: isOnlyAccused,
    means: 'victim.threat',
    why: 'false police on the line have not got any money yet',
  },
  {
    from: OTP,
    says: 'transferred',
    means: 'victim.money',
    why: 'money that was sent is traced and held, whatever else is told',
  },
  {
    from: among('victim.app', 'victim.otp'),
    says: 'opened-only',
    means: 'opened-only',
    why: 'a page was opened and nothing entered',
  },
  {
    from: APP,
    says: 'told-to-install',
    means: 'told-to-install',
    why: 'an app was asked for and not installed',
  },
  {
    from: OTP,
    says: 'account-entered',
    means: 'victim.account',
    why: 'a password of a social network and not of a bank',
  },
  {
    from: OTP,
    says: (words, phrases) => !speaks(phrases['secret-given'], words),
    means: null,
    why: "a code that nobody gave to anybody, as in a bank's own notice",
  },
  {
    from: OTP,
    says: 'bait',
    means: null,
    why: 'the bait of a page, which promises money to whoever fills it in',
  },
  { from: among('victim.money', 'victim.otp'), says: 'hearsay', means: 'advice', why: 'only talked of' },
  { from: OTP, says: 'code-kept', means: 'code-kept', why: 'a code that was asked for and not told' },
  { from: MONEY, says: isUnpaid, means: 'not-paid', why: 'money that was only asked for' },
  { from: MONEY, says: 'nothing-lost', means: 'not-paid', why: 'nothing was lost after all' },
];
