import { mayHoldAccount, nearestBank, readAccountDigits, type AccountDigits } from './account-numbers';
import { findBesideBank, findCalledAfter } from './accounts-beside';
import { allMatches } from './all-matches';
import { BANK_PATTERN } from './bank-names';
import { cleanWithSource, quoteSource, type CleanedText } from './clean-text';
import { foldInPlace } from './fold-text';
import type { AccountIndicator } from './types';

/** An account with its place in the cleaned text. */
export interface AccountSpan {
  readonly start: number;
  readonly end: number;
  readonly account: AccountIndicator;
}

const SURE_WORD = /(?<![a-z0-9])(?:s[ot] ?tai khoan|so tk|stk)(?![a-z])/g;
const LIKELY_WORD = /(?<![a-z0-9])(?:tai khoan|tk|acc|account|a\/c)(?![a-z])/g;
const TRANSFER_WORD = /(?<![a-z0-9])(?:ck|chuyen khoan|chuyen tien|chuyen|bank)(?![a-z])/g;

/** Words that may stand between `tài khoản` and its number. */
const FILLERS = new Set(
  'so cua la nay moi ngan hang nh bank em anh chi co chu bac toi minh chau con me bo ba ong shop ben cong ty ten chu tai o stk tk nhan vao sau day'.split(
    ' ',
  ),
);
/** Words after which a number is something else. */
const OTHERWISE = new Set(
  'zalo sdt dt dien thoai sim hotline lh lien he goi alo tel mst cccd cmnd otp ma phi du tru cong ngay luc gio don so-du han phat sinh'.split(
    ' ',
  ),
);
const WORDS_BETWEEN = 8;
const WINDOW = 70;

function gapAllows(words: string, sure: boolean): boolean {
  const parts = words
    .replace(BANK_PATTERN, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (parts.length > WORDS_BETWEEN) return false;
  return parts.every((word) => (sure ? !OTHERWISE.has(word) : FILLERS.has(word)));
}

function numberAfter(folded: string, at: number, sure: boolean): AccountDigits | null {
  const window = folded.slice(at, at + WINDOW);
  const offset = window.search(/\d/);
  if (offset < 0 || /[a-z]/.test(window.charAt(offset - 1)) || /[\n;?!+]/.test(window.slice(0, offset)))
    return null;
  return gapAllows(window.slice(0, offset), sure) ? readAccountDigits(folded, at + offset) : null;
}

/** After a word for a transfer, digits count only where a bank is named beside them. */
function numberAfterTransfer(folded: string, at: number): AccountDigits | null {
  const window = folded.slice(at, at + WINDOW);
  const offset = window.search(/(?<![\d.,])\d{8,19}(?!\d)/);
  if (offset < 0 || window.slice(0, offset).includes('\n')) return null;
  const found = readAccountDigits(folded, at + offset);
  if (found === null) return null;
  const near =
    folded.slice(Math.max(found.start - 18, 0), found.start) + '|' + folded.slice(found.end, found.end + 22);
  return near.search(BANK_PATTERN) >= 0 ? found : null;
}

/** Finds account numbers in a cleaned message, each with its place. */
export function findAccountSpans(cleaned: CleanedText, folded: string): AccountSpan[] {
  if (!mayHoldAccount(folded)) return [];
  const numbers = new Map<number, AccountDigits>();
  const add = (pattern: RegExp, read: (at: number) => AccountDigits | null): void => {
    for (const match of allMatches(pattern, folded)) {
      const found = read(match.index + match[0].length);
      if (found !== null) numbers.set(found.start, found);
    }
  };
  add(SURE_WORD, (at) => numberAfter(folded, at, true));
  add(LIKELY_WORD, (at) => numberAfter(folded, at, false));
  add(TRANSFER_WORD, (at) => numberAfterTransfer(folded, at));
  for (const found of findBesideBank(cleaned.text, folded)) numbers.set(found.start, found);
  for (const found of findCalledAfter(folded)) numbers.set(found.start, found);
  return [...numbers.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ digits, start, end }) => ({
      start,
      end,
      account: {
        kind: 'account',
        raw: quoteSource(cleaned, start, end),
        digits,
        bank: nearestBank(folded, start, end),
        qr: null,
      },
    }));
}

/** The account numbers of a message in order. */
export function findAccounts(text: string): AccountIndicator[] {
  const cleaned = cleanWithSource(text);
  return findAccountSpans(cleaned, foldInPlace(cleaned.text)).map(({ account }) => account);
}
