import type { Harm } from '../../../advice';
import { foldText } from '../../../indicator';
import { answerAsk } from '../../answers/beside';
import { asksForStatement, type Act, type Ask } from '../../hearing/asides';
import type { Answer } from '../../answers/answer';
import type { RespondContext } from '../../context';
import { withOpenQuestion } from '../resume';
import { bubble, repliesFirst, textAhead, withoutWays, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { ask as askStep } from './ask';
import { statementBubbles } from './finish';
import { harmsOf } from './harms';
import { readNotKnown } from './not-known';
import { readStep } from './read-step';
import type { StepReading } from './step-reading';
import { close, stepsOf, withAnswered } from './steps';
import { withoutCall } from './told-time';
import { takeReading, takeToldEarly } from './turn';

/** The bank gave a number for the call. */
const GAVE_CODE = /(?<![a-z])ma(?: (?:[a-z]+|\d+)){0,4} \d{3,}/;
/** Questions beside which another harm may be told: its first aid answers more than the question does. */
const BESIDE_HARM: readonly Ask[] = ['what-now', 'in-time', 'get-back', 'money-left', 'go-police'];

function isTask(step: VictimDialog['step']): boolean {
  return step.startsWith('do-');
}

/** What is told of the open question in the same breath as a question; a payment that is thought of is no answer. */
function toldWith(dialog: VictimDialog, ask: Ask, { text, context }: TurnInput): StepReading | null {
  const isStory = dialog.step === 'story';
  if (isTask(dialog.step) || dialog.step === 'harm' || isStory !== (ask === 'pay-again')) return null;
  const reading = readStep(dialog, text, context);
  return reading.kind === 'taken' ? reading : null;
}

function takeAsk(dialog: VictimDialog, ask: Ask, harm: Harm | null, input: TurnInput): Turn | null {
  const { text, context } = input;
  const isTold = harm !== null && input.heard.phrased.includes(`victim.${harm}`);
  if (isTold && !harmsOf(dialog).includes(harm) && BESIDE_HARM.includes(ask)) return null;
  if ((ask === 'what-now' || ask === 'how-to') && isTask(dialog.step)) {
    if (readStep(dialog, text, context).kind !== 'unclear') return null;
    const again = askStep(dialog, context);
    const answer = { name: 'victim.step', replies: again === null ? [] : [again], tone: 'urgent' } as const;
    return { dialog: { ...dialog, updatedAt: context.now }, answer };
  }
  const answer = withoutWays(answerAsk(ask, dialog.harm, context));
  const told = toldWith(dialog, ask, input);
  if (told === null) return withOpenQuestion(answer, dialog, context);
  const turn = takeReading(dialog, told, context);
  return repliesFirst(answer.replies, turn);
}

/** The call to the bank, made or tried: the step's button in words, or told before its turn. */
function takeCall(dialog: VictimDialog, act: 'busy' | 'done', { text, context }: TurnInput): Turn | null {
  const { texts } = context.content.victim;
  const isOpen = dialog.step === 'do-call';
  const isMade = dialog.answered.includes('do-call');
  if (!stepsOf(dialog).includes('do-call') || (isMade && (act === 'busy' || isTask(dialog.step))))
    return null;
  if (act === 'busy') {
    if (isOpen) return takeReading(dialog, { kind: 'busy' }, context);
    const answer: Answer = {
      name: 'victim.busy',
      replies: [bubble(texts['do.call.busy'])],
      tone: 'urgent',
    };
    return withOpenQuestion(answer, dialog, context);
  }
  const note = GAVE_CODE.test(foldText(text)) ? texts['noted.request-code'] : null;
  if (isOpen) {
    const turn = takeReading(dialog, { kind: 'taken', dialog: close(dialog, 'do-call') }, context);
    return note === null ? turn : textAhead(note, turn);
  }
  const called = withAnswered(dialog, 'do-call');
  const rest = dialog.step === 'when' ? withoutCall(text) : text;
  const reading = isTask(dialog.step) || rest === '' ? null : readStep(called, rest, context);
  if (reading?.kind === 'taken') return takeReading(called, reading, context);
  return takeToldEarly(dialog, { dialog: called, note: note ?? texts['noted.called'] }, context);
}

/** The person locked the card: that step is done, and money that is gone still needs the call. */
function takeLocked(dialog: VictimDialog, context: RespondContext): Turn | null {
  if (!stepsOf(dialog).includes('do-lock') || dialog.answered.includes('do-lock')) return null;
  if (dialog.step === 'do-lock')
    return takeReading(dialog, { kind: 'taken', dialog: close(dialog, 'do-lock') }, context);
  const note = context.content.victim.texts['noted.locked'];
  return takeToldEarly(dialog, { dialog: withAnswered(dialog, 'do-lock'), note }, context);
}

/** The person is back in the account that was taken: what keeps the others out is still to be done. */
function takeRegained(dialog: VictimDialog, context: RespondContext): Turn | null {
  if (!harmsOf(dialog).includes('account')) return null;
  const note = context.content.victim.texts['noted.regained'];
  return takeToldEarly(dialog, { dialog: { ...dialog, regained: true }, note }, context);
}

/** `không muốn khai`, `ngân hàng gì tôi cũng không biết`: the step that is meant is left out. */
function takeSkip(dialog: VictimDialog, { text, heard, context }: TurnInput): Turn | null {
  const { step } = dialog;
  if (step === 'done' || step === 'harm') return null;
  const about = readNotKnown(heard.words);
  if (about !== null && about !== 'open' && about !== step) return null;
  const isOfBank = heard.words.some(
    ({ plain }, at, words) => `${plain} ${words[at + 1]?.plain ?? ''}` === 'ngan hang',
  );
  if (isOfBank && step !== 'bank' && stepsOf(dialog).includes('bank') && !dialog.answered.includes('bank'))
    return withOpenQuestion(
      { name: 'victim.step', replies: [], tone: 'urgent' },
      withAnswered(dialog, 'bank'),
      context,
    );
  if (readStep(dialog, text, context).kind === 'taken') return null;
  return takeReading(dialog, { kind: 'taken', dialog: close(dialog, step) }, context);
}

/** The statement as far as it can be filled in, and the open question behind it. */
function takeStatement(dialog: VictimDialog, context: RespondContext): Turn {
  const replies = statementBubbles(dialog, context);
  return withOpenQuestion({ name: 'victim.statement.early', replies, tone: 'usual' }, dialog, context);
}

function takeAct(dialog: VictimDialog, act: Act | null, input: TurnInput): Turn | null {
  if (asksForStatement(act)) return takeStatement(dialog, input.context);
  if (act === 'regained') return takeRegained(dialog, input.context);
  if (dialog.step === 'done' || dialog.step === 'story') return null;
  switch (act) {
    case 'next':
      return isTask(dialog.step)
        ? takeReading(dialog, { kind: 'taken', dialog: close(dialog, dialog.step) }, input.context)
        : null;
    case 'busy':
      return takeCall(dialog, 'busy', input);
    case 'locked':
    case 'called':
      return takeCall(dialog, 'done', input);
    case 'locked-self':
      return takeLocked(dialog, input.context);
    case 'skip':
      return takeSkip(dialog, input);
    case 'statement':
    case 'form':
    case 'quit':
    case 'not-harmed':
    case 'sent-wrong':
    case 'got-goods':
    case 'harmless':
    case 'back':
    case 'pause':
    case 'wait':
    case 'stop':
    case null:
      return null;
  }
}

/**
 * Takes what a victim asks or says instead of an answer: a question gets its own answer and then the open one again,
 * and what a button would have said is done. null: the words are for the open step, or for something else.
 */
export function takeSaid(dialog: VictimDialog, harm: Harm | null, input: TurnInput): Turn | null {
  const { ask, act } = input.heard;
  return ask === null || act === 'next' ? takeAct(dialog, act, input) : takeAsk(dialog, ask, harm, input);
}
