import { countWords } from '../../../report';
import type { RespondContext } from '../../context';
import type { VictimDialog } from '../types';
import { bankTitle } from './bank-line';
import { banksIn } from './find-bank';
import { findHolder } from './find-holder';
import { noteOfReceiver } from './receiver';
import type { ToldEarly } from './told-early';

const MOST_BANK_WORDS = 3;
const MOST_NAME_WORDS = 7;
/** Beside a name: `tên`, `chủ tk`. */
const MOST_BESIDE = 3;
const LETTERS = /^[\p{L} .:]+$/u;
/** `Le Thi Hue`, `le thi hue`: all of it a name. */
const SPELLED = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){2,4}$/u;
const MIDDLE = /^\p{L}{2,7} (?:thị|thi|văn|van) \p{L}{2,7}(?: \p{L}{2,7})?$/iu;
const CAPITALS = /^\p{Lu}\p{L}*(?:[ .]+\p{Lu}\p{L}*)*[ .]*$/u;

/**
 * The bank and the name of the account that was told in the message right before: `0331…`, then `mb`, then `Le Thi Hue`.
 * null: the words are no bare bank and no bare name, or these are known.
 */
export function readReceiverRest(
  dialog: VictimDialog,
  text: string,
  context: RespondContext,
): ToldEarly | null {
  const { receiver, answered } = dialog;
  if (receiver.account === null || answered.at(-1) !== 'receiver' || !LETTERS.test(text.trim())) return null;
  const banks = banksIn(text, context, true);
  const [bank] = banks;
  const isBank = banks.length === 1 && bank?.owner !== 'own' && countWords(text) <= MOST_BANK_WORDS;
  if (bank !== undefined && !(isBank && receiver.bank === null)) return null;
  const name = bank === undefined && receiver.holder === null ? nameIn(text, context) : null;
  if (bank === undefined && name === null) return null;
  const indicators = dialog.evidence.indicators.map((one) =>
    bank !== undefined && one.shown === receiver.account ? { ...one, bank: bank.id } : one,
  );
  const after: VictimDialog = {
    ...dialog,
    receiver: {
      ...receiver,
      bank: bank === undefined ? receiver.bank : bankTitle(bank.id, context),
      holder: name ?? receiver.holder,
    },
    evidence: { ...dialog.evidence, indicators },
  };
  const note = noteOfReceiver(after, context);
  return note === null ? null : { dialog: after, note };
}

/** A name that is all the words, but for what says that it is one. */
function nameIn(text: string, context: RespondContext): string | null {
  const count = countWords(text);
  const written = text.trim().normalize('NFC');
  if (SPELLED.test(written) || MIDDLE.test(written)) return written;
  const name = count > MOST_NAME_WORDS ? null : findHolder(text, context, true);
  if (name === null || countWords(name) < count - MOST_BESIDE) return null;
  const isWhole = countWords(name) === count;
  return isWhole && countWords(name) < 3 && !CAPITALS.test(text.trim()) ? null : name;
}
