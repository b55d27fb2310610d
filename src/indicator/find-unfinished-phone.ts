import { cleanText } from './clean-text';
import { foldText } from './fold-text';

/** Digits of a phone number of which some are hidden: `0912xxx678`, `024.7300.xxxx`. */
const MASKED =
  /(?<![a-z\d+*])(?:\+?84|0|1[89]00)(?:[ .-]?\d){0,7}[ .-]?[x*]{2,6}(?:[ .-]?[\dx*]){0,6}(?![a-z\d])/;
/** A calling code with next to nothing behind it: `+371 nháy máy`. */
const PREFIX = /(?<![\d+])\+ ?([1-9]\d{1,3})(?![\d]|[ .-]?\d{2})/;
const VIETNAM = '84';
const SHORTEST = 8;
/** Banks hide digits of accounts and cards in their messages. */
const ACCOUNT_WORD = /(?<![a-z])(?:stk|tk|tai khoan|the|vcb|otp|so du|sd|gd)(?![a-z])/;

/** A phone number that nobody can look up because digits of it are hidden, as it is written; null where a text holds none. */
export function findMaskedPhone(text: string): string | null {
  const folded = foldText(cleanText(text));
  const masked = ACCOUNT_WORD.test(folded) ? null : (MASKED.exec(folded)?.[0] ?? null);
  return masked !== null && masked.replace(/[ .-]/g, '').length >= SHORTEST ? masked : null;
}

/** The foreign calling code that stands in a text without its number, such as `+371`; null where none does. */
export function findForeignPrefix(text: string): string | null {
  const code = PREFIX.exec(foldText(cleanText(text)))?.[1];
  return code === undefined || code.startsWith(VIETNAM) ? null : `+${code}`;
}
