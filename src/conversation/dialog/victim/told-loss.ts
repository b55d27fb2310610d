import { foldText } from '../../../indicator';
import {
  asksBack,
  countWords,
  formatAmount,
  parseAmount,
  parseCorrectedAhead,
  parseCorrectedAmount,
  readLoss,
  saysNothingLost,
  type ToldLoss,
} from '../../../report';
import type { RespondContext } from '../../context';
import { fillText } from '../turn';
import type { VictimDialog } from '../types';
import { findOtherSufferer } from './find-sufferer';
import { readLossWords } from './loss-in-words';
import { isOtherMoney } from './other-money';
import { withStory } from './own-words';
import { advance, reopen, withAnswered } from './steps';
import type { ToldEarly } from './told-early';

const MOST_WORDS = 16;
/** A loss beside the one that is known, as `5 triệu nữa cũng mất`; `nửa triệu`, `nửa tiền` and `4 ngày nữa cưới` are none. */
const MORE =
  /(?<![a-z])(?:them|nua(?! (?:tr|ty|ti|cu|chai|so))|(?<=(?:trieu|nghin|ngan|(?<![a-z])(?:cu|chai)|\d ?(?:tr\d*|k|ty|ti)) )nua(?! (?:trieu|tr|ty|ti|tien|cu|chai|so|tieng)(?![a-z])))(?![a-z])/;
/** `vậy còn mất 6 triệu`: what is left of it when some came back. */
const LEFT = /(?<![a-z])(?:vay|the|nen|tinh ra|gio|chi|thuc ra|thuc te)(?: [a-z]+){0,2} con mat(?![a-z])/;
const WHOLE = /(?<![a-z])(?:thuc ra|thuc te|dung ra|tinh ra)(?![a-z])/;
/** A deed; `mất 7 triệu` tells the whole loss again. */
const PAYMENT = /(?<![a-z])(?:nop|dong|ck|chuyen|gui|nap|coc|bank)(?: [a-z]+){0,2} ?\d/;
/** An earlier one, unless it is the same told again. */
const EARLIER = /(?<![a-z])(?:truoc do|truoc day|lan truoc|hom truoc|ngoai ra|lan nua|tiep|con mat)(?![a-z])/;
const CORRECTS =
  /(?<![a-z])(?:chu khong phai|khong phai|nham|lon|sua|moi dung|tong|tong cong|tat ca)(?![a-z])/;
const ONE_OF = /(?<![a-z])(?:lan|dot) (?:sau|dau|truoc|thu|mot|hai|ba|cuoi|\d)(?![a-z])/;
/** The second payment or a later one, told by itself. */
const NEXT_OF = /(?<![a-z])(?:lan|dot) (?:sau|thu (?:hai|ba|tu|[2-9])|hai|ba|cuoi|[2-9])(?![a-z\d])/;
const OF_LOSS = /(?<![a-z])(?:mat|chuyen|nap|gui|tien|coc|tru|dong|nop|ck)(?![a-z])/;
/** `bạn tôi bị chứ không phải tôi`. */
const OTHER_PERSON =
  /(?<![a-z])khong phai (?:la )?(?:toi|em|minh|chau)(?= *(?:$|[,.;!]|(?:bi|dau|a|nhe|ma|la|nha|day)(?![a-z])))/;

/** `mua vé 2.500.000`, where nothing is said to be lost: the price of what the story is about. */
const PRICE =
  /(?<![a-z])(?:mua|dat mua|dat ve|gia ve|tien ve|ban ve|gia niem yet|gia goc|niem yet|gia ban)(?: [a-z]+){0,4} \d/;

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
    dialog: { ...withAmount(dialog, 0), demanded: told.demanded ?? dialog.demanded },
    note: texts[isCorrected ? 'noted.not-lost' : 'noted.nothing'],
  };
}

/** A payment told by itself, which is one more and not the same: `nộp 5tr rồi`, `hôm sau ck 10tr`. */
function tellsPayment(folded: string): boolean {
  return EARLIER.test(folded) || PAYMENT.test(folded);
}

/** The price of something beside a loss that is known: it belongs to the story and puts nothing right. */
function isPriceOnly({ amount }: VictimDialog, folded: string): boolean {
  const isKnown = amount !== null && amount > 0;
  return (
    isKnown && PRICE.test(folded) && !OF_LOSS.test(folded) && !CORRECTS.test(folded) && !MORE.test(folded)
  );
}

/** `40tr với 15tr nữa`, where 40 are known: the words tell the whole, and nothing is added to it. */
function tellsWhole(text: string, folded: string, before: number): boolean {
  const { lost } = readLoss(text);
  return lost.length > 1 && (lost.includes(before) || WHOLE.test(folded));
}

function readSum(dialog: VictimDialog, text: string, amount: number, context: RespondContext): ToldEarly {
  const { texts } = context.content.victim;
  const before = dialog.amount ?? 0;
  const folded = foldText(text);
  if (isPriceOnly(dialog, folded)) return { dialog: withStory(dialog, text), note: texts['noted.story'] };
  const isOther = amount !== before;
  if (before > 0 && isOther && isOtherMoney(text))
    return { dialog, note: fillText(texts['noted.kept'], context, { amount: formatAmount(before) }) };
  const adds = MORE.test(folded) || NEXT_OF.test(folded) || (isOther && tellsPayment(folded));
  const isLeft = LEFT.test(folded) && amount < before && !MORE.test(folded);
  const isMore = before > 0 && adds && !isLeft && !CORRECTS.test(folded) && !tellsWhole(text, folded, before);
  const sum = isMore ? before + amount : amount;
  const name = isMore ? 'noted.added' : before > 0 && before !== amount ? 'noted.changed' : 'noted.amount';
  return {
    dialog: withAmount(isLeft ? { ...dialog, returned: null } : dialog, sum),
    note: fillText(texts[name], context, { amount: formatAmount(sum), before: formatAmount(before) }),
  };
}

/** `à nhầm lần sau là 5 triệu rưỡi`: one of several was wrong, so the whole is asked again. */
function readPart(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  const folded = foldText(text);
  const isPart = CORRECTS.test(folded) && ONE_OF.test(folded) && (dialog.amount ?? 0) > 0;
  const amount = isPart ? parseCorrectedAmount(text, dialog.amount) : null;
  if (amount === null) return null;
  return { dialog: reopen(dialog, 'amount'), note: context.content.victim.texts['noted.part'] };
}

/** Money that came back, where nothing is said to be lost beside it. */
function readReturned(
  dialog: VictimDialog,
  text: string,
  { lost, returned }: ToldLoss,
  context: RespondContext,
): ToldEarly | null {
  if (returned === null || lost.length > 0) return null;
  const { texts } = context.content.victim;
  return {
    dialog: { ...withStory(dialog, text), returned },
    note: fillText(texts['noted.returned'], context, { amount: formatAmount(returned) }),
  };
}

/**
 * Reads what is said of money out of turn: a first amount, more of it, a correction, that nothing was lost after all,
 * or what is only demanded. null: nothing of the kind.
 */
export function readToldLoss(dialog: VictimDialog, text: string, context: RespondContext): ToldEarly | null {
  if (countWords(text) > MOST_WORDS) return null;
  const { texts } = context.content.victim;
  if (OTHER_PERSON.test(foldText(text))) return { dialog, note: texts['noted.other-person'] };
  const other = (dialog.amount ?? 0) > 0 ? findOtherSufferer(text, context) : null;
  if (other !== null && other !== dialog.sufferer)
    return { dialog, note: fillText(texts['noted.also-other'], context, { relation: other }) };
  const told = readLoss(text);
  const nothing = readNothing(dialog, text, told, context);
  if (nothing !== null) return nothing;
  const part = readPart(dialog, text, context);
  if (part !== null) return part;
  const ahead = parseCorrectedAhead(text, dialog.amount);
  if (ahead !== null && ahead !== dialog.amount) {
    const values = { amount: formatAmount(ahead), before: formatAmount(dialog.amount ?? 0) };
    return {
      dialog: withAmount(withStory(dialog, text), ahead),
      note: fillText(texts['noted.changed'], context, values),
    };
  }
  const returned = readReturned(dialog, text, told, context);
  if (returned !== null) return returned;
  const words = readLossWords(dialog, text, context);
  if (words !== null) return words;
  const amount =
    parseCorrectedAmount(text, dialog.amount) ??
    (dialog.step === 'amount' ? null : parseAmount(text, asksBack(text) ? null : dialog.demanded));
  if (amount !== null && amount > 0) return readSum(dialog, text, amount, context);
  const { demanded } = told;
  return demanded === null
    ? null
    : { dialog: { ...withStory(dialog, text), demanded }, note: texts['noted.demand'] };
}
