import { explain, type Harm, type Reply } from '../../advice';
import { isSkip } from '../../report';
import type { Answer } from '../answer';
import { answerCase } from '../answer-case';
import { sayAside } from '../answer-beside';
import { answerDangerAgain } from '../answer-danger';
import type { Ask } from '../asides';
import { openDanger, staysInDanger } from '../danger';
import { holdsIndicators } from '../last-text';
import { judgeFound } from '../own-telling';
import type { Intent } from '../phrases';
import { findRequest } from '../requests';
import { backToMenu, reportQuickReply, sayReply } from '../say-reply';
import type { ConversationState, RespondContext } from '../types';
import { answerAside, readBeside } from './aside';
import { converseReport } from './report/converse';
import { leaveOrWait } from './leave-or-wait';
import { answerGone, answerStopped, isGone } from './nothing-open';
import { startReport } from './report/start';
import {
  askToResume,
  cancel,
  isAsleep,
  isOpenDialog,
  liveDialog,
  readResume,
  withOpenQuestion,
} from './resume';
import { isChecked, takeDanger } from './take-danger';
import { takeTap } from './tap';
import { bubble, repliesFirst, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { hasStatement, isStatementTap, statementAgain, takeAfterStatement } from './victim/after-statement';
import { converseVictim } from './victim/converse';
import { startVictim } from './victim/start';
import { isCancel, typedOption, wantsReport } from './words';

type VictimIntent = Extract<Intent, `victim.${string}`>;

function harmOf(intent: Intent | null): Harm | null {
  const isVictim = (one: Intent): one is VictimIntent => one.startsWith('victim.');
  return intent !== null && isVictim(intent) ? (intent.slice('victim.'.length) as Harm) : null;
}

/** The verdict of links and numbers that warns a victim of more; any other would only stand in the way. */
function checkOf({ inbound, assessment, context }: TurnInput): readonly Reply[] {
  if (assessment === null || !holdsIndicators(inbound, assessment)) return [];
  const found = judgeFound(assessment);
  return found === null ? [] : explain(found, context);
}

/** A victim who says thanks is not praised for being careful. */
function thankVictim(answer: Answer, dialog: Dialog | null, context: RespondContext): Answer {
  const isVictim = dialog?.kind === 'victim' || dialog?.helped === true;
  if (answer.name !== 'thanks' || !isVictim) return answer;
  const quickReplies = [reportQuickReply(context), backToMenu(context)];
  return {
    ...answer,
    name: 'thanks.victim',
    replies: [sayReply('thanks.victim', context, { quickReplies })],
  };
}

/** Puts the warning not to pay again before the first aid of a person who thinks of it. */
function warnFirst(ask: Ask | null, turn: Turn, context: RespondContext): Turn {
  if (ask !== 'pay-again') return turn;
  const warning = bubble(sayAside('pay-again', context));
  return repliesFirst([warning], turn);
}

/** Whether the message took part in the dialogue and was understood there. */
function isStep({ answer: { name } }: Turn): boolean {
  return /^(?:victim|report)\./.test(name) && !name.endsWith('.unclear');
}

function takeText(
  open: Dialog | null,
  state: ConversationState,
  input: TurnInput,
  usual: () => Answer,
): Turn {
  const { text, context, heard } = input;
  const kept = liveDialog(state.dialog, context.now);
  const endangered = takeDanger(open, state, input, usual);
  if (endangered !== null) return endangered;
  const asksContact = open?.kind === 'report' && open.step === 'contact';
  const { ask, act } = heard;
  const asksStatement = act === 'statement' && kept?.kind === 'victim';
  const looked = asksContact || asksStatement || ask === 'old-complaint' ? null : answerCase(input);
  if (looked !== null)
    return open === null ? { dialog: kept, answer: looked } : withOpenQuestion(looked, open, context);
  const harm = harmOf(heard.intent);
  if (open === null) {
    const after = hasStatement(kept) ? takeAfterStatement(kept, harm, input) : null;
    if (after !== null) return after;
    if (isGone(kept, state, input)) return { dialog: null, answer: answerGone(context) };
    if (harm !== null && ask !== 'late-report')
      return warnFirst(
        harm === 'money' ? ask : null,
        startVictim(harm, { kind: 'words', text }, state, input, checkOf(input)),
        context,
      );
    if (isCancel(text) && findRequest(heard.words, context.topics.requests) === null)
      return { dialog: kept, answer: answerStopped(context) };
    if (wantsReport(text)) return startReport(state, context);
    const followed = typedOption(text, { followed: context.content.buttons['harm.followed'] });
    return followed === null
      ? { dialog: kept, answer: usual() }
      : startVictim('money', { kind: 'tap' }, state, input, []);
  }
  if (
    isCancel(text) &&
    !(open.kind === 'report' && open.step === 'evidence' && /^\s*th[oô]i\s*$/iu.test(text))
  )
    return cancel(open, context);
  if (wantsReport(text)) return startReport(state, context);
  const left = ask === null ? leaveOrWait(open, act, context) : null;
  if (left !== null) return left;
  if (isAsleep(open, context.now)) {
    if (harm !== null) return startVictim(harm, { kind: 'words', text }, state, input, checkOf(input));
    const { asks, shows } = readBeside(input, usual);
    return askToResume(open, asks || shows ? usual() : null, context);
  }
  const resumed = open.resuming ? readResume(open, text, context) : null;
  if (resumed !== null) return resumed;
  const beside = readBeside(input, usual);
  const turn =
    open.kind === 'victim'
      ? converseVictim(open, harm, beside, input)
      : converseReport(open, harm, beside, input);
  const danger = openDanger(state, context.now);
  const isLost =
    danger !== null &&
    staysInDanger(danger, heard, context) &&
    !isChecked(input) &&
    (!isStep(turn) || isSkip(text));
  return isLost ? { dialog: open, answer: answerDangerAgain(danger, heard.words, context) } : turn;
}

/**
 * Finds what a message does: begins a dialogue, takes part in the one that is under way, or neither,
 * and then `usual` answers it. Danger to life goes before everything and leaves the dialogue as it is.
 */
export function takeTurn(state: ConversationState, input: TurnInput, answer: () => Answer): Turn {
  const { inbound, context } = input;
  const kept = liveDialog(state.dialog, context.now);
  const usual = (): Answer => thankVictim(answer(), kept, context);
  const open = kept !== null && isOpenDialog(kept) ? kept : null;
  if (inbound.payload === null) return takeText(open, state, input, usual);
  if (hasStatement(kept) && isStatementTap(inbound.payload)) return statementAgain(kept, context);
  const tapped = takeTap(inbound.payload, open, state, context);
  if (tapped !== null) return tapped;
  const other = usual();
  if (open === null || other.tone === 'urgent') return { dialog: kept, answer: other };
  return answerAside(other, open, input);
}
