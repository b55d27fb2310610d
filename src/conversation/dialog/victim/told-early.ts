import { findIndicators } from '../../../indicator';
import { isOwnNumber, readTime, renderWhen, withClockOf } from '../../../report';
import type { RespondContext } from '../../types';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { readProgress } from '../words';
import { bankLine, bankTitle } from './bank-line';
import { findBank } from './find-bank';
import { namesSelf } from './names-whom';
import { hasNoBank } from './no-bank';
import { noteOfReceiver } from './receiver';
import { stepsOf, withAnswered, withoutBank } from './steps';
import { withToldReceiver } from './told-first';
import { readToldLoss } from './told-loss';

/** What is told while something else was asked is short; longer words are a story. */
const MOST_WORDS = 8;

/** Something told before or after it was asked: what it fills in, and the line that says so. */
export interface ToldEarly {
  readonly dialog: VictimDialog;
  readonly note: string;
}

/** The account that received the money; with its number it is not asked for again. */
function readRecipient(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const noted = withToldReceiver(dialog, text, context);
  if (noted === dialog) return null;
  const note = noteOfReceiver(noted, context);
  return note === null ? null : { dialog: noted, note };
}

/** What needs no length: no bank at all, the person's own number, the account of the others. */
function readPlain(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { texts } = context.content.victim;
  const isOpen = dialog.bank === null || dialog.step === 'bank';
  if (hasNoBank(text) && stepsOf(dialog).includes('bank') && isOpen)
    return { dialog: withoutBank({ ...dialog, bank: null }), note: texts['noted.no-bank'] };
  const numbers = findIndicators(text, []).indicators.filter(({ kind }) => kind !== 'link');
  if (numbers.length > 0 && numbers.every((number) => isOwnNumber(number, text)))
    return { dialog, note: texts['noted.own-number'] };
  return readRecipient(dialog, text, context);
}

/** What is told in the same breath as a loss: the bank and the time, where neither is known. */
function withRest({ dialog, note }: ToldEarly, text: string, context: RespondContext): ToldEarly {
  const { victim, statement } = context.content;
  const named = dialog.bank === null && stepsOf(dialog).includes('bank') ? findBank(text, context) : null;
  const when = dialog.when === null ? readTime(text, context.now) : null;
  const notes = [note];
  let told = dialog;
  if (named !== null && !named.receives) {
    told = withAnswered({ ...told, bank: { kind: 'brand', id: named.id } }, 'bank');
    notes.push(fillText(victim.texts['noted.bank'], context, { bank: bankTitle(named.id, context) }));
  }
  if (when?.read != null) {
    told = withAnswered({ ...told, when }, 'when');
    notes.push(fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, when.read) }));
  }
  return { dialog: told, note: notes.join('\n') };
}

/**
 * Reads a bank, an amount or a time that was told out of turn: "bác dùng Agribank" while the time was asked.
 * The open step stays open. null: nothing of the kind was told.
 */
export function readToldEarly(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const { step } = dialog;
  if (step === 'story' || step === 'harm') return null;
  const { victim, statement } = context.content;
  const plain = readPlain(dialog, text, context);
  if (plain !== null) return plain;
  const loss = readToldLoss(dialog, text, context);
  if (loss !== null) return loss.dialog.amount === dialog.amount ? loss : withRest(loss, text, context);
  if (text.trim().split(/\s+/).length > MOST_WORDS) return null;
  const hasCalled = /g[oọ]i/iu.test(text.normalize('NFC')) && readProgress(text) === 'next';
  if (hasCalled && stepsOf(dialog).includes('do-call'))
    return { dialog: withAnswered(dialog, 'do-call'), note: victim.texts['noted.called'] };
  const named = step === 'bank' ? null : findBank(text, context);
  if (named !== null && !named.receives) {
    const bank = bankTitle(named.id, context);
    const isOpen = step === 'do-phone';
    return {
      dialog: withAnswered({ ...dialog, bank: { kind: 'brand', id: named.id } }, 'bank'),
      note: isOpen ? bankLine(named.id, context) : fillText(victim.texts['noted.bank'], context, { bank }),
    };
  }
  if (namesSelf(text)) return { dialog, note: victim.texts['noted.own-name'] };
  const when = step === 'when' ? null : readTime(text, context.now);
  if (when?.read == null) return null;
  const read = withClockOf(when.read, dialog.when?.read ?? null, context.now);
  return {
    dialog: withAnswered({ ...dialog, when: { ...when, read } }, 'when'),
    note: fillText(victim.texts['noted.when'], context, { when: renderWhen(statement, read) }),
  };
}
