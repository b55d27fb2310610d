import { fill, type QuickReply, type Reply } from '../../advice';
import type { Assessment } from '../../checking';
import type { Answer } from '../answers/answer';
import { valuesFor } from '../answers/say-reply';
import type { Heard } from '../hearing/hear';
import type { RespondContext } from '../context';
import type { Inbound } from '../inbound';
import type { Dialog } from './types';

/** What a message does in a dialogue: what is said, and what is under way afterwards. */
export interface Turn {
  readonly answer: Answer;
  readonly dialog: Dialog | null;
}

/** A message as a dialogue sees it. */
export interface TurnInput {
  readonly inbound: Inbound;
  readonly text: string;
  readonly assessment: Assessment | null;
  readonly heard: Heard;
  readonly context: RespondContext;
}

/** A bubble of text with quick replies. */
export function bubble(text: string, quickReplies: readonly QuickReply[] = []): Reply {
  return { text, buttons: [], quickReplies };
}

/** A text with the unit's names and numbers and the given values in its places. */
export function fillText(
  template: string,
  context: RespondContext,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(template, { ...valuesFor(context), ...values }) ?? template;
}

/** A reply with a text above its own, in one bubble. */
export function ahead(text: string | null, reply: Reply): Reply {
  return text === null ? reply : { ...reply, text: `${text}\n\n${reply.text}` };
}

/** A turn with a text above its first reply. */
export function textAhead(text: string, turn: Turn): Turn {
  const [first, ...rest] = turn.answer.replies;
  const replies = first === undefined ? [] : [ahead(text, first), ...rest];
  return { ...turn, answer: { ...turn.answer, replies } };
}

/** A turn with other replies in front of its own. */
export function repliesFirst(replies: readonly Reply[], turn: Turn): Turn {
  return { ...turn, answer: { ...turn.answer, replies: [...replies, ...turn.answer.replies] } };
}

/** An answer without its buttons and quick replies, for those of the open question stand behind it. */
export function withoutWays(answer: Answer): Answer {
  return { ...answer, replies: answer.replies.map(({ text }) => bubble(text)) };
}
