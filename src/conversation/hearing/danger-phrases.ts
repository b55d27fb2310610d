import { z } from 'zod';
import { compileSets, findSpoken, speaks, WordSets, WrittenSet } from './phrase-set';
import type { Word } from './words';

/** Dangers whose phrases suffice by themselves, whatever the model says, in the order in which they are looked for. */
export const TOLD_DANGERS = [
  'suicide',
  'child-abuse',
  'assault',
  'forced-marriage',
  'fire',
  'drowning',
  'abroad',
  'captive',
  'school',
  'child-stranger',
  'robbed',
  'bad-news',
  'injury',
  'sick',
  'paying-self',
  'paying',
  'held',
  'ransom',
  'lured-abroad',
  'police-call',
  'coerced',
  'threatened',
  'home',
  'missing-child',
  'missing-person',
  'prowler',
  'child-afraid',
  'pictures',
] as const;
/** A danger told in plain words, one of `TOLD_DANGERS`. */
export type ToldDanger = (typeof TOLD_DANGERS)[number];

/** What tells of whom a danger speaks, that it is long past or over, or what the person asks in it. */
const HINTS = [
  'sexual',
  'child',
  'alone',
  'past',
  'rescued',
  'reached',
  'better',
  'hung-up',
  'stopped',
  'got-home',
  'figure',
  'asks-to-pay',
  'held-place',
  'held-room',
  'self-alone',
  'of-other',
  'lured',
  'child-pictures',
  'begged-pictures',
  'groomed',
  'of-child',
  'back-to-money',
  'rumored',
  'suicide-other',
  'escaped',
  'bare-number',
  'suspect',
  'calm',
  'all-well',
  'long-past',
  'kept-self',
  'done',
  'by-mistake',
  'seen-jump',
  'suicide-kin',
  'pressing',
  'coming',
  'on-phone',
  'at-edge',
  'ran-away',
  'at-door',
  'told-to-meet',
  'asks-to-meet',
] as const;
/** Something beside a danger that changes the answer to it. */
export type DangerHint = (typeof HINTS)[number];

/** `data/content/vi/danger.json`: dangers that are told in plain words, and what changes the answer to one. */
export const DangerPhrases = z
  .strictObject({
    words: WordSets,
    dangers: z.record(z.enum(TOLD_DANGERS), WrittenSet),
    hints: z.record(z.enum(HINTS), WrittenSet),
  })
  .transform(({ words, dangers, hints }, problems) => ({
    dangers: compileSets(dangers, TOLD_DANGERS, words, problems, ['dangers']),
    hints: compileSets(hints, HINTS, words, problems, ['hints']),
  }));
export type DangerPhrases = z.infer<typeof DangerPhrases>;

/** Whether a message gives a hint. */
export function hints(hint: DangerHint, words: readonly Word[], phrases: DangerPhrases): boolean {
  return speaks(phrases.hints[hint], words);
}

/** The first danger that a message tells in plain words. */
export function findToldDanger(words: readonly Word[], { dangers }: DangerPhrases): ToldDanger | null {
  return findSpoken(TOLD_DANGERS, dangers, words);
}
