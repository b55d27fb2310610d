import { holdsPattern } from './pattern';
import { speaks, type PhraseSet } from './phrase-set';
import type { Phrases } from './phrases';
import type { Word } from './words';

/** Sounds that are one sound in some part of the country, or are often written for one another, in one way. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^(?:gi(?=[aeou])|r|z|v|j)/, 'd'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^(?:k|q)(?!h)/, 'c'],
  [/^n(?![gh])/, 'l'],
  [/^f/, 'ph'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const AMOUNT = /^\d+(?:k|tr|trieu|m|cu|ty|ti|d|vnd|nghin|ngan|tram|chai|lit)\d*$/;
const LONG_NUMBER = /^\d{8,}$/;

/** The word as it sounds, so that `rồi`, `roi` and `dòi` are one; numbers by their kind. */
export function soundOf({ plain }: Word): string {
  if (AMOUNT.test(plain)) return '#tien';
  if (LONG_NUMBER.test(plain)) return '#so';
  if (/\d/.test(plain)) return '#';
  return ONE_SOUND.reduce((sound, [pattern, becomes]) => sound.replace(pattern, becomes), plain);
}

/** Of longer messages only the start and the end are weighed: the rest is a story or a text passed on. */
const MAX_WORDS = 60;
const EDGE = '|';
const PIECE = 4;
const LENGTHS = [0, 1, 2, 3, 5, 8, 12, 18, 30];

function withoutMiddle(words: readonly Word[]): readonly Word[] {
  if (words.length <= MAX_WORDS) return words;
  return [...words.slice(0, MAX_WORDS / 2), ...words.slice(-MAX_WORDS / 2)];
}

function featuresOfWords(words: readonly Word[]): readonly string[] {
  const sounds = words.map(soundOf).filter((sound, index, all) => sound !== '#' || all[index - 1] !== '#');
  const line = [EDGE, ...sounds, EDGE];
  const letters = `${EDGE}${sounds.join('')}${EDGE}`;
  return [
    `n:${LENGTHS.filter((length) => sounds.length > length).length}`,
    ...sounds.map((sound) => `w:${sound}`),
    ...line.slice(1).map((sound, index) => `b:${line[index] ?? ''} ${sound}`),
    ...line.slice(2).map((sound, index) => `s:${line[index] ?? ''} ${sound}`),
    ...words.filter(({ marked, plain }) => marked !== plain).map(({ marked }) => `m:${marked}`),
    ...Array.from(
      { length: Math.max(0, letters.length - PIECE + 1) },
      (_, at) => `p:${letters.slice(at, at + PIECE)}`,
    ),
  ];
}

function featuresOfPhrases(
  kind: string,
  sets: Readonly<Record<string, PhraseSet>>,
  words: readonly Word[],
): readonly string[] {
  return Object.entries(sets).flatMap(([name, set]) => {
    const held = words.length <= set.maxWords && set.phrases.some((pattern) => holdsPattern(pattern, words));
    if (!held) return [];
    return speaks(set, words) ? [`h:${kind}${name}`, `f:${kind}${name}`] : [`h:${kind}${name}`];
  });
}

/**
 * What the model weighs of a message: words as they sound, alone, with the next and with the one after it;
 * words with their diacritics; pieces of four letters across words, for what is misspelled or run together;
 * the phrases of officers that it holds (`h`), and those among them that nothing speaks against (`f`).
 */
export function intentFeatures(
  message: readonly Word[],
  { intents, emergencies }: Pick<Phrases, 'intents' | 'emergencies'>,
): ReadonlySet<string> {
  return new Set([
    ...featuresOfWords(withoutMiddle(message)),
    ...featuresOfPhrases('', intents.intents, message),
    ...featuresOfPhrases('!', emergencies, message),
  ]);
}
