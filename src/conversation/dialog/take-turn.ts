import { isSkip, putRight } from '../../report';
import type { Answer } from '../answer';
import { answerCase } from '../answer-case';
import { answerDangerAgain } from '../answer-danger-again';
import { asksForStatement } from '../asides';
import { openDanger, staysInDanger } from '../danger';
import { backToMenu, reportQuickReply, sayReply } from '../say-reply';
import type { ConversationState, RespondContext } from '../types';
import { harmOf } from '../victim-intent';
import { answerEarly } from './answer-early';
import { answerAside, readBeside } from './aside';
import { checkOf } from './behind-first-aid';
import { answerAfterSending, isJustSent } from './report/after-sending';
import { converseReport } from './report/converse';
import { keepInDanger, withoutToldDanger } from './report/in-danger';
import { leaveOrWait } from './leave-or-wait';
import { startReport } from './report/start';
import { restart } from './restart';
import {
  askAgain,
  askToResume,
  cancel,
  isAsleep,
  isOpenDialog,
  liveDialog,
  readResume,
  withOpenQuestion,
} from './resume';
import { takeClosed } from './take-closed';
import { isChecked, takeDanger } from './take-danger';
import { comeBackTo, isSetAside, takeSetAside } from './set-aside';
import { takeTap } from './tap';
import type { Turn, TurnInput } from './turn';
import type { Dialog } from './types';
import { hasStatement, isStatementTap, statementAgain } from './victim/after-statement';
import { converseVictim } from './victim/converse';
import { joinHarm, tellsAgain } from './victim/join-harm';
import { startVictim } from './victim/start';
import { isCancel, wantsReport, wantsRestart, wantsToGoOn, wantsToReview } from './words';

/** Thanks behind a report that was sent speak of it; a victim who says thanks is not praised for being careful. */
function thankFor(
  answer: Answer,
  dialog: Dialog | null,
  state: ConversationState,
  context: RespondContext,
): Answer {
  if (answer.name === 'thanks' && isJustSent(state, context.now)) {
    const reply = sayReply('thanks.report', context, { quickReplies: [backToMenu(context)] });
    return { ...answer, name: 'thanks.report', replies: [reply] };
  }
  const isVictim = dialog?.kind === 'victim' || (dialog?.aided ?? []).length > 0;
  if (answer.name !== 'thanks' || !isVictim) return answer;
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    ...answer,
    name: 'thanks.victim',
    replies: [sayReply('thanks.victim', context, { quickReplies })],
  };
}

/** Whether the message took part in the dialogue and was understood there. */
function isStep({ answer: { name } }: Turn): boolean {
  return /^(?:victim|report)\./.test(name) && !name.endsWith('.unclear');
}

/** The message without a danger that is only guessed, where it plainly puts the open report right: `toi khong muon de lai so`. */
function withoutGuess(open: Dialog | null, input: TurnInput): TurnInput {
  const isGuess = input.heard.emergency === 'unnamed' && open?.kind === 'report';
  if (!isGuess || putRight(open.draft, input.text) === null) return input;
  return { ...input, heard: { ...input.heard, emergency: null } };
}

function takeText(open: Dialog | null, state: ConversationState, said: TurnInput, usual: () => Answer): Turn {
  const input = withoutToldDanger(open, withoutGuess(open, said));
  const { text, context, heard } = input;
  const kept = liveDialog(state.dialog, context.now);
  const left = takeSetAside(kept, () => readBeside(input, usual), input);
  if (left !== null) return left;
  const mayChange = open === null && heard.emergency === null && harmOf(heard.intent) === null;
  const sent = mayChange && openDanger(state, context.now) === null ? answerAfterSending(state, input) : null;
  if (sent !== null) return { dialog: kept, answer: sent };
  const early = open === null ? answerEarly(state, input) : null;
  if (early !== null) return { dialog: kept, answer: early };
  const endangered = takeDanger(open, state, input, usual);
  if (endangered !== null) return keepInDanger(open, endangered, input);
  const asksContact = open?.kind === 'report' && open.step === 'contact';
  const { ask, act } = heard;
  const asksStatement = asksForStatement(act) && kept?.kind === 'victim';
  const reviews = open?.kind === 'report' && wantsToReview(text);
  const isNoCase = asksContact || asksStatement || reviews || wantsReport(text) || ask === 'old-complaint';
  const looked = isNoCase ? null : answerCase(input);
  if (looked !== null)
    return open === null ? { dialog: kept, answer: looked } : withOpenQuestion(looked, open, context);
  const harm = harmOf(heard.intent);
  if (open === null) return takeClosed(kept, harm, state, input, usual);
  if (
    isCancel(text) &&
    !(open.kind === 'report' && open.step === 'evidence' && /^\s*th[oô]i\s*$/iu.test(text))
  )
    return cancel(open, context);
  if (wantsRestart(text)) return restart(open, state, input);
  if (wantsReport(text)) return startReport(state, context);
  const leaves = ask === null ? leaveOrWait(open, act, context) : null;
  if (leaves !== null) return leaves;
  if (isAsleep(open, context.now)) {
    if (harm !== null && open.kind === 'victim' && tellsAgain(text)) return joinHarm(open, harm, input);
    if (harm !== null) return startVictim(harm, { kind: 'words', text }, state, input, checkOf(input));
    const { asks, shows } = readBeside(input, usual);
    return askToResume(open, asks || shows ? usual() : null, context);
  }
  const danger = openDanger(state, context.now);
  if (danger !== null && wantsToGoOn(text)) return askAgain(open, context);
  const resumed = open.resuming ? readResume(open, text, context) : null;
  if (resumed !== null) return resumed;
  const beside = readBeside(input, usual);
  const turn =
    open.kind === 'victim'
      ? converseVictim(open, harm, beside, input)
      : converseReport(open, harm, beside, input);
  const isLost =
    danger !== null &&
    staysInDanger(danger, heard, context) &&
    !isChecked(input) &&
    (!isStep(turn) || isSkip(text));
  return isLost ? { dialog: open, answer: answerDangerAgain(danger, heard.words, state, context) } : turn;
}

/**
 * Finds what a message does: begins a dialogue, takes part in the one that is under way, or neither,
 * and then `usual` answers it. Danger to life goes before everything and leaves the dialogue as it is.
 */
export function takeTurn(state: ConversationState, input: TurnInput, answer: () => Answer): Turn {
  const { inbound, context } = input;
  const kept = liveDialog(state.dialog, context.now);
  const usual = (): Answer => thankFor(answer(), kept, state, context);
  const open = kept !== null && isOpenDialog(kept) ? kept : null;
  if (inbound.payload === null) return takeText(open, state, input, usual);
  if (hasStatement(kept) && isStatementTap(inbound.payload)) return statementAgain(kept, context);
  if (isSetAside(kept) && inbound.payload.name === 'victim') return comeBackTo(kept, context);
  const tapped = takeTap(inbound.payload, open, state, context);
  if (tapped !== null) return tapped;
  const other = usual();
  if (open === null || other.tone === 'urgent') return { dialog: kept, answer: other };
  return answerAside(other, open, input);
}
