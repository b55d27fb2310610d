import type { Answer } from '../../answers/answer';
import { sayAside } from '../../answers/beside';
import { saysNothingOfAsked } from '../../answers/says-nothing';
import { asksOfReport } from '../../hearing/asides';
import { behindFirstAid } from '../behind-first-aid';
import { answerGone, answerStopped, wantsGone } from '../nothing-open';
import { startReport } from '../report/start';
import { bubble, repliesFirst, type Turn } from '../turn';
import { hasStatement, takeAfterStatement } from '../victim/after-statement';
import { startVictim } from '../victim/start';
import { categoryIn, storyIn, wishesToReport } from '../wish-to-report';
import { isCancel, typedOption, wantsReport, wantsStatement } from '../words';
import type { Message, Taker } from './message';

function takeBehindStatement({ kept, harm, input }: Message): Turn | null {
  return hasStatement(kept) ? takeAfterStatement(kept, harm, input) : null;
}

/** The wish to go on with what is no longer kept. */
function takeGone({ kept, state, input }: Message): Turn | null {
  return wantsGone(kept, state, input) ? { dialog: null, answer: answerGone(state, input.context) } : null;
}

/** A harm, with the warning not to pay again before the first aid of a person who thinks of it. */
function takeHarm({ harm, state, input }: Message): Turn | null {
  const { text, heard, context } = input;
  if (harm === null || asksOfReport(heard.ask)) return null;
  const begun = startVictim(harm, { kind: 'words', text }, state, input, behindFirstAid(input));
  const isPaying = harm === 'money' && heard.ask === 'pay-again';
  return isPaying ? repliesFirst([bubble(sayAside('pay-again', context))], begun) : begun;
}

/** The wish to stop where nothing is under way. */
function takeStop({ kept, input: { text, heard, context } }: Message): Turn | null {
  if (!isCancel(text) || heard.request !== null) return null;
  return { dialog: kept, answer: answerStopped(context) };
}

/** The wish to report, named or told. */
function takeReport({ state, input }: Message): Turn | null {
  const { text, context } = input;
  if (wantsReport(text)) return startReport(state, context, storyIn(input));
  return wishesToReport(input) ? startReport(state, context, storyIn(input), categoryIn(input)) : null;
}

/** A wish for a statement to which nothing else is an answer. */
function isStatementWish(answer: Answer, text: string): boolean {
  return saysNothingOfAsked(answer) && wantsStatement(text);
}

/** Everything else has its usual answer; only the wish for a statement, or words of the button for it, begin a dialogue. */
export function takeUsual({ kept, state, input, usual }: Message): Turn {
  const { text, context } = input;
  const followed = typedOption(text, { followed: context.content.buttons['harm.followed'] });
  const answer = followed === null ? usual() : null;
  return answer === null || isStatementWish(answer, text)
    ? startVictim('money', { kind: 'tap' }, state, input, [])
    : { dialog: kept, answer };
}

/** Who is asked to take words where no dialogue is open, in this order; `takeUsual` has whatever is left. */
export const CLOSED: readonly Taker[] = [takeBehindStatement, takeGone, takeHarm, takeStop, takeReport];
