import { cleanText, findIndicators, foldText, withoutLinks } from '../../../indicator';
import type { RespondContext } from '../../context';
import { hasAccountDigits } from './account-digits';
import { createBankNames } from './bank-names';
import { whoseBank, type BankOwner } from './whose-bank';

type Known = Pick<RespondContext, 'rules' | 'content'>;

const LONGEST_NAME = 6;
/** So many words before and behind a bank tell whose account it holds. */
const WORDS_BEFORE = 9;
const WORDS_AFTER = 4;
/** What was named before was said wrong: `vcb, nhầm, vib`. */
const SAID_WRONG =
  /(?<![a-z])(?:nham|lon|quen|a (?:khong|ko|k)|y (?:toi|em|minh|con|chau|bac) la|sua lai|noi lai)(?![a-z])/;

/** A bank that is called is not yet the one that received. */
const CALLS = /(?<![a-z])goi(?![a-z])/;

/** A bank or wallet that a text names. */
export interface NamedBank {
  readonly id: string;
  /** It seems to hold the receiving account, not the person's own. */
  readonly receives: boolean;
}

/** A bank that a text names, and whose account it holds. */
export interface OwnedBank {
  readonly id: string;
  readonly owner: BankOwner;
}

interface Place extends OwnedBank {
  readonly start: number;
  readonly end: number;
}

/** The last part of a row of words, from a comma on. */
function sincePause(words: readonly string[]): string {
  return words.slice(words.lastIndexOf(',') + 1).join(' ');
}

function wordsOf(written: string): readonly string[] {
  const folded = foldText(cleanText(written)).replace(/(?<=\d)[.,](?=\d)/g, '');
  return (folded.match(/[a-z0-9]+|[,;.!?\n]/g) ?? []).map((word) => (/[a-z0-9]/.test(word) ? word : ','));
}

/** Beside an account number a bank is that of the receiver, unless another one is. */
function besideAccount(places: readonly Place[], written: string): readonly Place[] {
  const isOpen = places.every(({ owner }) => owner !== 'theirs') && hasAccountDigits(written);
  return isOpen
    ? places.map((place) => (place.owner === 'unsaid' ? { ...place, owner: 'theirs' } : place))
    : places;
}

function placesOf(written: string, knowledge: Known, isAnswer: boolean): readonly Place[] {
  const words = wordsOf(written);
  const readName = createBankNames(knowledge, isAnswer);
  const places: Place[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length >= 1; length -= 1) {
      const end = start + length;
      const id = readName(words, start, end);
      if (id === undefined) continue;
      const before = sincePause(words.slice(Math.max(0, start - WORDS_BEFORE), start));
      const [after = ''] = words
        .slice(end, end + WORDS_AFTER)
        .join(' ')
        .split(',');
      const owner = whoseBank(before, after.trim());
      if (owner !== 'none') places.push({ id, owner, start, end });
      start = end - 1;
      break;
    }
  }
  const kept = places.filter(({ end }, at) => {
    const next = places[at + 1];
    return next === undefined || !SAID_WRONG.test(words.slice(end, next.start).join(' '));
  });
  return besideAccount(kept, written);
}

/** The banks that a text names with whose they are, in order, without those in a link or taken back. */
export function banksIn(text: string, knowledge: Known, isAnswer: boolean): readonly OwnedBank[] {
  const written = withoutLinks(text, findIndicators(text, []).indicators);
  return placesOf(written, knowledge, isAnswer);
}

/**
 * The bank or wallet that a text names, by its name or short name as whole words: `vcb`, `mb bank`, `ngân hàng nông nghiệp`.
 * Of several the person's own is meant, and else the first. A bank in a link, one that somebody claims to be, or one
 * that is taken back is none; `isAnswer`: the bank was asked for.
 */
export function findBank(text: string, knowledge: Known, isAnswer = false): NamedBank | null {
  const banks = banksIn(text, knowledge, isAnswer);
  const found = banks.find(({ owner }) => owner !== 'theirs') ?? banks[0];
  return found === undefined ? null : { id: found.id, receives: found.owner === 'theirs' };
}

/** `momo 5tr, mb 15tr`: the banks besides `named` from which the money went, where several are named and none received it. */
export function findMoreBanks(text: string, named: NamedBank, knowledge: Known): readonly string[] {
  const banks = banksIn(text, knowledge, true);
  if (banks.some(({ owner }) => owner === 'theirs') || hasAccountDigits(text)) return [];
  return [...new Set(banks.map(({ id }) => id))].filter((id) => id !== named.id);
}

/** The bank to which the money went, where a text names it; null for the person's own alone. `isAnswer`: it was asked for. */
export function findReceivingBank(text: string, knowledge: Known, isAnswer = false): string | null {
  const banks = banksIn(text, knowledge, isAnswer);
  const open =
    isAnswer && !CALLS.test(foldText(text)) ? banks.find(({ owner }) => owner === 'unsaid') : undefined;
  return (banks.find(({ owner }) => owner === 'theirs') ?? open)?.id ?? null;
}
