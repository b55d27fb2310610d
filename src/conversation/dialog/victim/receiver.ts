import { cleanText, findAccounts, foldInPlace, type AccountIndicator } from '../../../indicator';
import { isOwnNumber, toReported, type ReportedIndicator } from '../../../report';
import type { RespondContext } from '../../types';
import { fillText } from '../turn';
import type { Receiver, VictimDialog } from '../types';
import { accountsBesideBank } from './account-digits';
import { bankTitle } from './bank-line';
import { findReceivingBank } from './find-bank';
import { findHolder } from './find-holder';

/** Money that was sent to a bare number: `chuyển vào số 0900…`. */
const SENT_TO =
  /((?:chuyen|ck|gui|nap|nop|dong)(?: khoan| tien)?(?![a-z]).{0,30}?(?<![a-z])(?:vao|den|sang|cho|qua) )(?:so )?(?=\d)/;

/** What a text tells of the account that received the money, and its number as evidence. */
export interface ToldReceiver {
  readonly receiver: Receiver;
  readonly evidence: ReportedIndicator | null;
}

function accountIn(text: string, isBeside: boolean): AccountIndicator | null {
  const written = cleanText(text);
  const sent = SENT_TO.exec(foldInPlace(written));
  const at = sent === null ? -1 : sent.index + sent[0].length;
  const marked = at < 0 ? written : `${written.slice(0, at)}stk ${written.slice(at)}`;
  const found = isBeside ? accountsBesideBank(marked) : findAccounts(marked);
  return found.find((account) => !isOwnNumber(account, text)) ?? null;
}

/**
 * Reads which account received the money: number, bank and name, as far as they are told. `isAnswer`: it was asked for,
 * so a bare number or bank is enough. null: nothing is told of it.
 */
export function readReceiver(text: string, context: RespondContext, isAnswer: boolean): ToldReceiver | null {
  const bank = findReceivingBank(text, context, isAnswer);
  const account = accountIn(text, isAnswer || bank !== null);
  if (account === null && bank === null && !isAnswer) return null;
  const holder = findHolder(text, context, isAnswer || account !== null);
  if (account === null && bank === null && holder === null) return null;
  const evidence = account && toReported(account);
  return {
    receiver: {
      account: evidence?.shown ?? null,
      bank: bank && bankTitle(bank, context),
      holder,
    },
    evidence,
  };
}

function digitsOf({ shown }: Pick<ReportedIndicator, 'shown'>): string {
  return shown.replace(/\D/g, '');
}

/** The dialogue with what was told of the receiving account; what was known of the same one stays, and one put right goes. */
export function withReceiver(dialog: VictimDialog, { receiver, evidence }: ToldReceiver): VictimDialog {
  const before = dialog.receiver ?? null;
  const isOther = receiver.account !== null && before?.account != null && receiver.account !== before.account;
  const known = isOther ? null : before;
  const wrong = isOther && dialog.step === 'receiver' ? before.account : null;
  const indicators = dialog.evidence.indicators.filter(({ shown }) => shown !== wrong);
  const others =
    evidence === null ? indicators : indicators.filter((one) => digitsOf(one) !== digitsOf(evidence));
  return {
    ...dialog,
    receiver: {
      account: receiver.account ?? known?.account ?? null,
      bank: receiver.bank ?? known?.bank ?? null,
      holder: receiver.holder ?? known?.holder ?? null,
    },
    evidence: { ...dialog.evidence, indicators: evidence === null ? others : [...others, evidence] },
  };
}

/** The receiving account in one line: number, bank, name; null where nothing is known of it. */
export function receiverLine({ receiver }: Pick<VictimDialog, 'receiver'>): string | null {
  const parts = [receiver?.account, receiver?.bank, receiver?.holder].filter((part) => part != null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What is said when the receiving account was noted; null where nothing is known of it. */
export function noteOfReceiver(dialog: VictimDialog, context: RespondContext): string | null {
  const list = receiverLine(dialog);
  return list && fillText(context.content.victim.texts['noted.recipient'], context, { list });
}
