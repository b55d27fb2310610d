import { findIndicators } from '../../../indicator';
import {
  asksBack,
  countWords,
  formatAmount,
  isHelpNumber,
  isOwnNumber,
  readMore,
  renderWhen,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { readProgress } from '../progress';
import { bankLine, bankName, bankTitle } from './bank-line';
import { banksIn, type OwnedBank } from './find-bank';
import { namesSelf } from './names-whom';
import { hasNoBank } from './no-bank';
import { withStory } from './own-words';
import { noteOfReceiver } from './receiver';
import { withSameBreath } from './same-breath';
import { readReceiverRest } from './receiver-rest';
import { harmsOf } from './harms';
import { reopen, stepsOf, withAnswered, withoutBank } from './steps';
import { readToldTime } from './told-time';
import { withToldReceiver } from './told-first';
import { readToldLoss } from './told-loss';

/** What is told while something else was asked is short; longer words are a story. */
const MOST_WORDS = 8;
/** Fewer words than these say no more than that there is none. */
const FEWEST_TELLING_WORDS = 3;
/** `ngân hàng vib nhé`: no more than the name of a bank. */
const MOST_BARE_WORDS = 4;

/** Something told before or after it was asked: what it fills in, and the line that says so. */
export interface ToldEarly {
  readonly dialog: VictimDialog;
  readonly note: string;
}

/**
 * The account that received the money; with its number it is not asked for again. Another bank without a number
 * puts nothing in the place of a known one, unless the words put it right.
 */
function readRecipient(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const noted = withToldReceiver(dialog, text, context);
  const known = dialog.receiver.bank;
  const isOtherBank = known !== null && noted.receiver.bank !== known;
  if (noted === dialog || (isOtherBank && noted.receiver.account === dialog.receiver.account)) return null;
  const note = noteOfReceiver(noted, context);
  return note === null ? null : { dialog: noted, note };
}

/** Whether the words tell that no bank has part in it; where one was asked for, how the money went is enough. */
function tellsNoBank(dialog: VictimDialog, text: string, context: RespondContext): boolean {
  const isAnswer = dialog.step === 'bank' && banksIn(text, context, true).length === 0;
  return stepsOf(dialog).includes('bank') && hasNoBank(text, isAnswer);
}

function withoutAnyBank(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly {
  const isBare = countWords(text) < FEWEST_TELLING_WORDS;
  const told = isBare ? dialog : withStory(dialog, text);
  return {
    dialog: withoutBank({ ...told, bank: null }),
    note: context.content.victim.texts['noted.no-bank'],
  };
}

/** That no bank has part in it, told where one is asked for; null for other words. */
export function readNoBank(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  if (dialog.step !== 'bank' || !tellsNoBank(dialog, text, context)) return null;
  return withoutAnyBank(dialog, text, context);
}

/** What needs no length: no bank at all, the person's own number, the account of the others. */
function readPlain(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { texts } = context.content.victim;
  const isOpen = dialog.bank === null || dialog.step === 'bank';
  if (isOpen && tellsNoBank(dialog, text, context)) return withoutAnyBank(dialog, text, context);
  const numbers = findIndicators(text, []).indicators.filter(({ kind }) => kind !== 'link');
  if (numbers.length > 0 && numbers.every((number) => isOwnNumber(number, text)))
    return { dialog, note: texts['noted.own-number'] };
  if (numbers.length > 0 && numbers.every((number) => isHelpNumber(number, text)))
    return { dialog, note: texts['noted.help-number'] };
  return readRecipient(dialog, text, context);
}

/** The account of the others, and what went there beside the loss that is known: `ck thêm 3 triệu vào stk …`. */
function withMore({ dialog, note }: ToldEarly, text: string, context: RespondContext): ToldEarly {
  const amount = readMore(text, dialog.amount);
  if (amount === null) return { dialog, note };
  const added = fillText(context.content.victim.texts['noted.added'], context, {
    amount: formatAmount(amount),
  });
  return { dialog: { ...dialog, amount }, note: `${added}\n${note}` };
}

/** A loss, and the bank and the time that are told in the same breath. */
function withRest({ dialog, note }: ToldEarly, text: string, context: RespondContext): ToldEarly {
  const { victim, statement } = context.content;
  const told = withSameBreath(dialog, text, context);
  const bank = told.bank === dialog.bank ? null : bankName(told.bank, context);
  const read = told.when === dialog.when ? null : told.when?.read;
  const notes = [
    note,
    bank && fillText(victim.texts['noted.bank'], context, { bank }),
    read && fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, read) }),
  ];
  return { dialog: told, note: notes.filter((line) => line != null).join('\n') };
}

/** A first loss told behind a code or an app: it has just been taken, and the bank must hear of it, even if it was called before. */
function withCall(before: VictimDialog, { dialog, note }: ToldEarly, { content }: RespondContext): ToldEarly {
  const isTaken = harmsOf(before).some((harm) => harm === 'otp' || harm === 'app');
  const isFirst = !((before.amount ?? 0) > 0) && (dialog.amount ?? 0) > 0;
  if (!isTaken || !isFirst || dialog.step === 'done' || !stepsOf(dialog).includes('do-call'))
    return { dialog, note };
  const isCalled = dialog.answered.includes('do-call');
  return {
    dialog: isCalled ? reopen(dialog, 'do-call') : dialog,
    note: `${note}\n${content.victim.texts['noted.drained']}`,
  };
}

/** The person's own bank; in the place of a known one only where the words say that it is the own, or name nothing else. */
function ownBankIn({ bank }: VictimDialog, text: string, context: RespondContext): OwnedBank | undefined {
  const banks = banksIn(text, context, false).filter(({ owner }) => owner !== 'theirs');
  const isBare = countWords(text) <= MOST_BARE_WORDS;
  return bank === null || isBare ? banks[0] : banks.find(({ owner }) => owner === 'own');
}

/**
 * Reads a bank, an amount or a time that was told out of turn: "bác dùng Agribank" while the time was asked.
 * The open step stays open. null: nothing of the kind was told.
 */
export function readToldEarly(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { step } = dialog;
  if (step === 'story' || step === 'harm') return null;
  const { victim, statement } = context.content;
  const rest = readReceiverRest(dialog, text, context);
  if (rest !== null) return rest;
  const plain = readPlain(dialog, text, context);
  if (plain !== null) return withMore(plain, text, context);
  const loss = readToldLoss(dialog, text, context);
  if (loss !== null)
    return loss.dialog.amount === dialog.amount
      ? loss
      : withCall(dialog, withRest(loss, text, context), context);
  if (countWords(text) > MOST_WORDS) return null;
  const hasCalled = /g[oọ]i/iu.test(text.normalize('NFC')) && readProgress(text) === 'next';
  if (hasCalled && stepsOf(dialog).includes('do-call'))
    return { dialog: withAnswered(dialog, 'do-call'), note: victim.texts['noted.called'] };
  const named = step === 'bank' || asksBack(text) ? undefined : ownBankIn(dialog, text, context);
  if (named !== undefined) {
    const bank = bankTitle(named.id, context);
    const isOpen = step === 'do-phone';
    return {
      dialog: withAnswered({ ...dialog, bank: { kind: 'brand', id: named.id } }, 'bank'),
      note: isOpen ? bankLine(named.id, context) : fillText(victim.texts['noted.bank'], context, { bank }),
    };
  }
  if (namesSelf(text)) return { dialog, note: victim.texts['noted.own-name'] };
  const when = readToldTime(dialog, text, context.now);
  if (when?.read == null) return null;
  return {
    dialog: withAnswered({ ...dialog, when }, 'when'),
    note: fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, when.read) }),
  };
}
