import { sayAside } from '../../answers/beside';
import { backToMenu } from '../../answers/say-reply';
import type { RespondContext } from '../../context';
import { countMiss } from '../misses';
import { ahead, bubble, fillText, textAhead, type Turn } from '../turn';
import type { VictimDialog } from '../types';
import { ask, continueVictim, quickRepliesOf } from './ask';
import { finish } from './finish';
import { harmsOf } from './harms';
import { noteOfAnswer } from './note-of-answer';
import type { StepReading } from './step-reading';
import { firstAid } from './first-aid';
import { close } from './steps';
import type { ToldEarly } from './told-early';

/** Leaves the dialogue; nothing that was told is kept. */
export function cancelVictim(context: RespondContext): Turn {
  const text = fillText(context.content.victim.texts.cancelled, context);
  return {
    dialog: null,
    answer: { name: 'victim.cancelled', replies: [bubble(text, [backToMenu(context)])], tone: 'usual' },
  };
}

/** The next step of the dialogue, or its end. */
function goOn(before: VictimDialog, after: VictimDialog, context: RespondContext): Turn {
  const next = ask(after, context);
  if (next === null) {
    const [first, ...rest] = finish(after, context);
    const note = before.step === 'story' ? noteOfAnswer(before, after, context) : null;
    const replies = first === undefined ? [] : [ahead(note, first), ...rest];
    return { dialog: after, answer: { name: 'victim.statement', replies, tone: 'urgent' } };
  }
  const told = harmsOf(after).filter((harm) => !harmsOf(before).includes(harm));
  const aid = told.map((harm) => firstAid(harm, null, context));
  const reply = ahead(noteOfAnswer(before, after, context), next);
  return { dialog: after, answer: { name: 'victim.step', replies: [...aid, reply], tone: 'urgent' } };
}

/** Notes what was told out of turn and puts the open step again, in one line where nothing in it has changed. */
export function takeToldEarly(
  { bank }: Pick<VictimDialog, 'bank'>,
  { dialog, note }: ToldEarly,
  context: RespondContext,
): Turn {
  const isSame = dialog.step.startsWith('do-') && dialog.bank === bank;
  const again = isSame ? continueVictim(dialog, context) : ask(dialog, context);
  return {
    dialog: { ...dialog, updatedAt: context.now, resuming: false },
    answer: {
      name: 'victim.step',
      replies: again === null ? [bubble(note)] : [ahead(note, again)],
      tone: 'urgent',
    },
  };
}

/** Questions that are left open rather than put a fourth time. */
const LEFT_OPEN: readonly VictimDialog['step'][] = ['amount', 'bank', 'when', 'receiver'];

/** What is said to words that are no answer: the first time how to answer, then that the step may be left out, and then it is. */
function missAnswer(dialog: VictimDialog, context: RespondContext): Turn {
  const missed = countMiss(dialog);
  const { step } = dialog;
  if (missed.times > 2 && step !== 'done' && LEFT_OPEN.includes(step)) {
    const turn = goOn(dialog, { ...close(dialog, step), updatedAt: context.now, resuming: false }, context);
    return textAhead(sayAside('missed.left', context), turn);
  }
  const again = ask(dialog, context);
  const first = (context.content.victim.texts as Readonly<Record<string, string>>)[`unclear.${step}`];
  const later = sayAside(step.startsWith('do-') ? 'missed.do' : 'missed', context);
  const isLater = missed.times > 1 && step !== 'harm' && step !== 'story';
  const text = isLater ? later : first === undefined ? null : fillText(first, context);
  const replies = again === null ? [] : [text === null ? again : { ...again, text }];
  return { dialog: { ...dialog, missed }, answer: { name: 'victim.unclear', replies, tone: 'urgent' } };
}

/** The bank cannot be reached: the first time what else to try, and then the next step, so that nobody is held up by it. */
function takeBusy(dialog: VictimDialog, context: RespondContext): Turn {
  const { texts } = context.content.victim;
  const missed = countMiss(dialog);
  if (missed.times > 1 && dialog.step === 'do-call') {
    const after = { ...close(dialog, 'do-call'), updatedAt: context.now, resuming: false };
    return textAhead(texts['do.call.later'], goOn(dialog, after, context));
  }
  const replies = [bubble(texts['do.call.busy'], quickRepliesOf(dialog, context))];
  return { dialog: { ...dialog, missed }, answer: { name: 'victim.busy', replies, tone: 'urgent' } };
}

/** Says what follows from an answer to the open step. */
export function takeReading(dialog: VictimDialog, reading: StepReading, context: RespondContext): Turn {
  const { texts } = context.content.victim;
  switch (reading.kind) {
    case 'taken':
      return goOn(dialog, { ...reading.dialog, updatedAt: context.now, resuming: false }, context);
    case 'stop':
      return cancelVictim(context);
    case 'busy':
      return takeBusy(dialog, context);
    case 'help': {
      const replies = [bubble(texts['do.help'], quickRepliesOf(dialog, context))];
      return { dialog, answer: { name: 'victim.help', replies, tone: 'urgent' } };
    }
    case 'unclear':
      return missAnswer(dialog, context);
  }
}
