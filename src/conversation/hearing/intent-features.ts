import { findMeanings } from './meanings';
import { holdsPattern } from './pattern';
import { speaks, type PhraseSet } from './phrase-set';
import type { IntentPhrases, Phrases } from './phrases';
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

/** Keys of Telex that turned into no mark: "nayf", "tieenf"; no Vietnamese word ends so. */
const TELEX_END = /(?<=[aeiouyw][a-z]{0,2})[fjrsxwz]$/;

const AMOUNT = /^\d+(?:k|tr|trieu|m|cu|ty|ti|d|vnd|nghin|ngan|tram|chai|lit)\d*$/;
const LONG_NUMBER = /^\d{8,}$/;

/** The word as it sounds, so that `rồi`, `roi` and `dòi` are one; numbers by their kind. */
export function soundOf({ plain }: Word): string {
  if (AMOUNT.test(plain)) return '#tien';
  if (LONG_NUMBER.test(plain)) return '#so';
  if (/\d/.test(plain)) return '#';
  return ONE_SOUND.reduce(
    (sound, [pattern, becomes]) => sound.replace(pattern, becomes),
    plain.replace(TELEX_END, ''),
  );
}

/** Of longer messages only the start and the end are weighed: the rest is a story or a text passed on. */
const MAX_WORDS = 60;
const EDGE = '|';
/** Two meanings belong together where at most so many others stand between them. */
const MOST_BETWEEN = 3;

function withoutMiddle(words: readonly Word[]): readonly Word[] {
  if (words.length <= MAX_WORDS) return words;
  return [...words.slice(0, MAX_WORDS / 2), ...words.slice(-MAX_WORDS / 2)];
}

function featuresOfWords(words: readonly Word[]): readonly string[] {
  const sounds = words.map(soundOf).filter((sound, index, all) => sound !== '#' || all[index - 1] !== '#');
  const line = [EDGE, ...sounds, EDGE];
  return [
    ...sounds.map((sound) => `w:${sound}`),
    ...line.slice(1).map((sound, index) => `b:${line[index] ?? ''} ${sound}`),
    ...line.slice(2).map((sound, index) => `s:${line[index] ?? ''} ${sound}`),
    ...words.filter(({ marked, plain }) => marked !== plain).map(({ marked }) => `m:${marked}`),
  ];
}

function featuresOfMeanings(words: readonly Word[], { meanings }: IntentPhrases): readonly string[] {
  const places = findMeanings(words, meanings);
  return [
    ...(places[0] ?? []).map((meaning) => `c^${meaning}`),
    ...(places.at(-1) ?? []).map((meaning) => `c$${meaning}`),
    ...places.flatMap((here, at) => {
      const behind = places.slice(at + 1, at + 2 + MOST_BETWEEN).flat();
      return here.flatMap((first) => [
        `c:${first}`,
        ...behind.filter((second) => second !== first).map((second) => `o:${first}>${second}`),
      ]);
    }),
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
 * words with their diacritics; what they mean (`c`) and in which order (`o`), for what was never said in these words before;
 * the phrases of officers that it holds (`h`), and those among them that nothing speaks against (`f`).
 */
export function intentFeatures(
  message: readonly Word[],
  { intents, emergencies }: Pick<Phrases, 'intents' | 'emergencies'>,
): ReadonlySet<string> {
  const read = withoutMiddle(message);
  return new Set([
    ...featuresOfWords(read),
    ...featuresOfMeanings(read, intents),
    ...featuresOfPhrases('', intents.intents, message),
    ...featuresOfPhrases('!', emergencies, message),
  ]);
}
