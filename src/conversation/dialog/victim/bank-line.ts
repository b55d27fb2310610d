import { say, type Button, type Knowledge } from '../../../advice';
import { isSupported } from '../../../checking';
import { parsePhone } from '../../../indicator';
import { fillText } from '../turn';
import type { RespondContext } from '../../context';
import type { OwnBank } from '../types';

/** A number in the groups in which hotlines are written: `1900 545 413`, `1900 9247`. */
function spaced(number: string): string {
  const [, prefix, rest] = /^(1[89]00)(\d+)$/.exec(number) ?? [];
  if (prefix === undefined || rest === undefined) return number;
  return rest.length === 6 ? `${prefix} ${rest.slice(0, 3)} ${rest.slice(3)}` : `${prefix} ${rest}`;
}

/** A bank's name, short enough for a button. */
export function bankTitle(id: string, { rules }: Pick<Knowledge, 'rules'>): string {
  return (rules.brands.get(id)?.name ?? id).replace(/\s*\([^()]*\)$/, '');
}

/** The bank's name as it stands in a statement; null where it is not known. */
export function bankName(bank: OwnBank | null, context: RespondContext): string | null {
  if (bank === null) return null;
  return bank.kind === 'brand' ? bankTitle(bank.id, context) : bank.text;
}

/**
 * The bank's hotlines as they may be read: the one that the owner of the page has confirmed, else those that the bank
 * itself or a statement of it names. Empty where only other lists hold one.
 */
function hotlinesOf(id: string, { rules, unit }: Pick<Knowledge, 'rules' | 'unit'>): readonly string[] {
  const confirmed = unit.bankHotlines[id];
  if (confirmed !== undefined && confirmed.confirmedAt !== null) return [confirmed.number];
  return (rules.brands.get(id)?.hotlines ?? []).filter(isSupported).map(({ number }) => number);
}

/** The names of all the banks from which the money went; null where none is known. */
export function bankNames(
  bank: OwnBank | null,
  more: readonly string[],
  context: RespondContext,
): string | null {
  const first = bankName(bank, context);
  return first === null ? null : [first, ...more.map((id) => bankTitle(id, context))].join(', ');
}

/** Whether an own account is a wallet, which has no card. */
export function isWallet(bank: OwnBank | null, { rules }: Pick<Knowledge, 'rules'>): boolean {
  return bank?.kind === 'brand' && rules.brands.get(bank.id)?.category === 'e_wallet';
}

/** Whom to call, and what is locked there: a wallet is no bank and has no card. */
export function calledOf(
  bank: OwnBank | null,
  context: RespondContext,
): { readonly bank: string; readonly locked: string } {
  const { texts } = context.content.victim;
  return bank?.kind === 'brand' && isWallet(bank, context)
    ? { bank: bankTitle(bank.id, context), locked: texts['locked.wallet'] }
    : { bank: texts['called.bank'], locked: texts['locked.bank'] };
}

/** Which number to call at the bank: its hotline where the facts support one, else the one on the card. */
export function bankLine(id: string, context: RespondContext): string {
  const { texts } = context.content.victim;
  const bank = bankTitle(id, context);
  const numbers = hotlinesOf(id, context);
  if (numbers.length === 0) {
    const isOfWallet = isWallet({ kind: 'brand', id }, context);
    return fillText(texts[isOfWallet ? 'bank.wallet' : 'bank.card'], context, { bank });
  }
  return fillText(texts['bank.hotline'], context, { bank, number: numbers.map(spaced).join(', ') });
}

/** That further banks of the person are to be called as well; empty where there is one. */
export function moreBankLines(more: readonly string[], context: RespondContext): readonly string[] {
  const { texts } = context.content.victim;
  return more.map((id) => {
    const number = hotlinesOf(id, context).map(spaced).join(', ');
    const values = { bank: bankTitle(id, context), number };
    return fillText(texts[number === '' ? 'bank.also.card' : 'bank.also'], context, values);
  });
}

/** That the money went to a bank, to be said to one's own: its number is not the one to call. */
export function receivingLine(id: string, context: RespondContext): string {
  return fillText(context.content.victim.texts['bank.receiver'], context, { bank: bankTitle(id, context) });
}

/** The number alone, for the sentence that says what to tell the bank. */
export function bankNumber(bank: OwnBank | null, context: RespondContext): string {
  const numbers = bank?.kind === 'brand' ? hotlinesOf(bank.id, context) : [];
  if (numbers.length > 0) return numbers.map(spaced).join(', ');
  return context.content.victim.texts[isWallet(bank, context) ? 'number.wallet' : 'number.card'];
}

/** A button that calls the bank; none where its number is not supported or cannot be dialled with a country code. */
export function bankButtons(id: string | null, context: RespondContext): readonly Button[] {
  const [number] = id === null ? [] : hotlinesOf(id, context);
  const e164 = number === undefined ? null : (parsePhone(number)?.e164 ?? null);
  if (id === null || e164?.startsWith('+84') !== true) return [];
  const title = say(context.content.buttons, 'call', { hotline: bankTitle(id, context) });
  return [{ kind: 'call', title, e164 }];
}
