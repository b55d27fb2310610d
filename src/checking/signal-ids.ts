import type { MESSAGE_SIGNAL_IDS } from './message/ids';

/** Ids of the signals that look at one link. */
export const LINK_SIGNAL_IDS = [
  'homograph',
  'lookalike-domain',
  'typosquat',
  'combosquat',
  'target-embedding',
  'path-imitation',
  'page-claim',
  'fake-suffix',
  'government-claim',
  'risky-suffix',
  'free-hosting',
  'shortener',
  'ip-host',
  'userinfo',
  'app-download',
  'unusual-port',
  'throwaway-name',
  'name-model',
] as const;

/** Ids of the signals that look at one telephone number. */
export const PHONE_SIGNAL_IDS = [
  'official-number-lookalike',
  'foreign-number',
  'premium-number',
  'state-number-claim',
] as const;

/** Ids of the signals that look at one bank account. */
export const ACCOUNT_SIGNAL_IDS = ['qr-checksum'] as const;

/** Every signal has one file, one spec, one weight and one text, all found by its id. */
export type SignalId =
  | (typeof LINK_SIGNAL_IDS)[number]
  | (typeof PHONE_SIGNAL_IDS)[number]
  | (typeof ACCOUNT_SIGNAL_IDS)[number]
  | (typeof MESSAGE_SIGNAL_IDS)[number];
