import type { Answer } from './answers/answer';
import { MAX_PER_MINUTE, type Pace } from './pace';
import { menuQuickReplies, sayTopic } from './answers/say-reply';
import type { RespondContext } from './context';
import type { Turn } from './dialog/turn';
import type { Dialog } from './dialog/types';

const SILENCE: Answer = { name: 'silence', replies: [], tone: 'urgent' };

function plainly(name: 'repeat' | 'too-many' | 'still-here', context: RespondContext): Answer {
  const reply = { text: sayTopic(name, context), buttons: [], quickReplies: menuQuickReplies(context) };
  return { name, replies: [reply], tone: 'urgent' };
}

/** What is said in place of an answer at this pace; null where the answer stands. */
function insteadOf(
  { count, last }: Pace,
  repeatsCount: boolean,
  isDone: boolean,
  context: RespondContext,
): Answer | null {
  if (count === MAX_PER_MINUTE + 1) return plainly('too-many', context);
  if (count > MAX_PER_MINUTE) return SILENCE;
  const times = repeatsCount ? (last?.times ?? 1) : 1;
  if (times > 1 && isDone) return plainly('still-here', context);
  if (times === 2) return plainly('repeat', context);
  return times > 2 ? SILENCE : null;
}

/**
 * Keeps the bot from echoing a flood: one notice, then silence until the minute is over;
 * the same words again get one short answer, and `xong` is never met with silence. Danger, damage and what the shell must do
 * are answered whatever the pace. Any other message counts as not heard: the dialogue stays as `before`, so nobody
 * answers a question, least of all that of consent, which was never shown.
 */
export function holdBack(
  turn: Turn,
  before: Dialog | null,
  pace: Pace,
  isDone: boolean,
  context: RespondContext,
): Turn {
  const { tone, forgets, effects = [] } = turn.answer;
  if (tone === 'urgent' || forgets === true || effects.length > 0) return turn;
  const answer = insteadOf(pace, before === null, isDone, context);
  return answer === null ? turn : { dialog: before, answer };
}
