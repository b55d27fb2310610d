import { finish, hashText, mix, SEED } from '../../hash';
import { isPlaceholder, type Word } from '../text/word';
import type { Signs } from '../sign';
import { addSpan, type WordSpans } from '../word-spans';
import { smallLetter } from './written-letters';

/** Kinds of features, which keep equal words of different origin apart; those of the words themselves are of the kind 1. */
const KIND = { pair: 2, apart: 3, marked: 4, markedPair: 5, sign: 6, length: 7, beside: 8 } as const;
/** Stand for the borders of a text. */
const BORDER = { start: 11, end: 12 } as const;
const ASCII = 0x7f;
/** A text is read with its marks where at least one word in four carries some. */
const MARKED_SHARE = 4;
/** Words counted as one step of length, and the steps that are told apart. */
const LENGTH_STEP = 8;
const LONGEST = 6;

function hashPair(kind: number, left: number, right: number): number {
  return finish(mix(Math.imul(mix(left, kind), 31) ^ right, kind));
}

/** Adds the words as they are read: alone, side by side, and with one word between. */
export function addWords(features: WordSpans, words: readonly Word[]): void {
  let beforeLast = -1;
  let last: number = BORDER.start;
  for (let index = 0; index < words.length; index += 1) {
    const hash = words[index]?.hash ?? 0;
    addSpan(features, hash, index, index);
    addSpan(features, hashPair(KIND.pair, last, hash), index - 1, index);
    if (beforeLast >= 0) addSpan(features, hashPair(KIND.apart, beforeLast, hash), index - 2, index);
    beforeLast = index === 0 ? -1 : last;
    last = hash;
  }
  addSpan(features, hashPair(KIND.pair, last, BORDER.end), words.length - 1, words.length - 1);
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) > ASCII) return true;
  return false;
}

/** Where a word ends together with marks that are written as characters of their own. */
function endWithMarks(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at) >= 0x300 && text.charCodeAt(at) <= 0x36f) at += 1;
  return at;
}

/** The hash of a word as it is written, composed and in small letters. */
function hashWritten(text: string, start: number, end: number): number {
  let hash = mix(SEED, KIND.marked);
  for (let at = start; at < end; at += 1) {
    const small = smallLetter(text.charCodeAt(at));
    if (small === 0) return hashText(KIND.marked, text.slice(start, end).normalize('NFC').toLowerCase());
    hash = mix(hash, small);
  }
  return finish(hash);
}

/**
 * Adds the words as they are written, in small letters with their marks: what marks tell apart (`váy` and `vay`) is lost without
 * them. A text written without marks has none of these; an abbreviation that is read as several words is written once.
 */
export function addMarkedWords(features: WordSpans, text: string, words: readonly Word[]): void {
  if (!hasMark(text, 0, text.length)) return;
  const from = features.count;
  let written = 0;
  let marked = 0;
  let end = -1;
  let lastHash = 0;
  let lastIndex = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start < end || isPlaceholder(word)) continue;
    end = endWithMarks(text, word.end);
    const hash = hashWritten(text, word.start, end);
    if (hasMark(text, word.start, end)) {
      marked += 1;
      addSpan(features, hash, index, index);
    }
    if (written > 0) addSpan(features, hashPair(KIND.markedPair, lastHash, hash), lastIndex, index);
    written += 1;
    lastHash = hash;
    lastIndex = index;
  }
  if (marked * MARKED_SHARE <= written) features.count = from;
}

/** Facts beside which words mean something else: `bấm vào` an official address, or one nobody knows. */
const BESIDE = [
  'link-official', 'link-elsewhere', 'link-hidden', 'link-chat', 'mobile', 'account', 'money', 'large-money', 'legit-warning',
] as const; // prettier-ignore
/** Stands for a message that has none of them. */
const NOTHING = 'nothing';

function addWordsBesideFact(features: WordSpans, words: readonly Word[], fact: string): void {
  const beside = hashSign(fact);
  for (let index = 0; index < words.length; index += 1)
    addSpan(features, hashPair(KIND.beside, beside, words[index]?.hash ?? 0), index, index);
}

/** Adds every word together with each fact beside it. */
export function addWordsBeside(features: WordSpans, words: readonly Word[], signs: Signs): void {
  let facts = 0;
  for (const fact of BESIDE) {
    if (!signs.has(fact)) continue;
    facts += 1;
    addWordsBesideFact(features, words, fact);
  }
  if (facts === 0) addWordsBesideFact(features, words, NOTHING);
}

const signHashes = new Map<string, number>();

/** The hash of what the rules found, by its name. */
export function hashSign(name: string): number {
  const known = signHashes.get(name);
  if (known !== undefined) return known;
  const hash = hashText(KIND.sign, name);
  signHashes.set(name, hash);
  return hash;
}

/** The hash of each step of length. */
const LENGTH_HASHES = Array.from({ length: LONGEST + 1 }, (_, step) => hashText(KIND.length, String(step)));

/** The hash of how long a message is. */
export function hashLength(words: readonly Word[]): number {
  return LENGTH_HASHES[Math.min(LONGEST, Math.floor(words.length / LENGTH_STEP))] ?? 0;
}
