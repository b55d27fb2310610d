import { holdsPattern, removePatterns } from './pattern';
import { EMERGENCIES, INTENTS, type Emergency, type Intent, type PhraseSet, type Phrases } from './phrases';
import type { Word } from './words';

function speaks({ phrases, idioms, unless, maxWords }: PhraseSet, words: readonly Word[]): boolean {
  if (words.length > maxWords) return false;
  if (!phrases.some((pattern) => holdsPattern(pattern, words))) return false;
  if (unless.some((pattern) => holdsPattern(pattern, words))) return false;
  const literal = removePatterns(words, idioms);
  return literal === words || phrases.some((pattern) => holdsPattern(pattern, literal));
}

/** The danger to life that a message tells of, or null. */
export function findEmergency(words: readonly Word[], { emergencies }: Phrases): Emergency | null {
  return EMERGENCIES.find((emergency) => speaks(emergencies[emergency], words)) ?? null;
}

/** What a message wants, or null where it does not say so. */
export function findIntent(words: readonly Word[], { intents }: Phrases): Intent | null {
  return INTENTS.find((intent) => speaks(intents.intents[intent], words)) ?? null;
}
