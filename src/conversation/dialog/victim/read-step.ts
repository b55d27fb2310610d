import {
  asksBack,
  countWords,
  findLossWords,
  isSkip,
  maskSecrets,
  parseAmount,
  parseCorrectedAmount,
  parseYesNo,
  readLoss,
  readMore,
  readTime,
  tellsStory,
} from '../../../report';
import type { RespondContext } from '../../context';
import type { VictimDialog, VictimStep } from '../types';
import { plainWords } from '../plain-words';
import { readProgress } from '../progress';
import { typedOption } from '../words';
import { hasAccountDigits } from './account-digits';
import { optionsOf } from './ask';
import { chooseOption } from './choose-option';
import { correctStep } from './correct-step';
import { findBank, findMoreBanks } from './find-bank';
import { hasNoBank } from './no-bank';
import { otherWay } from './other-way';
import { LONGEST_STORY, withStory } from './own-words';
import { readReceiver, withReceiver } from './receiver';
import { withSameBreath } from './same-breath';
import { taken, UNCLEAR, type StepReading } from './step-reading';
import { advance, close } from './steps';
import { withLossWords } from './loss-in-words';
import { withToldReceiver } from './told-first';

const LONGEST_NAME = 40;
const MOST_NAME_WORDS = 6;
/** What a bank did is no name of one: `ngân hàng hoàn lại 5tr rồi`. */
const DOES = /(?<![a-z])(?:hoan|giu|tra|chan|phong toa|bao|noi|goi|da|roi|lai|khong|chua)(?![a-z])/;
const OF_GOLD = /(?<![a-z])(?:dua|giao|mat|lay|lua|gui|cho)(?: [a-z0-9]+){0,3} vang(?![a-z])/;
const GOLD =
  /^(?:(?:khoang|tam|chung|mat|da|la) )*(?:\d+|mot|hai|ba|bon|nam|nua) (?:chi|cay|luong)(?: ruoi)?$/;
/** `nạp 30tr, đã rút được 4tr`: more than one sum tells a story. */
const SUMS = /\d ?(?:tr|triệu|trieu|k|nghìn|nghin|tỷ|ty|củ|cu)(?!\p{L})/giu;
/** Accounts may look like telephone numbers: `0900000123`. */
const PHONE_LIKE = /\d(?:[ .-]?\d){7}/;

/** Takes what is said to an instruction. */
function readDone(dialog: VictimDialog, step: VictimStep, text: string): StepReading {
  const progress = readProgress(text);
  if (progress === 'next') return taken(close(dialog, step));
  if (progress !== null) return { kind: progress };
  return isSkip(text) ? taken(close(dialog, step)) : UNCLEAR;
}

function readBank(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  const named = findBank(text, context, true);
  if (hasNoBank(text, named === null)) return UNCLEAR;
  if (named === null && asksBack(text)) return UNCLEAR;
  if (named !== null && !(named.receives && (hasAccountDigits(text) || PHONE_LIKE.test(text))))
    return taken(
      close(dialog, 'bank', {
        bank: { kind: 'brand', id: named.id },
        moreBanks: findMoreBanks(text, named, context),
      }),
    );
  const words = maskSecrets(text).text.trim();
  const isShort = countWords(words) <= MOST_NAME_WORDS && !DOES.test(plainWords(words));
  const isName =
    isShort && words.length <= LONGEST_NAME && /^(?:ng[aâ]n h[aà]ng|nh|v[ií]|bank)\s|bank\b/iu.test(words);
  return isName && named === null
    ? taken(close(dialog, 'bank', { bank: { kind: 'words', text: words } }))
    : UNCLEAR;
}

/** `2 chỉ` where gold was given: gold. */
function withGold({ story }: VictimDialog, text: string): string {
  const isGold = OF_GOLD.test(plainWords(story ?? '')) && GOLD.test(plainWords(text));
  return isGold ? `${text.trim()} vàng` : text;
}

function readAmount(dialog: VictimDialog, said: string, context: RespondContext): StepReading {
  const text = withGold(dialog, said);
  const amount = parseAmount(text, dialog.demanded) ?? parseCorrectedAmount(text, dialog.amount);
  const returned = readLoss(text).returned ?? dialog.returned;
  const isMore = (text.match(SUMS)?.length ?? 0) > 1;
  if (amount !== null)
    return taken(close(isMore ? withStory(dialog, text) : dialog, 'amount', { amount, returned }));
  const loss = findLossWords(text);
  return loss === null || loss.kind === 'savings' ? UNCLEAR : taken(withLossWords(dialog, loss, context));
}

function readWhen(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  const when = readTime(text, context.now);
  const isOther = when?.read === null && parseAmount(text) !== null;
  return when === null || isOther ? UNCLEAR : taken(close(dialog, 'when', { when }));
}

/** An answer with what was told in the same breath: `2tr5 vietin hôm qua`. */
function withBeside(reading: StepReading, text: string, context: RespondContext): StepReading {
  if (reading.kind !== 'taken') return reading;
  const told = withSameBreath(reading.dialog, text, context);
  const received = withToldReceiver(told, text, context);
  return taken(advance(received.receiver.account === null ? told : received));
}

/** The dialogue with the loss that a story tells where none was noted, or one that was left out. */
function withToldLoss(dialog: VictimDialog, told: string): VictimDialog {
  const more = readMore(told, dialog.amount, true);
  if (more !== null) return { ...dialog, amount: more };
  const amount = (dialog.amount ?? 0) > 0 ? null : parseAmount(told, dialog.demanded);
  return amount === null || amount === 0 ? dialog : { ...dialog, amount };
}

/** Takes the story; that what was told is right adds nothing to it. */
function readStory(dialog: VictimDialog, text: string): StepReading {
  const told = maskSecrets(text.slice(0, LONGEST_STORY)).text.trim();
  const addsNothing = parseYesNo(told) !== null || !tellsStory(told) || readProgress(told) === 'next';
  if (addsNothing) return dialog.story === null ? UNCLEAR : taken(close(dialog, 'story'));
  return taken(close(withStory(withToldLoss(dialog, told), told), 'story'));
}

/** Takes an answer in words. */
export function readStep(dialog: VictimDialog, text: string, context: RespondContext): StepReading {
  const { step } = dialog;
  if (step === 'done') return UNCLEAR;
  const corrected = correctStep(dialog, text, context);
  if (corrected !== null) return taken(corrected);
  const option = typedOption(text, optionsOf(dialog, context));
  if (option !== null) return chooseOption(dialog, option, context);
  if (isSkip(text) && step !== 'harm' && !step.startsWith('do-')) return taken(close(dialog, step));
  switch (step) {
    case 'harm':
      return UNCLEAR;
    case 'bank':
      return withBeside(readBank(dialog, text, context), text, context);
    case 'amount':
      return withBeside(readAmount(dialog, text, context), text, context);
    case 'when':
      return withBeside(readWhen(dialog, text, context), text, context);
    case 'receiver': {
      const told = readReceiver(text, context, true);
      if (told === null) {
        const bank = otherWay(text);
        return bank === null
          ? UNCLEAR
          : taken(close(dialog, step, { receiver: { account: null, bank, holder: null } }));
      }
      const amount = readMore(text, dialog.amount) ?? dialog.amount;
      return taken(close(withReceiver({ ...dialog, amount }, told), step));
    }
    case 'story':
      return readStory(dialog, text);
    case 'do-call':
    case 'do-phone':
    case 'do-lock':
    case 'do-passwords':
    case 'do-evidence':
    case 'do-report':
      return readDone(dialog, step, text);
  }
}
