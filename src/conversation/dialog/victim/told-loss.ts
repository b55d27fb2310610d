import { foldText } from '../../../indicator';
import { formatAmount, parseAmount, readLoss, saysNothingLost, type ToldLoss } from '../../../report';
import type { RespondContext } from '../../types';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { advance, withAnswered } from './steps';
import type { ToldEarly } from './told-early';

const MOST_WORDS = 16;
/** A loss beside the one that is known. */
const MORE = /(?<![a-z])(?:them|nua)(?![a-z])/;
/** An earlier one, unless it is the same told again. */
const EARLIER = /(?<![a-z])(?:truoc do|truoc day|lan truoc|hom truoc|ngoai ra|lan nua|tiep|con mat)(?![a-z])/;
const CORRECTS = /(?<![a-z])(?:chu khong phai|khong phai|nham|sua|tong|tong cong|tat ca)(?![a-z])/;
const OF_LOSS = /(?<![a-z])(?:mat|chuyen|nap|gui|tien|coc|tru|dong|nop|ck)(?![a-z])/;
/** `bạn tôi bị chứ không phải tôi`. */
const OTHER_PERSON =
  /(?<![a-z])khong phai (?:la )?(?:toi|em|minh|chau)(?! (?:chuyen|noi|bam|dua|gui))(?![a-z])/;

function withAmount(dialog: VictimDialog, amount: number): VictimDialog {
  const noted = withAnswered({ ...dialog, amount }, 'amount');
  return amount === 0 ? advance(noted) : noted;
}

function readNothing(
  dialog: VictimDialog,
  text: string,
  told: ToldLoss,
  { content }: RespondContext,
): ToldEarly | null {
  const { texts } = content.victim;
  const isNothing =
    (saysNothingLost(text) && OF_LOSS.test(foldText(text))) || (told.unpaid && told.lost.length === 0);
  if (!isNothing || dialog.amount === 0) return null;
  const isCorrected = dialog.amount !== null;
  return {
    dialog: { ...withAmount(dialog, 0), demanded: told.demanded ?? dialog.demanded ?? null },
    note: texts[isCorrected ? 'noted.not-lost' : 'noted.nothing'],
  };
}

function readSum(dialog: VictimDialog, text: string, amount: number, context: RespondContext): ToldEarly {
  const { texts } = context.content.victim;
  const before = dialog.amount ?? 0;
  const folded = foldText(text);
  const adds = MORE.test(folded) || (EARLIER.test(folded) && amount !== before);
  const isMore = before > 0 && adds && !CORRECTS.test(folded);
  const sum = isMore ? before + amount : amount;
  const name = isMore ? 'noted.added' : before > 0 && before !== amount ? 'noted.changed' : 'noted.amount';
  return {
    dialog: withAmount(dialog, sum),
    note: fillText(texts[name], context, { amount: formatAmount(sum), before: formatAmount(before) }),
  };
}

/**
 * Reads what is said of money out of turn: a first amount, more of it, a correction, that nothing was lost after all,
 * or what is only demanded. null: nothing of the kind.
 */
export function readToldLoss(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  if (text.trim().split(/\s+/).length > MOST_WORDS) return null;
  const { texts } = context.content.victim;
  if (OTHER_PERSON.test(foldText(text))) return { dialog, note: texts['noted.other-person'] };
  const told = readLoss(text);
  const nothing = readNothing(dialog, text, told, context);
  if (nothing !== null) return nothing;
  const amount = dialog.step === 'amount' ? null : parseAmount(text, dialog.demanded ?? null);
  if (amount !== null && amount > 0) return readSum(dialog, text, amount, context);
  const { demanded } = told;
  return demanded === null ? null : { dialog: { ...dialog, demanded }, note: texts['noted.demand'] };
}
