import { cleanText, findAccounts, foldInPlace, foldText, type AccountIndicator } from '../../../indicator';
import {
  EVIDENCE_LIMITS,
  findBareAccounts,
  isHelpNumber,
  isOwnNumber,
  isSourceNumber,
  isPhoneNamed,
  markAccount,
  toReported,
  type ReportedIndicator,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import { NO_RECEIVER, type Receiver, type VictimDialog } from '../types';
import { accountsBesideBank } from './account-digits';
import { bankTitle } from './bank-line';
import { banksBeside } from './bank-beside';
import { banksIn, findReceivingBank } from './find-bank';
import { findHolder, namesHolder } from './find-holder';
import { namesPage } from './names-whom';
import { withStory } from './own-words';

/** Money that was sent to a bare number: `chuyển vào số 0900…`. */
const SENT_TO =
  /(?:chuyen|ck|gui|nap|nop|dong)(?: khoan| tien)?(?![a-z]).{1,30}?(?<![a-z])(?:vao|den|sang|cho|qua) (?:so )?(?=\d)/;

const WALLET =
  '(?:momo|mo mo|zalo ?pay|viettel ?(?:pay|money)|vnpay|shopee ?pay|vnpt ?(?:pay|money)|vi dien tu)';
/** Somebody who only claims to be the wallet, or calls from the number. */
const PRETENDED =
  /(?<![a-z])(?:nhan vien|tong dai|xung|gia|gia danh|gia mao|cskh|ho tro|hotline)(?: (?:la|vi|cua|ben))* $/;
const CALLS = /^ ?(?:goi|nhan tin|alo|nhan cho)(?![a-z])/;
/** `số momo nó là 0378…`: a wallet is known by a telephone number. */
const WALLET_NUMBER = new RegExp(
  `(?<![a-z])(?:${WALLET}(?: (?:cua|no|ho|nguoi|ta|la|so|sdt|tk|stk|nhan|lua|dao|thang|ke|chung|bon|ay|do|kia))*[ :]*(?<ahead>0\\d{9})|(?<behind>0\\d{9})(?: (?:o|ben|vi|la))* ${WALLET})(?![a-z\\d])`,
  'd',
);

/** Where the number of a wallet begins that received money; -1 where none stands there. */
function walletNumberAt(folded: string): number {
  const found = WALLET_NUMBER.exec(folded);
  const [at, end] = found?.indices?.groups?.ahead ?? found?.indices?.groups?.behind ?? [-1, -1];
  if (found === null || PRETENDED.test(folded.slice(0, found.index)) || CALLS.test(folded.slice(end)))
    return -1;
  return at;
}

/** What a text tells of the account that received the money, and its number as evidence. */
export interface ToldReceiver {
  readonly receiver: Receiver;
  readonly evidence: ReportedIndicator | null;
  /** Further accounts of the same answer, each with its bank. */
  readonly others?: readonly ReportedIndicator[];
  /** The words where they name the holder of one of those, which goes into the story. */
  readonly said?: string;
}

/** Digits of one account, with a blank where none belongs: `38102050 67890`. */
const BROKEN =
  /(?<![\d.,/:+-])(?<!\d )(?!0\d{9} )\d{3,14} \d{3,14}(?! ?\d| ?(?:tr|k|đ|d|vnd|nghìn|triệu|đồng|trieu|nghin|dong|tỷ|ty)(?!\p{L})|[.,/-]\d)/giu;
const FEWEST_OF_ACCOUNT = 8;
const MOST_OF_ACCOUNT = 16;

/** A text with the digits of an account in one row where a blank stands in them; two numbers that may both be accounts stay two. */
function withoutBlanks(text: string): string {
  return text.replace(BROKEN, (row) => {
    const [first = '', second = ''] = row.split(' ');
    const isTwo = Math.min(first.length, second.length) >= FEWEST_OF_ACCOUNT;
    const isMoney = second.endsWith('000');
    const isPhone = [first, second].some((part) => /^0\d{9}$/.test(part));
    const length = first.length + second.length;
    return isTwo || isMoney || isPhone || length < FEWEST_OF_ACCOUNT || length > MOST_OF_ACCOUNT
      ? row
      : first + second;
  });
}

/** The own bank is named by these; without them the one bank of an answer is where the money went. */
const OWN_BANK =
  /(?<![a-z])(?:tu|dung|xai|bang|cua (?:em|toi|minh|chau|bac|me|bo)|the (?:em|toi|minh))(?![a-z])/;

/** The bank beside an account or a name that was asked for: `vào tk tên công ty ABC ở tpbank`. */
function bankOfAnswer(text: string, context: RespondContext): string | null {
  const [bank, ...others] = banksIn(text, context, true);
  return bank === undefined || others.length > 0 || OWN_BANK.test(foldText(text)) ? null : bank.id;
}

/** One name alone at the end, beside an account: `0912345678 tên Hoàng`. */
const GIVEN_NAME = /(?<!\p{L})t[eê]n(?: l[aà])?:? (\p{Lu}\p{L}+)[ .]*$/u;

/** Neither the person's own nor that of a bank or the police, who help. */
function isTheirs(account: AccountIndicator, text: string): boolean {
  return !isOwnNumber(account, text) && !isHelpNumber(account, text);
}

/** Where the account ends from which the money was sent, with the bank beside it. */
const SOURCE_ENDS = /(?<![a-z])(?:sang|cho|vao|den|qua|toi tai khoan|toi stk)(?![a-z])|[,;\n]/;

/** A text without the account from which the money was sent: `từ 0071… vcb sang 1903… techcombank`. */
function withoutSource(text: string): string {
  const source = findBareAccounts(text).find((account) => isSourceNumber(account, text));
  if (source === undefined) return text;
  const at = text.indexOf(source.raw);
  const behind = text.slice(at + source.raw.length);
  const end = SOURCE_ENDS.exec(foldInPlace(behind))?.index ?? behind.length;
  return `${text.slice(0, at)} ${behind.slice(end)}`;
}

function accountIn(text: string, isBeside: boolean, isNamed: boolean): AccountIndicator | null {
  const written = cleanText(text);
  const folded = foldInPlace(written);
  const sent = SENT_TO.exec(folded);
  const at = sent === null ? walletNumberAt(folded) : sent.index + sent[0].length;
  const marked = markAccount(written, at);
  const found = isBeside ? accountsBesideBank(marked) : findAccounts(marked);
  return found.find((account) => isTheirs(account, text) && !isTelephone(account, written, isNamed)) ?? null;
}

/** `nick zalo 0900…`: a telephone where no bank stands beside it, however it was asked for. */
function isTelephone({ raw }: AccountIndicator, written: string, isNamed: boolean): boolean {
  const isPhone = isPhoneNamed(written, written.indexOf(raw)) || namesPage(written);
  return !isNamed && /^0\d{9}$/.test(digitsOf(raw)) && isPhone;
}

/** Each account of an answer that names several, with the bank beside it; none where there is only one. */
function severalIn(text: string, context: RespondContext): readonly AccountIndicator[] {
  const all = findBareAccounts(text).filter((account) => isTheirs(account, text));
  const banks = banksBeside(
    text,
    all.map(({ raw }) => raw),
    context,
  );
  const named = all.map((account, at) => ({ ...account, bank: banks[at] ?? null }));
  const distinct = new Set(named.map(({ digits }) => digits));
  return distinct.size > 1 && named.every(({ bank }) => bank !== null) ? named : [];
}

/**
 * Reads which account received the money: number, bank and name, as far as they are told. `isAnswer`: it was asked for,
 * so a bare number or bank is enough. null: nothing is told of it.
 */
export function readReceiver(said: string, context: RespondContext, isAnswer: boolean): ToldReceiver | null {
  const text = withoutBlanks(withoutSource(said));
  const isWallet = walletNumberAt(foldInPlace(cleanText(text))) >= 0;
  const [first, ...others] = severalIn(text, context);
  const toldBank = first?.bank ?? findReceivingBank(text, context, isAnswer || isWallet);
  const account = first ?? accountIn(text, isAnswer || toldBank !== null, toldBank !== null || isWallet);
  if (account === null && toldBank === null && (isAnswer ? namesPage(text) : !namesHolder(text))) return null;
  const [second] = others;
  const ofFirst = second === undefined ? text : text.slice(0, Math.max(0, text.indexOf(second.raw)));
  const given =
    account === null || namesPage(text)
      ? null
      : (GIVEN_NAME.exec(cleanText(text).normalize('NFC'))?.[1] ?? null);
  const holder =
    findHolder(ofFirst, context, isAnswer || account !== null) ?? (second === undefined ? given : null);
  const ofOthers = second === undefined ? null : findHolder(text.slice(ofFirst.length), context, true);
  if (account === null && toldBank === null && holder === null) return null;
  const isTold = isAnswer && !namesPage(text) && (account !== null || holder !== null);
  const bank = toldBank ?? (isTold ? bankOfAnswer(text, context) : null);
  const evidence = account && toReported({ ...account, bank: account.bank ?? bank });
  return {
    receiver: {
      account: evidence?.shown ?? null,
      bank: bank && bankTitle(bank, context),
      holder,
    },
    evidence,
    others: others.map(toReported),
    ...(ofOthers === null ? {} : { said }),
  };
}

/** The bare digits of a number as it is shown or said. */
export function digitsOf(shown: string): string {
  return shown.replace(/\D/g, '');
}

/**
 * The dialogue with what was told of the receiving account, for which other evidence makes room; what was known of the same one stays, and one put right goes.
 * `isSame`: only its number was wrong.
 */
export function withReceiver(
  dialog: VictimDialog,
  { receiver, evidence, others: more = [], said }: ToldReceiver,
  isSame = false,
): VictimDialog {
  const before = dialog.receiver;
  const isOther = receiver.account !== null && before.account !== null && receiver.account !== before.account;
  const known = isOther && !isSame ? NO_RECEIVER : before;
  const wrong = isOther && (isSame || dialog.step === 'receiver') ? before.account : null;
  const indicators = dialog.evidence.indicators.filter(({ shown }) => shown !== wrong);
  const told = evidence === null ? more : [evidence, ...more];
  const knownDigits = new Set(told.map(({ shown }) => digitsOf(shown)));
  const others = indicators
    .filter(({ shown }) => !knownDigits.has(digitsOf(shown)))
    .filter(
      ({ key, shown }) =>
        !(key.kind === 'account' && told.some((one) => digitsOf(one.shown).includes(digitsOf(shown)))),
    )
    .slice(0, EVIDENCE_LIMITS.indicators - told.length);
  return {
    ...(said === undefined ? dialog : withStory(dialog, said)),
    receiver: {
      account: receiver.account ?? known.account,
      bank: receiver.bank ?? known.bank,
      holder: receiver.holder ?? known.holder,
    },
    evidence: { ...dialog.evidence, indicators: [...others, ...told] },
  };
}

/** The receiving account in one line: number, bank, name; null where nothing is known of it. */
export function receiverLine({ receiver }: Pick<VictimDialog, 'receiver'>): string | null {
  const parts = [receiver.account, receiver.bank, receiver.holder].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What is said when the receiving account was noted; null where nothing is known of it. */
export function noteOfReceiver(dialog: VictimDialog, context: RespondContext): string | null {
  const line = receiverLine(dialog);
  if (line === null) return null;
  const more = dialog.evidence.indicators
    .filter(({ key, shown }) => key.kind === 'account' && shown !== dialog.receiver.account)
    .map(({ shown, bank }) => (bank === null ? shown : `${shown}, ${bankTitle(bank, context)}`));
  return fillText(context.content.victim.texts['noted.recipient'], context, {
    list: [line, ...more].join('; '),
  });
}
