import { speaksOfChild, tellsChildAge } from './child';
import {
  findToldDanger,
  hints,
  type DangerHint,
  type DangerPhrases,
  type ToldDanger,
} from './danger-phrases';
import type { Emergency } from './phrases';
import type { Reading } from './read-topic';
import type { Word } from './words';

/** Danger to life or to a child: those of the phrases and the model, those told in plain words, those of a child, one that was escaped, and one without a name. */
export type Danger =
  Emergency | ToldDanger | 'child-online' | 'child-alone' | 'held-self' | 'abroad-back' | 'unnamed';

/** Dangers told in plain words that say less than a danger which phrases and model hear together. */
const WEAKER: readonly ToldDanger[] = [
  'police-call',
  'threatened',
  'home',
  'missing-child',
  'missing-person',
  'coerced',
  'prowler',
  'sick',
  'child-afraid',
  'pictures',
];

/** What may be long past when it is told: nothing burns and nobody is hurt now. */
const MAY_BE_PAST: readonly Danger[] = ['violence', 'injury', 'fire', 'unnamed'];

/** What a stranger wants of a child, or does with its pictures. */
const CHILD_ONLINE: readonly DangerHint[] = ['sexual', 'child-pictures', 'begged-pictures'];

/** A child in sexual trouble, blackmailed, gone with a stranger, or alone. */
function findChildDanger(
  words: readonly Word[],
  { phrased }: Reading,
  phrases: DangerPhrases,
): Danger | null {
  const isThreatened = tellsChildAge(words) && phrased.includes('victim.threat');
  if (
    isThreatened ||
    (speaksOfChild(words, phrases) && CHILD_ONLINE.some((one) => hints(one, words, phrases)))
  )
    return 'child-online';
  if (tellsChildAge(words) && hints('lured', words, phrases))
    return hints('ran-away', words, phrases) ? 'missing-child' : 'child-online';
  return tellsChildAge(words) && hints('alone', words, phrases) ? 'child-alone' : null;
}

/** Whether a danger is only spoken of: a figure of speech, or a beating of last year that is told to ask about a divorce. */
function isFarAway(words: readonly Word[], phrases: DangerPhrases): boolean {
  return hints('figure', words, phrases) || hints('long-past', words, phrases);
}

/** A danger that no phrase names is a guess, and none where the words tell of a thief's house, car or phone, of somebody at work or of a grown child in love. */
function isGuessOnly(danger: Danger | null, words: readonly Word[], phrases: DangerPhrases): boolean {
  return danger === 'unnamed' && (hints('suspect', words, phrases) || hints('calm', words, phrases));
}

/**
 * The danger that a message tells of, or null: plain words go before what the model hears,
 * a figure of speech such as "mạng lag muốn chết" is none, and a violence of last month, told to ask about it, is none.
 */
export function readDanger(words: readonly Word[], reading: Reading, phrases: DangerPhrases): Danger | null {
  if (isFarAway(words, phrases)) return null;
  if (hints('bare-number', words, phrases)) return 'unnamed';
  const told = findToldDanger(words, phrases);
  if (told === 'sick' && hints('by-mistake', words, phrases)) return told;
  if (told === 'suicide' || reading.emergency === 'suicide') return 'suicide';
  if (hints('rumored', words, phrases)) return null;
  if (told === 'child-abuse' || reading.emergency === 'child-abuse') return 'child-abuse';
  if (told === 'school') return told;
  const child = findChildDanger(words, reading, phrases);
  if (child !== null) return child;
  if (told === 'captive') return told;
  if (hints('kept-self', words, phrases)) return 'held-self';
  if (told === 'abroad' && hints('escaped', words, phrases)) return 'abroad-back';
  if (told !== null && !WEAKER.includes(told)) return told;
  const heard = isGuessOnly(reading.emergency, words, phrases) ? null : reading.emergency;
  const isPast = heard !== null && MAY_BE_PAST.includes(heard) && hints('past', words, phrases);
  const isAtHome = (told === 'home' || told === 'child-afraid') && heard === 'violence';
  if (heard !== null && heard !== 'unnamed' && !isPast && !isAtHome) return heard;
  const isLongAgo = told === 'home' && hints('past', words, phrases);
  const isBlackmail = told === 'pictures' && reading.phrased.includes('victim.threat');
  return isLongAgo || isBlackmail ? null : (told ?? (isPast ? null : heard));
}
