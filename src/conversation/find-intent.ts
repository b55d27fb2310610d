import { findPattern, removePatterns, type Pattern } from './pattern';
import { EMERGENCIES, INTENTS, type Emergency, type Intent, type Phrases } from './phrases';
import type { Word } from './words';

interface PhraseSet {
  readonly phrases: readonly Pattern[];
  readonly idioms: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

function speaks({ phrases, idioms, unless }: PhraseSet, words: readonly Word[]): boolean {
  const holds = (pattern: Pattern, read: readonly Word[]): boolean => findPattern(pattern, read) !== null;
  if (!phrases.some((pattern) => holds(pattern, words))) return false;
  if (unless.some((pattern) => holds(pattern, words))) return false;
  const literal = removePatterns(words, idioms);
  return literal === words || phrases.some((pattern) => holds(pattern, literal));
}

/** The most urgent danger to life that a message tells of, or null. */
export function findEmergency(words: readonly Word[], { emergencies }: Phrases): Emergency | null {
  return EMERGENCIES.find((emergency) => speaks(emergencies[emergency], words)) ?? null;
}

/** What a message wants, or null where it does not say so. */
export function findIntent(words: readonly Word[], { intents }: Phrases): Intent | null {
  return (
    INTENTS.find((intent) => {
      const set = intents.intents[intent];
      return words.length <= (set.maxWords ?? Infinity) && speaks(set, words);
    }) ?? null
  );
}
