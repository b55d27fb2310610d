import { before, isMoney, stretches, type NumberRun, type Reading, type Secret } from './mask-spans';

const CARD_WORD =
  /(?<![a-z])(?:so the|the (?:atm|visa|tin dung|ghi no|master(?:card)?|ngan hang)|visa|mastercard|napas|card)(?![a-z])[^\d\n]{0,24}$/;
const CVV_WORD =
  /(?<![a-z])(?:cvv2?|ccv2?|cvc2?|cvn|csc|ma bao mat(?: the)?(?: 3 so)?|(?:3|ba) so(?: (?:o|in|phia|dang|mat)){0,2} sau(?: the)?|mat sau(?: the)?(?: (?:co|la|gom))? (?:3|ba) so)(?:[\s:.=-]{1,3}(?:la|the|cua|em|toi|so|no))*[\s:.=-]{0,3}$/;
/**
 * Length by first digits of Visa, Mastercard, Amex, Diners, JCB, UnionPay and others, and the domestic cards of Napas.
 * Mastercard's 2-series needs the word: banks' transaction numbers begin with the year as well.
 */
const ISSUER =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5\d{15}|6\d{15,18}|3[47]\d{13}|3[068]\d{12}|35\d{14}|9704\d{12}(?:\d{3})?)$/;

/** The Luhn check of ISO/IEC 7812-1. */
export function isLuhnValid(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function isCard({ digits, start }: NumberRun, folded: string): boolean {
  if (digits.length < 13 || digits.length > 19 || digits.startsWith('0')) return false;
  return CARD_WORD.test(before(folded, start)) || (ISSUER.test(digits) && isLuhnValid(digits));
}

/** Finds card numbers (13 to 19 digits that pass the Luhn check, or any such number called a card) and CVV codes. */
export function findCards({ folded, runs }: Reading): Secret[] {
  return runs.flatMap((run): Secret[] => {
    if (isMoney(folded, run)) return [];
    const card = stretches(run, 13, 19).find((stretch) => isCard(stretch, folded));
    if (card !== undefined) return [{ kind: 'card', start: card.start, end: card.end }];
    const [first] = run.groups;
    const isCode = first !== undefined && /^\d{3,4}$/.test(first.digits);
    if (!isCode || !CVV_WORD.test(before(folded, run.start))) return [];
    return [{ kind: 'cvv', start: first.start, end: first.end }];
  });
}
