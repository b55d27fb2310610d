import { readAccountDigits, type AccountDigits } from './account-numbers';
import { allMatches } from './all-matches';
import { BANK_PATTERN } from './bank-names';
import { parsePhone } from './parse-phone';
import { isOtherwiseBefore } from './phone-context';

/** Fewer digits beside a bank are a code or an amount. */
const FEWEST = 8;
const DATE = /^(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d{2})$/;
/** What stands between a bank and its account, where no word says what the digits are. */
const AFTER_BANK = /^[ \t]*(?:[:,.(–\n-][ \t]*)?(?=\d)/;
const BEFORE_BANK =
  /(?<![\d.,+*#=/a-z])(\d{8,19}|\d{2,6}(?:[ .·-]\d{2,6}){1,5})[ \t]*(?:[,.:(–\n-][ \t]*)?(?:(?:ngan hang|nh|bank)[ \t])?$/;
/** How far before a bank its account may begin. */
const REACH = 48;
/** A bank on a line of its own, and the name of the holder beside it. */
const BANK_ALONE = /^[ \t]*(?:ngan hang |nh )?[a-z]+(?:[ -]bank)?[ \t]*(?:\n|$)/;
/** A name as it is written on a card: `TRAN VAN A`. */
const HOLDER = /^[ \t,:–-]*\p{Lu}{2,7}(?: \p{Lu}{1,7}){1,4}[ \t.]*(?:\n|$)/u;

/** Digits that begin a line, and behind them what they are: `1903… tk này có lừa không`. */
const CALLED_AFTER =
  /(?<=(?:^|\n)[ \t]*)\d[\d .·-]{6,24}\d(?=[ \t,.:-]{0,3}\n?[ \t]*(?:so )?(?:s?tk|tai khoan|so tai khoan)(?: ngan hang)? (?:nay|do|day|kia|tren|ay|nha|nhe)(?![a-z]))/g;

function isPhone(digits: string): boolean {
  const phone = parsePhone(digits);
  return phone !== null && phone.numberKind !== 'invalid';
}

function isMobile(digits: string): boolean {
  return parsePhone(digits)?.numberKind === 'mobile';
}

function isAccount({ digits, start }: AccountDigits, folded: string): boolean {
  return digits.length >= FEWEST && !DATE.test(digits) && !isOtherwiseBefore(folded, start);
}

/** Whether digits that could be called stand alone on their line, and the bank on the next, or the holder behind it. */
function isSurelyAccount(text: string, folded: string, number: AccountDigits, bank: Place): boolean {
  const startsLine = /(?:^|\n)[ \t]*$/.test(folded.slice(Math.max(number.start - 3, 0), number.start));
  if (!startsLine || !isMobile(number.digits)) return false;
  const apart = folded.slice(number.end, bank.start).includes('\n');
  return (
    (apart && BANK_ALONE.test(folded.slice(bank.start, bank.start + 40))) ||
    HOLDER.test(text.slice(bank.end, bank.end + 40))
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The account numbers that stand right beside the name of a bank, without a word that calls them so. */
export function findBesideBank(text: string, folded: string): AccountDigits[] {
  return allMatches(BANK_PATTERN, folded).flatMap(({ index, 0: name }) => {
    const bank = { start: index, end: index + name.length };
    const from = Math.max(bank.start - REACH, 0);
    const before = BEFORE_BANK.exec(folded.slice(from, bank.start));
    const gap = AFTER_BANK.exec(folded.slice(bank.end, bank.end + 8));
    const left = before === null ? null : readAccountDigits(folded, from + before.index);
    const right = gap === null ? null : readAccountDigits(folded, bank.end + gap[0].length);
    return [left, right].flatMap((number) => {
      if (number === null || !isAccount(number, folded)) return [];
      const isSure = !isPhone(number.digits) || isSurelyAccount(text, folded, number, bank);
      return isSure ? [number] : [];
    });
  });
}

/** The numbers at the beginning of a line that the words right behind them call an account. */
export function findCalledAfter(folded: string): AccountDigits[] {
  return allMatches(CALLED_AFTER, folded).flatMap(({ index }) => {
    const number = readAccountDigits(folded, index);
    return number !== null && isAccount(number, folded) ? [number] : [];
  });
}
