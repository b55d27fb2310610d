import { isSkip, parseAmount, tellsEnough } from '../../../report';
import type { Answer } from '../../answers/answer';
import { answerAsk } from '../../answers/beside';
import { answerDangerAgain } from '../../answers/danger-again';
import { isStep } from '../../answers/kind-of-answer';
import { openDanger, staysInDanger } from '../../danger';
import { readBeside } from '../aside';
import { checkOf } from '../behind-first-aid';
import { leaveOrAsk, leaveOrWait, withdraw } from '../leave-or-wait';
import { isAsleep } from '../live';
import { converseReport } from '../report/converse';
import { startReport } from '../report/start';
import { restart } from '../restart';
import { saysHarm } from '../told-harm';
import { askAgain, askToResume, cancel, readResume } from '../resume';
import { isChecked } from '../danger/is-checked';
import { withoutWays, type Turn, type TurnInput } from '../turn';
import type { Dialog } from '../types';
import { answerUnsent, asksForProgress } from '../unsent';
import { converseVictim } from '../victim/converse';
import { joinHarm, tellsAgain } from '../victim/join-harm';
import { answerVictimQuestion, victimQuestion } from '../victim/question';
import { startVictim } from '../victim/start';
import { tellsOfThem } from '../victim/tells-of-them';
import {
  isCancel,
  mayBeHuy,
  wantsReport,
  wantsRestart,
  wantsToGoOn,
  wantsToRedo,
  wantsToWithdraw,
} from '../words';
import type { MessageInDialog, Taker } from './message';

/** `thôi` where evidence is asked for: there is no more of it, and the report goes on. */
const NO_MORE = /^\s*th[oô]i\s*$/iu;

/** Whether the open question is answered with a name: `Huy` is one there, and only `hủy` leaves. */
function asksName({ step }: Dialog): boolean {
  return step === 'receiver' || step === 'contact';
}

function takeCancel({ open, input: { text, context } }: MessageInDialog): Turn | null {
  const endsEvidence = open.kind === 'report' && open.step === 'evidence' && NO_MORE.test(text);
  const isName = asksName(open) && mayBeHuy(text);
  if (!isCancel(text) || endsEvidence || isName) return null;
  // Where the question is whether to send it at all, a wish to leave is the answer.
  return open.step === 'consent' ? cancel(open, context) : leaveOrAsk(open, text, context);
}

/** `tôi muốn rút đơn` while it is being written: it was handed in nowhere. */
function takeWithdrawal({ open, input: { text, context } }: MessageInDialog): Turn | null {
  return wantsToWithdraw(text) ? withdraw(open, context) : null;
}

function takeRestart({ open, state, input }: MessageInDialog): Turn | null {
  return wantsRestart(input.text) ? restart(open, state, input) : null;
}

function takeWishToReport({ state, input: { text, context } }: MessageInDialog): Turn | null {
  return wantsReport(text) ? startReport(state, context) : null;
}

/** Words that leave the dialogue or let it wait, unless they ask something. */
function takeLeaving({ open, input }: MessageInDialog): Turn | null {
  return input.heard.ask === null ? leaveOrWait(open, input) : null;
}

/** `mẹ em bị lừa` where the kind of report is asked for: a victim of whom nothing else is known needs first aid and a statement, no tip-off. */
function takeHarmFirst({ open, harm, state, input }: MessageInDialog): Turn | null {
  const { text, assessment } = input;
  const isFirst = open.kind === 'report' && open.step === 'category' && open.draft.answered.length === 0;
  const shows = (assessment?.indicators.length ?? 0) > 0;
  const isNoted = shows || tellsEnough(text) || parseAmount(text) !== null;
  if (!isFirst || harm === null || isNoted || !saysHarm(harm, input)) return null;
  return startVictim(harm, { kind: 'words', text }, state, input, checkOf(input));
}

/** What is answered before a person who was silent is asked whether to go on: a question of the report or the form, a known one, or something to check. */
function answerAsleep(open: Dialog, input: TurnInput, usual: () => Answer): Answer | null {
  const { heard, context } = input;
  if (asksForProgress(input)) return answerUnsent(open, context);
  if (heard.ask !== null)
    return withoutWays(answerAsk(heard.ask, open.kind === 'victim' ? open.harm : 'report', context));
  const question = open.kind === 'victim' ? victimQuestion(open, input) : null;
  if (question !== null) return answerVictimQuestion(question, context);
  const { asks, shows } = readBeside(input, usual);
  return asks || shows ? usual() : null;
}

/** The first words after a long silence: a harm is helped with at once, anything else is answered before the question whether to go on. */
function takeAfterSilence({ open, harm, state, input, usual }: MessageInDialog): Turn | null {
  const { text, context } = input;
  if (!isAsleep(open, context.now)) return null;
  if (harm !== null && open.kind === 'victim' && tellsAgain(text)) return joinHarm(open, harm, input);
  if (harm !== null) return startVictim(harm, { kind: 'words', text }, state, input, checkOf(input));
  return askToResume(open, answerAsleep(open, input, usual), context);
}

/** The wish to go on after a danger, a long silence, or the question whether to stop. */
function takeGoingOn({ open, state, input: { text, context } }: MessageInDialog): Turn | null {
  const rested = open.resuming || isAsleep(open, context.now);
  const isMeant = wantsToGoOn(text) || (rested && wantsToRedo(text));
  return isMeant && (rested || openDanger(state, context.now) !== null) ? askAgain(open, context) : null;
}

/** The answer to the question whether to go on. */
function takeResume({ open, input: { text, context } }: MessageInDialog): Turn | null {
  return open.resuming ? readResume(open, text, context) : null;
}

/** Takes words for the open step; what is no step belongs to a danger that still goes on. */
export function takeStep({ open, harm, state, input, usual }: MessageInDialog): Turn {
  const { text, heard, context } = input;
  const beside = readBeside(input, usual);
  const turn =
    open.kind === 'victim'
      ? converseVictim(open, harm, beside, input)
      : converseReport(open, harm, beside, input);
  const danger = openDanger(state, context.now);
  // What is told of the others is noted, and no step away from a danger.
  const isNoted = open.kind === 'victim' && tellsOfThem(text);
  const isLost =
    danger !== null &&
    staysInDanger(danger, heard, context) &&
    !isChecked(input) &&
    (!isStep(turn.answer) || isSkip(text) || isNoted);
  const kept = isNoted ? turn.dialog : open;
  return isLost ? { dialog: kept, answer: answerDangerAgain(danger, heard.words, state, context) } : turn;
}

/** Who is asked to take words while a dialogue is open, in this order; `takeStep` has whatever is left. */
export const OPEN: readonly Taker<MessageInDialog>[] = [
  takeCancel,
  takeRestart,
  takeWithdrawal,
  takeWishToReport,
  takeGoingOn,
  takeLeaving,
  takeAfterSilence,
  takeResume,
  takeHarmFirst,
];
