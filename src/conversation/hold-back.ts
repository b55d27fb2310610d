import type { Answer } from './answers/answer';
import { MAX_PER_MINUTE, type Pace } from './pace';
import { menuQuickReplies, sayTopic } from './answers/say-reply';
import type { RespondContext } from './context';

const SILENCE: Answer = { name: 'silence', replies: [], tone: 'urgent' };

function plainly(name: 'repeat' | 'too-many' | 'still-here', context: RespondContext): Answer {
  const reply = { text: sayTopic(name, context), buttons: [], quickReplies: menuQuickReplies(context) };
  return { name, replies: [reply], tone: 'urgent' };
}

/**
 * Keeps the bot from echoing a flood: one notice, then silence until the minute is over;
 * the same words again get one short answer, and `xong` is never met with silence. Danger and damage are answered whatever the pace.
 */
export function holdBack(
  answer: Answer,
  { count, last }: Pace,
  repeatsCount: boolean,
  isDone: boolean,
  context: RespondContext,
): Answer {
  if (answer.tone === 'urgent' || answer.forgets === true) return answer;
  if (count === MAX_PER_MINUTE + 1) return plainly('too-many', context);
  if (count > MAX_PER_MINUTE) return SILENCE;
  const times = repeatsCount ? (last?.times ?? 1) : 1;
  if (times > 1 && isDone) return plainly('still-here', context);
  if (times === 2) return plainly('repeat', context);
  return times > 2 ? SILENCE : answer;
}
