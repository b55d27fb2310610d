import { findAccounts, findIndicators, foldText } from '../../../indicator';
import {
  countWords,
  isOwnNumber,
  readCorrection,
  toReported,
  type ToldCorrection,
  type ReportedIndicator,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { tellsDigits, withDigitsRight } from './account-fix';
import { bankLine, bankTitle } from './bank-line';
import { banksIn } from './find-bank';
import { holderPutRight } from './holder-put-right';
import { digitsOf, noteOfReceiver, readReceiver, receiverLine, withReceiver } from './receiver';
import { reopen, withAnswered } from './steps';
import type { ToldEarly } from './told-early';

/** Longer words tell a story. */
const MOST_WORDS = 20;
const OF_PHONE = /(?<![a-z])(?:sdt|so dt|so may|dien thoai|zalo|goi)(?![a-z])/;
const OF_ACCOUNT = /(?<![a-z])(?:stk|tk|tai khoan)(?![a-z])/;
/** `sao không phải gọi vib mà gọi vcb`, `là vpbank mới đúng phải không`. */
const ASKS = /\?\s*$|(?<![a-z])(?:sao|tai sao|vi sao)(?![a-z])|(?<![a-z])(?:khong|ko|k|ha)\s*$/;
const MOBILE = /^0\d{9}$/;

interface Correction {
  readonly said: ToldCorrection;
  readonly folded: string;
  readonly context: RespondContext;
}

/** Whose bank is put right: as the words say, else the one that had the wrong one, else the only one known, else the one told last. */
function whoseBank(
  { bank, receiver, answered }: VictimDialog,
  { said, context }: Correction,
): 'own' | 'theirs' | null {
  const { about, meant, wrong } = said;
  const told = [`${about} ${meant}`, `${about} ${wrong ?? ''}`, `${wrong ?? ''} ${meant}`]
    .flatMap((words) => banksIn(words, context, true).map(({ owner }) => owner))
    .find((owner) => owner === 'own' || owner === 'theirs');
  if (told !== undefined) return told;
  const own = bank?.kind === 'brand' ? bankTitle(bank.id, context) : null;
  const theirs = receiver.bank;
  const [was] = wrong === null ? [] : banksIn(wrong, context, true);
  const before = was === undefined ? null : bankTitle(was.id, context);
  if (own !== theirs && before !== null && (before === own || before === theirs))
    return before === own ? 'own' : 'theirs';
  if (own === null || theirs === null) return own !== null ? 'own' : theirs === null ? null : 'theirs';
  return answered.indexOf('bank') > answered.indexOf('receiver') ? 'own' : 'theirs';
}

/** The bank in its place; one's own that is being asked for is an answer. */
function putBank(dialog: VictimDialog, correction: Correction): VictimDialog {
  const { said, context } = correction;
  const [meant] = banksIn(said.meant, context, true);
  const whose = meant === undefined ? null : whoseBank(dialog, correction);
  if (meant === undefined || whose === null) return dialog;
  if (whose === 'own') {
    const isKnown = dialog.bank?.kind === 'brand' && dialog.bank.id === meant.id;
    return isKnown || dialog.step === 'bank'
      ? dialog
      : withAnswered({ ...dialog, bank: { kind: 'brand', id: meant.id }, moreBanks: [] }, 'bank');
  }
  const bank = bankTitle(meant.id, context);
  if (dialog.receiver.bank === bank) return dialog;
  const { account, holder } = dialog.receiver;
  const indicators = dialog.evidence.indicators.map((one) =>
    one.shown === account ? { ...one, bank: meant.id } : one,
  );
  return {
    ...dialog,
    receiver: { account, bank, holder },
    evidence: { ...dialog.evidence, indicators },
  };
}

/** Whether a number that may be either is a telephone: by the words, by the wrong one, by what is known. */
function isPhone(dialog: VictimDialog, { said, folded }: Correction): boolean {
  if (OF_ACCOUNT.test(folded)) return false;
  if (OF_PHONE.test(folded)) return true;
  const account = digitsOf(dialog.receiver.account ?? '');
  const wrong = digitsOf(said.wrong ?? '');
  return wrong === '' ? !MOBILE.test(account) : wrong !== account;
}

function putAccount(dialog: VictimDialog, { said, context }: Correction): VictimDialog {
  const told = readReceiver(said.meant, context, true);
  if (told?.evidence == null || dialog.receiver.account === null) return dialog;
  const { account } = told.receiver;
  return withReceiver(dialog, { ...told, receiver: { account, bank: null, holder: null } }, true);
}

/** The telephone number of theirs that is put right, in the place of the wrong one, or of the only one. */
function putPhone(dialog: VictimDialog, meant: ReportedIndicator, { said }: Correction): VictimDialog {
  const { indicators } = dialog.evidence;
  const phones = indicators.filter(({ key }) => key.kind === 'phone');
  const wrong = digitsOf(said.wrong ?? '');
  const named = phones.find(({ shown }) => wrong !== '' && digitsOf(shown) === wrong);
  const old = named ?? (phones.length === 1 ? phones[0] : undefined);
  if (old === undefined) return dialog;
  const others = indicators.filter(({ key }) => key.value !== old.key.value && key.value !== meant.key.value);
  return { ...dialog, evidence: { ...dialog.evidence, indicators: [...others, meant] } };
}

function putNumber(dialog: VictimDialog, correction: Correction): VictimDialog {
  const { meant } = correction.said;
  const numbers = findIndicators(meant, []).indicators.filter(({ kind }) => kind !== 'link');
  if (numbers.some((one) => isOwnNumber(one, meant))) return dialog;
  const phone = numbers.find(({ kind }) => kind === 'phone');
  return phone !== undefined && isPhone(dialog, correction)
    ? putPhone(dialog, toReported(phone), correction)
    : putAccount(dialog, correction);
}

function putHolder(dialog: VictimDialog, { said, context }: Correction): VictimDialog {
  const { receiver } = dialog;
  const holder = receiverLine(dialog) === null ? null : holderPutRight(said, receiver.holder, context);
  return holder === null ? dialog : { ...dialog, receiver: { ...receiver, holder } };
}

/** A digit of the receiving account that is put right; where the words leave open which, the account is asked for again. */
function fixDigits(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const known = dialog.receiver.account;
  if (known === null || !tellsDigits(text) || OF_PHONE.test(foldText(text))) return null;
  const right = withDigitsRight(digitsOf(known), text);
  const [account] = right === null ? [] : findAccounts(`stk ${right}`);
  const evidence = account === undefined ? null : toReported(account);
  const receiver = { account: evidence?.shown ?? null, bank: null, holder: null };
  const after =
    evidence === null
      ? reopen(dialog, 'receiver')
      : withReceiver(dialog, { receiver, evidence: { ...evidence, bank: bankOf(dialog, known) } }, true);
  const note = noteOfReceiver(after, context);
  return note === null ? null : { dialog: after, note };
}

function bankOf({ evidence }: VictimDialog, shown: string): string | null {
  return evidence.indicators.find((one) => one.shown === shown)?.bank ?? null;
}

function noteOf(before: VictimDialog, after: VictimDialog, context: RespondContext): string | null {
  const { texts } = context.content.victim;
  if (after.bank !== before.bank && after.bank?.kind === 'brand') {
    const bank = bankTitle(after.bank.id, context);
    return after.step === 'do-call'
      ? fillText(texts['noted.bank'], context, { bank })
      : bankLine(after.bank.id, context);
  }
  if (after.receiver !== before.receiver) return noteOfReceiver(after, context);
  const list = after.evidence.indicators.at(-1)?.shown ?? '';
  return fillText(texts['noted.evidence'], context, { list });
}

/**
 * Takes what puts right a bank, the receiving account or its name, or a telephone number that was told before:
 * the new value stands in the place of the one that was wrong. null: nothing of the kind is put right.
 */
export function correctFacts(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const isLong = countWords(text) > MOST_WORDS;
  if (dialog.step === 'harm' || isLong || ASKS.test(foldText(text))) return null;
  const digits = fixDigits(dialog, text, context);
  if (digits !== null) return digits;
  const said = readCorrection(text);
  if (said === null) return null;
  const correction: Correction = { said, folded: foldText(text), context };
  const after = [putBank, putNumber, putHolder].reduce((left, put) => put(left, correction), dialog);
  const note = after === dialog ? null : noteOf(dialog, after, context);
  return note === null ? null : { dialog: after, note };
}
