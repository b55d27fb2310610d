import type { Answer } from './answers/answer';
import { topicBehind } from './answers/follow-up';
import { isBesideDanger, isDangerCard, isFollowUp } from './answers/kind-of-answer';
import { saysNotUnderstood } from './answers/says-nothing';
import { openDanger } from './danger';
import type { Heard } from './hearing/hear';
import type { ConversationState } from './state';

/** Words of the one who was spoken of. */
const OF_THEM: readonly string[] = ['no', 'ho', 'chung'];

/** Whether a number that nobody knows was named as that of somebody who was warned of a moment ago. */
function staysWarned(topic: ConversationState['topic'], { name }: Answer, { words }: Heard): boolean {
  return (
    topic?.name === 'warned' && name === 'check.unknown' && words.some(({ plain }) => OF_THEM.includes(plain))
  );
}

/** What the next words will be about, how often in a row that was said, and what stays shown behind short words about it. */
export function followTopic(
  state: ConversationState,
  answer: Answer,
  heard: Heard,
  now: string,
): ConversationState['topic'] {
  const { topic } = state;
  if (saysNotUnderstood(answer)) return topic;
  if (staysWarned(topic, answer, heard)) return topic;
  const name = answer.topic ?? topicBehind(answer);
  if (name === undefined) return isBesideDanger(answer) && openDanger(state, now) !== null ? topic : null;
  const isAgain = topic?.name === name && !isDangerCard(answer);
  const phase = answer.phase ?? (isAgain ? topic.phase : undefined);
  const shown = answer.shown ?? (isFollowUp(answer) ? topic?.shown : undefined);
  return {
    at: now,
    name,
    ...(isAgain ? { times: (topic.times ?? 0) + 1 } : {}),
    ...(phase === undefined ? {} : { phase }),
    ...(shown === undefined ? {} : { shown }),
  };
}
