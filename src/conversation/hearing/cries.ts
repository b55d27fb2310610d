import { z } from 'zod';
import { FilledText } from './common-questions';
import type { Heard } from './hear';
import { isMadeOf, Spoken } from './made-of';
import { OFFERS } from '../answers/offers';
import { weeps } from './follow-ups';
import { NO_TALE } from './tale';
import type { Word } from './words';

/**
 * What a few words cry, in the order in which it is looked for: only the trouble of every day, that help must come, that somebody is in
 * the phone, that money was taken by fraud, that money is asked for or about to go, that a code is asked for, or only that something bad has happened.
 */
export const CRIES = ['calm', 'rescue', 'app', 'money', 'paying', 'code', 'cry'] as const;
/** What a cry of a few words says, one of `CRIES`. */
export type Cry = (typeof CRIES)[number];

/** `data/content/vi/cries.json`: first messages of a few frightened words, by the words they are made of, and what is said to a cry without a reason. */
export const Cries = z.strictObject({
  text: FilledText,
  offers: z.array(z.enum(OFFERS)),
  /** Words that may stand in any cry and say nothing of its reason. */
  around: z.array(Spoken),
  cries: z.record(z.enum(CRIES), z.strictObject({ words: z.array(Spoken), needs: z.array(Spoken) })),
});
export type Cries = z.infer<typeof Cries>;

/** Who writes more tells what happened. */
const MOST_WORDS = 8;

/** What a message cries that is nothing but a cry; a weeping face alone is one. Null where it tells anything else. */
export function findCry(text: string, words: readonly Word[], { around, cries }: Cries): Cry | null {
  if (words.length === 0) return weeps(text) ? 'cry' : null;
  if (words.length > MOST_WORDS) return null;
  return CRIES.find((one) => isMadeOf(words, [...around, ...cries[one].words], cries[one].needs)) ?? null;
}

/** A message that is nothing but a cry: all that the models guess in its few words gives way to it. */
export function hearCry(cry: Cry, heard: Heard): Heard {
  const { emergency } = heard;
  const calm: Heard = {
    ...heard,
    ...NO_TALE,
    cry,
    emergency: null,
    intent: null,
    isPhrased: false,
    likely: [],
    mayBeHarm: false,
    common: null,
    fragment: null,
  };
  switch (cry) {
    case 'calm':
      return {
        ...heard,
        ...NO_TALE,
        emergency: null,
        intent: null,
        isPhrased: false,
        likely: [],
        mayBeHarm: false,
      };
    case 'rescue':
      // `cứu em` alone is no violence; a danger that has a name keeps it.
      return { ...calm, emergency: emergency === 'violence' ? 'unnamed' : (emergency ?? 'unnamed') };
    case 'app':
      return { ...calm, intent: 'victim.app', phrased: ['victim.app'], isPhrased: true };
    case 'money':
      return { ...calm, intent: 'victim.money', phrased: ['victim.money'], isPhrased: true };
    case 'paying':
      return { ...calm, intent: 'not-paid', ask: null };
    case 'code':
      return { ...calm, intent: 'code-kept', ask: null };
    case 'cry':
      return calm;
  }
}
