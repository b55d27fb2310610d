/** Signals found by phrases in the message's own words; their patterns are in `data/rules/message/phrases/`. */
export const PHRASE_SIGNAL_IDS = [
  'account-threat',
  'unasked-fee',
  'secret-request',
  'code-request',
  'account-rental',
  'wallet-receive',
  'card-offer',
  'legal-threat',
  'keep-quiet',
  'traffic-fine',
  'identity-update',
  'land-data',
  'tax-duty',
  'benefit-offer',
  'power-bill',
  'sim-threat',
  'school-money',
  'task-job',
  'easy-money',
  'overseas-job',
  'investment',
  'loan-offer',
  'debt-threat',
  'prize',
  'points-expire',
  'gambling',
  'deposit-bonus',
  'lucky-numbers',
  'adult-offer',
  'forged-papers',
  'banned-goods',
  'borrow-money',
  'boss-request',
  'family-emergency',
  'kidnap',
  'sextortion',
  'romance-gift',
  'vote-request',
  'page-violation',
  'account-recovery',
  'money-recovery',
  'wrong-transfer',
  'donation-appeal',
  'child-model',
  'share-rumor',
  'rumor-call',
  'parcel-problem',
  'deposit-sale',
  'cheap-travel',
  'miracle-medicine',
  'bulk-order',
  'fake-receipt',
  'insurance-push',
  'callback-number',
  'mystery-ad',
  'urgency',
  'link-action',
  'channel-switch',
  'app-install',
  'remote-app',
  'advance-fee',
  'transfer-request',
] as const;

/** Signals that look at how the message is written, or compare its words with its links and numbers. */
export const COMPARED_SIGNAL_IDS = [
  'disguised-writing',
  'named-link-elsewhere',
  'authority-demands',
  'parcel-foreign-number',
  'company-mobile-contact',
  'hidden-link-pressure',
  'pressure-with-link',
  'unknown-link',
  'method-match',
  'method-story',
] as const;

/** The signals that rules find, each with a weight of its own. */
export const RULE_SIGNAL_IDS = [...PHRASE_SIGNAL_IDS, ...COMPARED_SIGNAL_IDS] as const;
/** The id of a message signal whose weight the rules hold. */
export type RuleSignalId = (typeof RULE_SIGNAL_IDS)[number];

/** Ids of the signals that look at a message as a whole: those of the rules, and the model that was learned. */
export const MESSAGE_SIGNAL_IDS = [...RULE_SIGNAL_IDS, 'message-model'] as const;

/** What honest senders write; it offsets a part of what they share with scams, and is never shown as evidence. */
export const GUARD_IDS = [
  'legit-code',
  'legit-balance',
  'legit-promotion',
  'legit-warning',
  'legit-notice',
  'official-contacts',
] as const;
/** The id of something that honest senders write, which offsets a part of the suspicion. */
export type GuardId = (typeof GUARD_IDS)[number];

/** Kinds of senders a message may claim to come from; each is a flag `claims-<kind>`. */
export const SENDER_KINDS = [
  'bank',
  'wallet',
  'telecom',
  'police',
  'state',
  'power',
  'shop',
  'delivery',
  'airline',
  'social',
] as const;

/** Facts about links, numbers and writing that the sets of a method may ask for. */
export const FACTS = [
  'link',
  'link-official',
  'link-elsewhere',
  'link-outside',
  'link-hidden',
  'link-chat',
  'link-suspicious',
  'mobile',
  'foreign-number',
  'premium-number',
  'account',
  'contact',
  'tricks',
  'money',
  'large-money',
  'number',
] as const;
/** Something that a message holds, on which methods are built. */
export type Fact = (typeof FACTS)[number];
