import { cleanText } from './clean-text';
import { readDigitRuns } from './digit-groups';
import { foldText } from './fold-text';
import { parsePhone } from './parse-phone';
import { isAnnounced, isOtherwiseAfter, isOtherwiseBefore } from './phone-context';

/** An identity card has twelve digits and begins with a zero as well; a mobile number lacks three at most. */
const FEWEST = 7;
const MOST = 11;
const ACCOUNT_WORD = /(?:stk|tk|tai khoan|ngan hang|bank|cccd|cmnd|can cuoc)/;

/** The country code takes one digit more than the trunk zero. */
function longest(digits: string): number {
  return digits.startsWith('84') ? MOST + 1 : MOST;
}

/**
 * Digits that were meant for a Vietnamese phone number and are none, because some are missing, too many or wrong:
 * they begin with the trunk zero, or a word before them says so. Null where a text holds no such digits.
 */
export function findBrokenPhone(text: string): string | null {
  const cleaned = cleanText(text);
  const folded = foldText(cleaned);
  if (folded.length !== cleaned.length || ACCOUNT_WORD.test(folded)) return null;
  for (const run of readDigitRuns(cleaned)) {
    // A date, or several numbers.
    if (run.some(({ gap }) => /[/,;|]/.test(gap))) continue;
    const digits = run.map((group) => group.digits).join('');
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const isMeant = /^0[1-9]/.test(digits) || (isAnnounced(folded, start) && /^[3-9]/.test(digits));
    if (!isMeant || digits.length < FEWEST || digits.length > longest(digits)) continue;
    if (isOtherwiseBefore(folded, start) || isOtherwiseAfter(folded, end, false)) continue;
    const phone = parsePhone(digits);
    if (phone === null || phone.numberKind === 'invalid') return digits;
  }
  return null;
}
