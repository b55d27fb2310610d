import type { Harm } from '../../advice';
import type { Answer } from '../answer';
import { sayAside } from '../answer-beside';
import { asksOfReport, type Ask } from '../asides';
import { findRequest } from '../requests';
import type { ConversationState, RespondContext } from '../types';
import { behindFirstAid } from './behind-first-aid';
import { answerGone, answerStopped, isGone } from './nothing-open';
import { startReport } from './report/start';
import { bubble, repliesFirst, type Turn, type TurnInput } from './turn';
import type { Dialog } from './types';
import { hasStatement, takeAfterStatement } from './victim/after-statement';
import { startVictim } from './victim/start';
import { categoryIn, storyIn, wishesToReport } from './wish-to-report';
import { isCancel, typedOption, wantsReport, wantsStatement } from './words';

/** Puts the warning not to pay again before the first aid of a person who thinks of it. */
function warnFirst(ask: Ask | null, turn: Turn, context: RespondContext): Turn {
  if (ask !== 'pay-again') return turn;
  const warning = bubble(sayAside('pay-again', context));
  return repliesFirst([warning], turn);
}

/** Answers that say nothing of what was asked. */
const NOTHING_SAID: readonly string[] = [
  'how-to-check',
  'out-of-scope',
  'not-understood',
  'unclear',
  'off-topic',
];

/** A wish for a statement to which nothing else is an answer. */
function isStatementWish({ name }: Answer, text: string): boolean {
  return NOTHING_SAID.includes(name) && wantsStatement(text);
}

/** Takes words where no dialogue is open: they begin one, belong to a statement that was given, or neither. */
export function takeClosed(
  kept: Dialog | null,
  harm: Harm | null,
  state: ConversationState,
  input: TurnInput,
  usual: () => Answer,
): Turn {
  const { text, context, heard } = input;
  const after = hasStatement(kept) ? takeAfterStatement(kept, harm, input) : null;
  if (after !== null) return after;
  if (isGone(kept, state, input)) return { dialog: null, answer: answerGone(state, context) };
  if (harm !== null && !asksOfReport(heard.ask)) {
    const begun = startVictim(harm, { kind: 'words', text }, state, input, behindFirstAid(input));
    return warnFirst(harm === 'money' ? heard.ask : null, begun, context);
  }
  if (isCancel(text) && findRequest(heard.words, context.topics.requests) === null)
    return { dialog: kept, answer: answerStopped(context) };
  if (wantsReport(text)) return startReport(state, context, storyIn(input));
  if (wishesToReport(input)) return startReport(state, context, storyIn(input), categoryIn(input));
  const followed = typedOption(text, { followed: context.content.buttons['harm.followed'] });
  const answer = followed === null ? usual() : null;
  return answer === null || isStatementWish(answer, text)
    ? startVictim('money', { kind: 'tap' }, state, input, [])
    : { dialog: kept, answer };
}
