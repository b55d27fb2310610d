import type { Assessment } from '../checking';
import type { Answer } from './answers/answer';
import { onLastBubble } from './answers/last-bubble';
import { answerPayload } from './answers/payload';
import { answerText } from './answer-text';
import { openDanger } from './danger';
import { followTopic } from './follow-topic';
import { hear, type Heard } from './hearing/hear';
import { holdBack } from './hold-back';
import { withoutHelp } from './without-help';
import { countMessage } from './pace';
import { endPause, isForOfficers } from './pause';
import { asksOwn } from './dialog/report/evidence';
import { withoutPaleGuess } from './dialog/danger/guessed';
import { takeMessage } from './dialog/take-message';
import { takeWaiting } from './dialog/take-waiting';
import type { TurnInput } from './dialog/turn';
import { readProgress } from './dialog/progress';
import { rememberText } from './last-text';
import { rememberChecks, rememberRecent } from './remember';
import { isOlder, NOTICE_DAYS } from './retention';
import { sayReply } from './answers/say-reply';
import type { RespondContext } from './context';
import type { Effect, Response } from './effect';
import type { Inbound } from './inbound';
import { EMPTY_STATE, type ConversationState } from './state';
import { rememberStory } from './told';
import { warnOfSecrets } from './warn-of-secrets';

/** Tells a newcomer who answers and what is kept, behind the answer; a person in need is spared it until later. */
function introduce(answer: Answer, isNewcomer: boolean, context: RespondContext): Answer {
  if (!isNewcomer || answer.tone !== 'usual') return answer;
  return { ...answer, replies: [...answer.replies, sayReply('notice', context)], tone: 'introduces' };
}

/** Whether a message is the person's own story, whose words are nobody's who wants to cheat: a number behind it is judged alone. */
function tellsOwn({ intent }: Heard): boolean {
  return intent === 'not-paid' || intent === 'code-kept';
}

/** Whether a number may be the person's own, or belongs to a report that was sent: nobody asked to check it. */
function leavesContact({ dialog }: ConversationState, { name }: Answer): boolean {
  return name === 'report.sent' || (dialog?.kind === 'report' && asksOwn(dialog));
}

/** Whether a person may speak of a number that help comes from because they called it. */
function needsHelp(state: ConversationState, { emergency }: Heard, now: string): boolean {
  return emergency !== null || openDanger(state, now) !== null || state.dialog?.kind === 'victim';
}

/** What the answer asks of the shell, and that it was given; nothing can be said in the officers' thread but by taking it. */
function effectsOf({ name, effects = [] }: Answer, { aside }: Inbound): readonly Effect[] {
  return [...effects, { kind: 'count', name }, ...(aside === true ? [{ kind: 'take-thread' } as const] : [])];
}

/**
 * Answers one message: the new state, what to say, and what the shell must keep.
 * Pure; every message gets at most one group of replies, and the bot never speaks first.
 */
export function respond(
  state: ConversationState,
  inbound: Inbound,
  given: Assessment | null,
  context: RespondContext,
): Response {
  const { now } = context;
  const isNewcomer = state.greetedAt === null || isOlder(state.greetedAt, now, NOTICE_DAYS * 24 * 60);
  const pace = countMessage(state.pace, inbound, now);
  const text = inbound.text ?? '';
  const heard = withoutPaleGuess(state, hear(inbound.payload === null ? text : '', given, context), context);
  const assessment = needsHelp(state, heard, now) ? withoutHelp(given) : given;
  const usual = (): Answer =>
    inbound.payload !== null
      ? answerPayload(inbound.payload, state, isNewcomer, context)
      : answerText(text, heard, inbound, assessment, state, isNewcomer, context);
  const { pause } = context.record;
  const input: TurnInput = { inbound, text, assessment, heard, context };
  const turn = isForOfficers(inbound, pause)
    ? takeWaiting(state, input, usual)
    : takeMessage(state, input, usual);
  if (turn === null) return { state, replies: [], effects: [{ kind: 'count', name: 'paused' }] };
  const held = holdBack(turn, state.dialog, pace, readProgress(text) === 'next', context);
  const { dialog } = held;
  const told = warnOfSecrets(
    introduce(held.answer, isNewcomer && dialog === null, context),
    inbound,
    context,
  );
  const answer = { ...told, replies: onLastBubble(told.replies) };
  if (answer.forgets === true)
    return { state: EMPTY_STATE, replies: answer.replies, effects: effectsOf(answer, inbound) };
  const checked = inbound.payload === null && !leavesContact(state, answer) ? assessment : null;
  return {
    state: {
      ...state,
      greetedAt: answer.tone === 'introduces' ? now : state.greetedAt,
      recent: rememberRecent(state, checked, now),
      dialog,
      lastText: tellsOwn(heard) ? null : rememberText(state, inbound, checked, now),
      told: dialog === null ? rememberStory(state, inbound, heard, assessment, now) : null,
      topic: followTopic(state, answer, heard, now),
      pace,
    },
    replies: answer.replies,
    effects: [
      ...(checked === null ? [] : rememberChecks(checked)),
      ...effectsOf(answer, inbound),
      ...endPause(answer, inbound, context.record.pause),
    ],
  };
}
